import type { CostFigure, SignalGap } from '@micro-influencer/core';
import type { Words } from '../locales/english.ts';
import type { DetailsWords } from './locales/english.ts';

/** Why a signal cannot be judged or a price cannot be told. */
export type Gap = SignalGap | Extract<CostFigure, { known: false }>['code'];

/** What cannot be judged or told, by its name, and why; with its value where that alone is known. */
export type NamedGap = readonly [name: string, gap: Gap, value?: string];

/** Each reason once, after the names of all that want for it. */
export function sayGaps(
  gaps: readonly NamedGap[],
  { betweenSentences, criterion, engagement, following, locale, met }: Words,
  { gaps: words }: DetailsWords,
): readonly string[] {
  const sentences: Readonly<Record<Gap, string>> = { ...engagement, ...following, ...words };
  const list = new Intl.ListFormat(locale);
  return [...Map.groupBy(gaps, ([, gap]) => gap)].map(([gap, named]) => {
    const names = list.format(named.map(([name]) => name));
    const value = named[0]?.[2] ?? met.unknown;
    return [criterion(names, value), sentences[gap]].join(betweenSentences);
  });
}
