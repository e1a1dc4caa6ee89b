import {
  benchmarksFor,
  engagementBenchmarks,
  listChanges,
  readRobustness,
  schemesFor,
  tierSchemes,
  type Account,
  type VerdictReading,
} from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { completeWords } from '../complete-words.ts';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import { adoptStyles } from './adopt-styles.ts';
import styles from './details.css?inline';
import { englishDetails, type DetailsWords } from './locales/english.ts';
import { createFileField } from './file-field.ts';
import { detailFields, emptyDetails, readDetails, type DetailField } from './read-details.ts';
import { renderChoice } from './render-choice.ts';
import { renderCost } from './render-cost.ts';
import { renderDetailField, sayProblems } from './render-detail-field.ts';
import { renderScale } from './render-scale.ts';
import { renderSection } from './render-section.ts';
import { createShareDisclosure } from './render-share.ts';
import { renderSignals } from './render-signals.ts';
import { scalesOf } from './scales-of.ts';
import { sayChange, sayInterval, sayRobustness } from './sentences.ts';

/** What is shown once more detail is asked for, and what has been typed there. */
export interface Details {
  /** The account of the first fields with what else is known of it. */
  readonly complete: (account: Account, words: Words) => Account;
  /** @param dragged files that were dragged over the calculator last, or dropped on it */
  readonly render: (
    account: Account,
    reading: VerdictReading,
    words: Words,
    dragged: FileList | undefined,
  ) => TemplateResult;
}

/** The words of a language; in English what a file from before this version has no words for. */
const detailsWordsOf = ({ details }: Words): DetailsWords => completeWords(englishDetails, details);

const asField = (name: string): DetailField | undefined =>
  detailFields.find((field) => field === name);

/** What has to be read for a price to be one. */
const quoteFields = ['price', 'currency', 'deliverables'] as const;

/**
 * Makes the details of one calculator.
 *
 * @param calculator the element, whose attributes fill the fields in
 * @param update called when something was typed
 */
export function createDetails(calculator: HTMLElement, update: () => void): Details {
  adoptStyles(calculator, styles);
  const share = createShareDisclosure(calculator, update);
  const file = createFileField(calculator, update);
  let texts = emptyDetails;
  let reading = readDetails(texts, 'en', []);
  const given = new Map<DetailField, string>();
  /** Fields that have been left at least once, and so may say what is wrong. */
  const left = new Set<DetailField>();

  /** An attribute is read as if it had been typed, whenever it changes. */
  function takeAttributes(): void {
    for (const field of detailFields) {
      const value = calculator.getAttribute(field);
      if (value === null || value === given.get(field)) continue;
      given.set(field, value);
      left.add(field);
      texts = { ...texts, [field]: value };
    }
  }

  function onInput({ target }: Event): void {
    if (target instanceof HTMLSelectElement) calculator.setAttribute(target.name, target.value);
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      texts = { ...texts, [target.name]: target.value };
    }
    update();
  }

  function onChange({ target }: Event): void {
    const field = target instanceof HTMLElement && asField(target.id);
    if (field) left.add(field);
    update();
  }

  return {
    complete(account, words) {
      takeAttributes();
      const { columns } = detailsWordsOf(words);
      reading = readDetails(texts, words.locale, columns);
      return { ...account, ...reading.known, ...file.known(account.platform) };
    },
    render(account, verdict, words, dragged) {
      const details = detailsWordsOf(words);
      const format = numberFormat(words.locale);
      const scales = scalesOf(verdict, account.followers, words, details);
      const { posts } = reading.posts;
      const field = (name: DetailField) =>
        renderDetailField({
          field: name,
          text: texts[name],
          problems: left.has(name) ? (reading.problems[name] ?? []) : [],
          echo:
            name === 'recent-posts' && posts.length
              ? details.postsRead(format.count(posts.length))
              : undefined,
          words,
          details,
        });
      const choice = (
        name: 'scheme' | 'benchmark',
        choices: Parameters<typeof renderChoice>[0]['choices'],
      ) =>
        renderChoice({
          name,
          label: details.fields[name],
          chosen: calculator.getAttribute(name),
          choices,
        });
      const quoteProblems = texts.price.trim()
        ? quoteFields.flatMap((name) =>
            sayProblems(reading.problems[name] ?? [], words, details).map((sentence) =>
              details.item(details.fields[name], sentence),
            ),
          )
        : [];
      return html`<div class="result">
        <div @input=${onInput} @change=${onChange}>
          <div class="fields">${detailFields.slice(0, 2).map(field)}</div>
          <div class="fields">
            ${detailFields.slice(2).map(field)}
            ${choice(
              'scheme',
              schemesFor(account.platform).map((id) => [id, tierSchemes[id]]),
            )}
            ${choice(
              'benchmark',
              benchmarksFor(account.platform).map((id) => [id, engagementBenchmarks[id]]),
            )}
          </div>
        </div>
        ${file.render(account.platform, words, details, dragged)}
        <div class="columns">${scales.map(renderScale)}</div>
        ${
          verdict.engagement.code === 'rate' && verdict.engagement.interval
            ? html`<p>${sayInterval(verdict.engagement.interval, details, format)}</p>`
            : nothing
        }
        ${
          verdict.verdict === 'undetermined'
            ? nothing
            : html`<p>${sayRobustness(readRobustness(account, verdict), details, format)}</p>`
        }
        ${renderSection(
          'changes',
          details.changes,
          listChanges(account, verdict).map((change) =>
            sayChange(verdict, change, details, format),
          ),
        )}
        ${renderSignals(account, words, details)}
        ${renderCost(account, words, details, quoteProblems)}
        ${share.render(account, verdict, words, details, scales)}
      </div>`;
    },
  };
}
