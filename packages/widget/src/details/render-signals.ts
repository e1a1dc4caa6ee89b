import {
  readAuthenticity,
  type Account,
  type JudgedSignal,
  type Signal,
} from '@micro-influencer/core';
import type { nothing, TemplateResult } from 'lit/html.js';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';
import { renderSection } from './render-section.ts';
import { sayGaps, type NamedGap } from './say-gaps.ts';
import { namesOf } from './source-names.ts';

/** A value, what is usual and who says so; where it is unusual, what else could be behind it. */
function saySignal(
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

/** Every signal that could be judged, then why the others could not. */
export function saySignals(
  signals: readonly Signal[],
  language: Words,
  words: DetailsWords,
): readonly string[] {
  const { percent } = numberFormat(language.locale);
  const told: string[] = [];
  const gaps: NamedGap[] = [];
  for (const signal of signals) {
    const name = words.signal[signal.id];
    if (signal.standing !== 'unknown') {
      told.push(words.item(name, saySignal(signal, language, words)));
    } else if (signal.value === undefined) gaps.push([name, signal.code]);
    else gaps.push([name, signal.code, percent(signal.value)]);
  }
  return [...told, ...sayGaps(gaps, language, words)];
}

/** What public numbers say of bought followers and likes, each beside its innocent explanations. */
export function renderSignals(
  account: Account,
  language: Words,
  words: DetailsWords,
): TemplateResult | typeof nothing {
  const { overall, signals } = readAuthenticity(account);
  return renderSection(
    'signals',
    words.signals,
    saySignals(signals, language, words),
    undefined,
    words.overall[overall],
  );
}
