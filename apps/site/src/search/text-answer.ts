import { element } from './element.ts';
import { findInText, type Findings } from './full-text.ts';
import { kindHeadings, pageKinds } from './page-kind.ts';
import { pageItems } from './text-list.ts';
import styles from './text-answer.css?inline';
import { textWords } from './text-words.ts';

/** A question to the full text, and who is told what happens after the answer. */
export interface TextQuestion {
  readonly query: string;
  /** The kind of page to look in; empty for every kind. */
  readonly kind: string;
  /** Called when the reader chooses another kind. */
  readonly choose: (kind: string) => void;
  /** Called with a sentence when more pages are listed. */
  readonly say: (summary: string) => void;
  /** Called when more pages cannot be fetched. */
  readonly fail: () => void;
}

/** The answer in one sentence, and as it is shown. */
export interface TextAnswer {
  readonly summary: string;
  readonly shown: readonly Node[];
}

document.head.append(element('style', {}, styles));

/**
 * Searches the full text. Rejects where the index cannot be fetched.
 *
 * @public called by the file of the finder, which loads this one
 */
export async function answerFromText(question: TextQuestion): Promise<TextAnswer> {
  const { query, kind } = question;
  const findings = await findInText(query, kind);
  const list = element('ul', {}, ...pageItems(await findings.more()));
  const summary =
    findings.count === 0
      ? textWords.nothing(query)
      : textWords.found(findings.count, list.children.length, query);
  const shown = [kindChoice(question, findings), element('p', {}, summary), list];
  return { summary, shown: [...shown, moreButton(question, findings, list)] };
}

function moreButton(
  { query, say, fail }: TextQuestion,
  findings: Findings,
  list: HTMLElement,
): HTMLElement {
  const more = element('button', { type: 'button', className: 'more' }, textWords.more);
  const hide = () => (more.hidden = list.children.length >= findings.count);
  hide();
  more.addEventListener('click', () => {
    findings.more().then((pages) => {
      const items = pageItems(pages);
      list.append(...items);
      hide();
      items[0]?.querySelector('a')?.focus();
      say(textWords.found(findings.count, list.children.length, query));
    }, fail);
  });
  return more;
}

/** One button for each kind of page that holds the words, with the number of them. */
function kindChoice(
  { kind: chosen, choose }: TextQuestion,
  { countsByKind }: Findings,
): HTMLElement {
  const group = element('div', { className: 'kinds', role: 'group', ariaLabel: textWords.kinds });
  const kinds = pageKinds.filter((kind) => (countsByKind[kind] ?? 0) > 0);
  if (kinds.length < 2) return group;
  const all = Object.values(countsByKind).reduce((sum, count) => sum + count, 0);
  const choices = [
    { kind: '', name: textWords.every, count: all },
    ...kinds.map((kind) => ({ kind, name: kindHeadings[kind], count: countsByKind[kind] ?? 0 })),
  ];
  for (const { kind, name, count } of choices) {
    const button = element('button', { type: 'button' }, `${name} `);
    button.append(element('small', {}, String(count)));
    button.ariaPressed = String(kind === chosen);
    button.addEventListener('click', () => choose(kind));
    group.append(button);
  }
  return group;
}
