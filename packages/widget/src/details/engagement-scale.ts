import {
  engagementBenchmarks,
  rateAt,
  type BenchmarkId,
  type MeasuredEngagement,
} from '@micro-influencer/core';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';
import type { Scale } from './scale.ts';
import { withYear } from '../sentences.ts';

/** The percentiles that are shown, and how strong the band is that begins at each. */
const percentilesShown = [
  [5, 0.15],
  [25, 0.45],
  [50, 0.45],
  [75, 0.15],
  [95, 0],
] as const;

/**
 * The engagement rates of posts by accounts of one size, each at the share of posts that have less,
 * with an account on it. Absent where the benchmark publishes no spread.
 *
 * @param followers an integer of at least 1
 */
export function engagementScale(
  { benchmark, place, rate }: MeasuredEngagement,
  followers: number,
  words: Words,
  { scales }: DetailsWords,
): Scale | undefined {
  if (!place) return undefined;
  const { percent } = numberFormat(words.locale);
  // The spread is of one source, which another may put on a level of its own.
  const sources = new Set<BenchmarkId>(['kim-2020', benchmark]);
  const { account, beyond, posts } = scales;
  return {
    caption: posts([...sources].map((id) => withYear(engagementBenchmarks[id])).join('; ')),
    stops: percentilesShown.map(([percentile, band]) => ({
      at: percentile / 100,
      name: percent(percentile / 100),
      value: percent(rateAt(benchmark, followers, percentile) ?? 0),
      band,
    })),
    mark: place.percentile / 100,
    account: place.beyond
      ? beyond(percent(rate))
      : account(`${percent(Math.floor(place.percentile) / 100)} (${percent(rate)})`),
  };
}
