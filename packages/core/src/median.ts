import { medianErrors } from './evidence/median-error.ts';
import { interpolate, type Knots } from './interpolate.ts';
import { numberOr } from './number-or.ts';

/**
 * Median of numbers; of an even number of them, the mean of the middle two; 0 of none. What is no
 * finite number is left out.
 *
 * @example
 * median([3, 1, 1_000_000]); // => 3
 */
export function median(values: readonly number[]): number {
  if (!Array.isArray(values)) return 0;
  if (values.length === 1 && Number.isFinite(values[0])) return values[0] ?? 0;
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

const errorByPosts: Knots = {
  at: medianErrors.map(([posts]) => Math.log(posts)),
  values: medianErrors.map(([, error]) => error),
};

/**
 * Where an account's own median lies in nine of ten cases when so many of its posts have the median
 * `value`: from value / (1 + error) to value x (1 + error). The error is interpolated in ln posts
 * and held beyond the eighteen posts that it was measured for, so that it promises too little there
 * and never too much.
 *
 * @param posts number of posts behind the median, at least 1
 * @returns both ends, in the unit of `value`; source `instafake`
 * @example
 * medianInterval(0.0246, 12).map((end) => end.toFixed(3)); // => ['0.020', '0.030']
 */
export function medianInterval(value: number, posts: number): readonly [low: number, high: number] {
  const centre = numberOr(value, 0);
  const spread = 1 + interpolate(errorByPosts, Math.log(Math.max(1, numberOr(posts, 1))));
  return [centre / spread, centre * spread];
}
