import {
  engagementBenchmarks,
  type BenchmarkId,
  type EngagementBenchmark,
} from './evidence/engagement-benchmarks.ts';
import { instagramPosts201819, percentilesKnown } from './evidence/instagram-posts-2018-19.ts';
import { interpolate, type Knots } from './interpolate.ts';
import { numberOr } from './number-or.ts';

/** Where a rate stands among accounts of the same size. */
export interface PercentilePlace {
  /** From 1 to 99: the share of posts, in percent, of accounts of this size that got less. */
  readonly percentile: number;
  /** Set where the rate lies outside what the sample can tell apart: below p1 or above p99. */
  readonly beyond?: 'below' | 'above';
}

const medianColumn = percentilesKnown.indexOf(50);

/** ln of a number of followers; the smallest there is, 0, for what is less than one or no number. */
const sizeOf = (followers: number): number => Math.log(Math.max(1, numberOr(followers, 1)));

/** ln followers of each bracket. */
const bracketSizes = instagramPosts201819.map(([followers]) => Math.log(followers));

/** For each known percentile, ln of the rate in percent along the brackets. */
const percentileLines: readonly Knots[] = percentilesKnown.map((_, column) => ({
  at: bracketSizes,
  values: instagramPosts201819.map(([, percents]) => Math.log(percents[column] ?? 1)),
}));

const sampleMedian: Knots = percentileLines[medianColumn] ?? { at: [0], values: [0] };

const logKnots = (knots: readonly (readonly [number, number])[]): Knots => ({
  at: knots.map(([followers]) => Math.log(followers)),
  values: knots.map(([, percent]) => Math.log(percent)),
});

const levels = new Map<BenchmarkId, Knots>(
  (Object.entries(engagementBenchmarks) as [BenchmarkId, EngagementBenchmark][]).map(
    ([id, { medians }]) => [id, medians === 'of the spread' ? sampleMedian : logKnots(medians)],
  ),
);

/** ln of the typical rate, in percent, at a size given as ln followers. */
const logMedian = (benchmark: BenchmarkId, size: number): number =>
  interpolate(levels.get(benchmark) ?? sampleMedian, size);

/**
 * Typical engagement rate of accounts of that size under a benchmark, as a ratio (0.031 is 3.1%).
 * Interpolated in ln followers and ln rate; flat beyond the sizes that the source covers, so defined
 * for every size of at least 1.
 *
 * @example
 * medianRate('kim-2020', 20_000).toFixed(4); // => '0.0326'
 */
export function medianRate(benchmark: BenchmarkId, followers: number): number {
  return Math.exp(logMedian(benchmark, sizeOf(followers))) / 100;
}

/** Whether the source of the benchmark's level says nothing about accounts of that size. */
export function isBeyondSizes(benchmark: BenchmarkId, followers: number): boolean {
  const { at } = levels.get(benchmark) ?? sampleMedian;
  const size = sizeOf(followers);
  return size < (at[0] ?? 0) || size > (at[at.length - 1] ?? 0);
}

const hasSpread = (benchmark: BenchmarkId): boolean =>
  levels.has(benchmark) && engagementBenchmarks[benchmark].spread !== 'none';

/**
 * Percentile of an engagement rate among accounts of the same size.
 *
 * The spread is that of the 2018-19 sample at that size, moved as a whole so that its median lies at
 * the benchmark's. Between the known percentiles the result is linear in ln rate, between brackets
 * in ln followers; it never falls as the rate rises.
 *
 * @param rate as a ratio, of at least 0; what is less, or no number, counts as 0
 * @returns `undefined` for a benchmark that publishes a level and no spread
 * @example
 * percentileOf('kim-2020', 19_407, 0.03279).percentile.toFixed(0); // => '50'
 * percentileOf('kim-2020', 20_000, 5); // => { percentile: 99, beyond: 'above' }
 * percentileOf('creatoriq-2023', 20_000, 0.02); // => undefined
 */
export function percentileOf(
  benchmark: BenchmarkId,
  followers: number,
  rate: number,
): PercentilePlace | undefined {
  if (!hasSpread(benchmark)) return undefined;
  const size = sizeOf(followers);
  const sampleRate =
    Math.log(Math.max(0, numberOr(rate, 0)) * 100) -
    logMedian(benchmark, size) +
    interpolate(sampleMedian, size);
  return placeInSample(size, sampleRate);
}

/** Walks up the percentiles of the sample at one size until the rate is passed. */
function placeInSample(size: number, sampleRate: number): PercentilePlace {
  let lower = Number.NaN;
  for (let column = 0; column < percentilesKnown.length; column++) {
    const upper = interpolate(percentileLines[column] ?? sampleMedian, size);
    const percentile = percentilesKnown[column] ?? 50;
    if (sampleRate < upper) {
      const before = percentilesKnown[column - 1];
      if (before === undefined) return { percentile, beyond: 'below' };
      const share = (sampleRate - lower) / (upper - lower);
      return { percentile: before + share * (percentile - before) };
    }
    lower = upper;
  }
  const last = percentilesKnown[percentilesKnown.length - 1] ?? 99;
  return lower < sampleRate ? { percentile: last, beyond: 'above' } : { percentile: last };
}

/**
 * Engagement rate, as a ratio, at a percentile of accounts of that size: the inverse of
 * {@link percentileOf}.
 *
 * @param percentile from 1 to 99; beyond these it is held at the nearest of the two
 * @returns `undefined` for a benchmark that publishes a level and no spread, and for no percentile
 * @example
 * rateAt('kim-2020', 19_407, 75).toFixed(5); // => '0.05456'
 */
export function rateAt(
  benchmark: BenchmarkId,
  followers: number,
  percentile: number,
): number | undefined {
  if (!hasSpread(benchmark) || Number.isNaN(numberOr(percentile, Number.NaN))) return undefined;
  const size = sizeOf(followers);
  const atSize: Knots = {
    at: percentilesKnown,
    values: percentileLines.map((line) => interpolate(line, size)),
  };
  const moved = logMedian(benchmark, size) - interpolate(sampleMedian, size);
  return Math.exp(interpolate(atSize, percentile) + moved) / 100;
}
