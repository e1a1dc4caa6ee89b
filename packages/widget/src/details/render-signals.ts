import { readAuthenticity, type Account, type JudgedSignal } from '@micro-influencer/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';
import { namesOf } from './source-names.ts';

/** A value, what is usual and who says so; where it is unusual, what else could be behind it. */
export function saySignal(
  { value, standing, band, explanations }: JudgedSignal,
  { betweenSentences, locale }: Words,
  words: DetailsWords,
): string {
  const { percent } = numberFormat(locale);
  const [low, high] = band.ends;
  const sources = namesOf(band).join('; ') || words.convention;
  const said = words.usual(percent(value), percent(low), percent(high), sources);
  if (standing === 'within') return said;
  const innocent = explanations.map((explanation) => words.explanations[explanation]);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return [said, words.unusual(list.format(innocent))].join(betweenSentences);
}

/** What public numbers say of bought followers and likes, each beside its innocent explanations. */
export function renderSignals(
  account: Account,
  language: Words,
  words: DetailsWords,
): TemplateResult {
  const { overall, signals } = readAuthenticity(account);
  const judged = signals.filter((signal) => signal.standing !== 'unknown');
  const others = signals.filter(({ standing }) => standing === 'unknown');
  return html`<div part="signals">
    <p><strong>${words.signals}</strong></p>
    <p>${words.overall[overall]}</p>
    <ul class="changes">
      ${judged.map(
        (signal) =>
          html`<li>${words.item(words.signal[signal.id], saySignal(signal, language, words))}</li>`,
      )}
    </ul>
    ${
      others.length
        ? html`<p class="note">
            ${words.notJudged(
              new Intl.ListFormat(language.locale).format(others.map(({ id }) => words.signal[id])),
            )}
          </p>`
        : nothing
    }
  </div>`;
}
