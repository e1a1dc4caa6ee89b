import { readAuthenticity, type Account, type JudgedSignal } from '@micro-influencer/core';
import type { nothing, TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';
import { renderSection } from './render-section.ts';
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
): TemplateResult | typeof nothing {
  const { overall, signals } = readAuthenticity(account);
  const judged = signals.filter((signal) => signal.standing !== 'unknown');
  const others = signals.filter((signal) => signal.standing === 'unknown');
  return renderSection(
    'signals',
    words.signals,
    judged.map((signal) => words.item(words.signal[signal.id], saySignal(signal, language, words))),
    others.length
      ? words.notJudged(
          new Intl.ListFormat(language.locale).format(
            others.map((signal) => words.signal[signal.id]),
          ),
        )
      : undefined,
    words.overall[overall],
  );
}
