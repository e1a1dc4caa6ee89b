import { rateAt } from './engagement-curve.ts';
import { percentilesKnown } from './evidence/instagram-posts-2018-19.ts';
import { postVariation } from './evidence/post-variation.ts';

/** How the interactions of a post spread round their median, as multiples of it. */
export interface PostSpread {
  readonly mean: number;
  /** Standard deviation over mean. */
  readonly variation: number;
  /** What a quarter of the posts stay below, and what three quarters do. */
  readonly quartiles: readonly [low: number, high: number];
  /** Whose posts they are, as the id of a source. */
  readonly source: 'kim-2020' | 'instafake';
}

/** What so many posts get together. */
export interface Total {
  /** Mean. */
  readonly expected: number;
  /** Both quartiles: in half of all cases the total lies between them. */
  readonly low: number;
  readonly high: number;
}

/** Third quartile of the standard normal distribution. */
const normalQuartile = 0.674_489_750_196_081_7;

const sample = 'kim-2020';

/**
 * Spread of the posts of all accounts of a size: what one gets who knows no more of an account.
 *
 * The percentile curve of the sample of 2018-19 at that size is a distribution: ln rate is linear in
 * the percentile between the known ones, and flat beyond p1 and p99. Mean and variance are those of
 * that distribution, exactly: over a piece of width d from ln rate a to ln rate b, the k-th power of
 * the rate has the integral d x (e^kb - e^ka) / (k(b - a)).
 */
export function spreadAtSize(followers: number): PostSpread {
  const median = rateAt(sample, followers, 50) ?? 1;
  const logs = percentilesKnown.map((percentile) =>
    Math.log((rateAt(sample, followers, percentile) ?? median) / median),
  );
  const mean = momentOf(logs, 1);
  return {
    mean,
    variation: Math.sqrt(momentOf(logs, 2) / mean ** 2 - 1),
    quartiles: [atPercentile(logs, 25), atPercentile(logs, 75)],
    source: sample,
  };
}

const atPercentile = (logs: readonly number[], percentile: 25 | 75): number =>
  Math.exp(logs[percentilesKnown.indexOf(percentile)] ?? 0);

/** Mean of the k-th power of a rate whose ln is given at the known percentiles. */
function momentOf(logs: readonly number[], k: number): number {
  let sum = 0;
  let before = logs[0] ?? 0;
  let percentileBefore = 0;
  [...logs, logs.at(-1) ?? 0].forEach((log, index) => {
    const percentile = percentilesKnown[index] ?? 100;
    const rise = k * (log - before);
    const over = rise === 0 ? 1 : Math.expm1(rise) / rise;
    sum += ((percentile - percentileBefore) / 100) * Math.exp(k * before) * over;
    before = log;
    percentileBefore = percentile;
  });
  return sum;
}

const ownVariation = postVariation.variation.typical;
const ownLogVariance = Math.log1p(ownVariation ** 2);

/**
 * Spread of the posts of one account whose own median is known: lognormal with the typical variation
 * of the accounts of `instafake`, which are not influencers.
 */
export const spreadOfOneAccount: PostSpread = {
  mean: Math.exp(ownLogVariance / 2),
  variation: ownVariation,
  quartiles: [
    Math.exp(-normalQuartile * Math.sqrt(ownLogVariance)),
    Math.exp(normalQuartile * Math.sqrt(ownLogVariance)),
  ],
  source: 'instafake',
};

/** Posts of different accounts that are alike. */
export interface AlikePosts {
  /** Interactions of a typical one, more than 0. */
  readonly median: number;
  readonly spread: PostSpread;
  /** How many there are, an integer of at least 0. */
  readonly posts: number;
}

/**
 * What posts of different accounts get together, if none affects another.
 *
 * One post lies between the quartiles of its spread. The sum of more is taken as lognormal with the
 * mean and the variance that the posts have together (Fenton and Wilkinson's approximation): within
 * three points of a quarter in either tail for sums of alike posts drawn from the curve itself, within
 * seven for one post of a large account beside some of small ones.
 */
export function totalOf(...kinds: readonly AlikePosts[]): Total {
  let count = 0;
  let expected = 0;
  let variance = 0;
  for (const { median, spread, posts } of kinds) {
    const each = median * spread.mean;
    count += posts;
    expected += posts * each;
    variance += posts * (each * spread.variation) ** 2;
  }
  if (count === 0) return { expected: 0, low: 0, high: 0 };
  const only = kinds.find(({ posts }) => posts === count);
  if (count === 1 && only) {
    const [low, high] = only.spread.quartiles;
    return { expected, low: only.median * low, high: only.median * high };
  }
  const logVariance = Math.log1p(variance / expected ** 2);
  const middle = expected * Math.exp(-logVariance / 2);
  const reach = Math.exp(normalQuartile * Math.sqrt(logVariance));
  return { expected, low: middle / reach, high: middle * reach };
}
