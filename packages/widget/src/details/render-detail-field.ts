import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { LineProblem } from './lines.ts';
import type { DetailsWords } from './locales/english.ts';
import type { DetailField, DetailProblem } from './read-details.ts';

/** Lines that are named; a paste of the wrong thing repeats one problem a thousand times. */
const mostLines = 5;

/** What one field shows. */
export interface DetailFieldProps {
  readonly field: DetailField;
  readonly text: string;
  /** Empty until the field has been left, so that nobody is corrected while typing. */
  readonly problems: readonly (LineProblem<DetailProblem> | DetailProblem)[];
  /** How it was read, where that cannot be seen at a glance. */
  readonly echo?: string | undefined;
  readonly words: Words;
  readonly details: DetailsWords;
}

/** The sentences on what is wrong with a field, the line before each that is about one. */
export function sayProblems(
  problems: readonly (LineProblem<DetailProblem> | DetailProblem)[],
  words: Words,
  details: DetailsWords,
): readonly string[] {
  const { count } = numberFormat(words.locale);
  const sentences: Readonly<Record<DetailProblem, string>> = {
    ...words.problems,
    ...details.problems,
  };
  const said = problems
    .slice(0, mostLines)
    .map((problem) =>
      typeof problem === 'string'
        ? sentences[problem]
        : details.line(count(problem.line), sentences[problem.code]),
    );
  const more = problems.length - said.length;
  return more > 0 ? [...said, details.moreLines(count(more))] : said;
}

const isLong = (field: DetailField): boolean => field === 'recent-posts' || field === 'topics';

/** A label with a field, between them what is wrong, and below how it was read. */
export function renderDetailField({
  field,
  text,
  problems,
  echo,
  words,
  details,
}: DetailFieldProps): TemplateResult {
  const note = `${field}-note`;
  const isWrong = problems.length > 0;
  const echoId = `${field}-echo`;
  const about = [isWrong && note, echo && echoId].filter(Boolean).join(' ') || nothing;
  return html`<div class="field" part="field">
    <div class="head">
      <label for=${field}>${details.fields[field]}</label>
      ${
        isWrong
          ? html`<span class="problem" id=${note} part="problem"
              >${words.error}
              ${sayProblems(problems, words, details).join(words.betweenSentences)}</span
            >`
          : nothing
      }
    </div>
    ${
      isLong(field)
        ? html`<textarea
            id=${field}
            name=${field}
            part="input"
            rows="4"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${isWrong}
            aria-describedby=${about}
            .value=${text}
          ></textarea>`
        : html`<input
            id=${field}
            name=${field}
            part="input"
            inputmode=${field === 'currency' ? nothing : 'decimal'}
            autocomplete="off"
            spellcheck="false"
            aria-invalid=${isWrong}
            aria-describedby=${about}
            .value=${text}
          />`
    }
    ${echo ? html`<span class="echo" id=${echoId}>${echo}</span>` : nothing}
  </div>`;
}
