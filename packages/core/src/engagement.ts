import type { Account, Platform } from './account.ts';
import {
  isBeyondSizes,
  medianRate,
  percentileOf,
  type PercentilePlace,
} from './engagement-curve.ts';
import {
  engagementBenchmarks,
  type Basis,
  type BenchmarkId,
} from './evidence/engagement-benchmarks.ts';
import { readInteractions, type CountedPost } from './interactions.ts';
import type { EvidenceGrade } from './reading.ts';

/** How engaged the following of an account is, for an account of its size. */
export type EngagementReading =
  | {
      readonly met: 'unknown';
      /**
       * - `interactions missing`: likes are not given
       * - `likes hidden`: likes are given as 0, -1 or 3 throughout, which is how hiding them looks
       * - `followers missing`: nothing to compare the size with
       * - `views missing`: the platform has a published level by views only
       */
      readonly code:
        'interactions missing' | 'likes hidden' | 'followers missing' | 'views missing';
    }
  | MeasuredEngagement;

/** An engagement rate and where it stands. */
export interface MeasuredEngagement {
  readonly met: 'yes' | 'no';
  readonly code: 'rate';
  /** Median over posts of (likes + comments) / basis, as a ratio: 0.031 is 3.1%. */
  readonly rate: number;
  readonly basis: Basis;
  /** Posts that the rate is the median of; 1 for a typical post. */
  readonly posts: number;
  /** Typical rate of accounts of this size under the benchmark, as a ratio. */
  readonly median: number;
  /** Place among accounts of this size; absent where the benchmark publishes no spread. */
  readonly place?: PercentilePlace;
  readonly benchmark: BenchmarkId;
  readonly grade: EvidenceGrade;
  /** The benchmark's source says nothing of accounts this small or this large. */
  readonly beyondSizes: boolean;
}

const benchmarkIds = Object.keys(engagementBenchmarks) as readonly BenchmarkId[];

/**
 * The benchmarks of a platform, on one basis or on any, the default first; empty where nothing is
 * published.
 */
export function benchmarksFor(
  platform: Platform,
  basis: Basis | 'any' = 'any',
): readonly BenchmarkId[] {
  return benchmarks[`${platform} ${basis}`] ?? [];
}

const benchmarks: Partial<Record<`${Platform} ${Basis | 'any'}`, BenchmarkId[]>> = {};
for (const id of benchmarkIds) {
  const { platform, basis } = engagementBenchmarks[id];
  for (const key of [basis, 'any'] as const) (benchmarks[`${platform} ${key}`] ??= []).push(id);
}

/** Median of one or more numbers; of an even number of them, the mean of the middle two. */
export function median(values: readonly number[]): number {
  if (values.length === 1) return values[0] ?? 0;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/**
 * By views where the platform shows them and a level by views is published, else by followers.
 * Instagram shows views of Reels too, but every published level there is by followers.
 */
function chooseBasis(platform: Platform, posts: readonly CountedPost[]): Basis {
  const hasViews = posts.some(({ views = 0 }) => views > 0);
  return hasViews && benchmarksFor(platform, 'views').length > 0 ? 'views' : 'followers';
}

/** Interactions and what they are divided by, of one post or of the typical one. */
export interface Exposure {
  readonly interactions: number;
  /** Followers or views, more than 0. */
  readonly reach: number;
}

/**
 * What the rate is taken over. By followers, which are the same for every post, the median post
 * stands for all; by views, each post with views counts for itself.
 */
export function exposures(
  posts: readonly CountedPost[],
  basis: Basis,
  followers: number,
): readonly Exposure[] {
  if (basis === 'followers') {
    return [{ interactions: median(posts.map((post) => post.interactions)), reach: followers }];
  }
  return posts.flatMap(({ interactions, views = 0 }) =>
    views > 0 ? [{ interactions, reach: views }] : [],
  );
}

/**
 * Engagement rate as a ratio: the median, so that one viral post does not make an account.
 *
 * @param more interactions to add to each post first
 */
export const engagementRate = (over: readonly Exposure[], more = 0): number =>
  median(over.map(({ interactions, reach }) => (interactions + more) / reach));

/**
 * Whether a rate is at or above the typical one. The tolerance is for the rounding of logarithms and
 * is far smaller than one interaction in a thousand million.
 */
export const isHighlyEngaged = (rate: number, typicalRate: number): boolean =>
  rate >= typicalRate * (1 - 1e-12);

/**
 * Reads how engaged the following is: at or above the median of accounts of its size counts as
 * highly engaged.
 *
 * @param chosen used where it is for the account's platform and basis; else that pair's default is
 */
export function readEngagement(account: Account, chosen?: BenchmarkId): EngagementReading {
  const { platform, followers } = account;
  const interactions = readInteractions(account);
  if (!interactions.known) return { met: 'unknown', code: interactions.code };
  if (!followers) return { met: 'unknown', code: 'followers missing' };
  const { posts } = interactions;
  const basis = chooseBasis(platform, posts);
  const candidates = benchmarksFor(platform, basis);
  const benchmark = candidates.find((id) => id === chosen) ?? candidates[0];
  if (!benchmark) return { met: 'unknown', code: 'views missing' };

  const rate = engagementRate(exposures(posts, basis, followers));
  const typicalRate = medianRate(benchmark, followers);
  const place = percentileOf(benchmark, followers, rate);
  return {
    met: isHighlyEngaged(rate, typicalRate) ? 'yes' : 'no',
    code: 'rate',
    rate,
    basis,
    posts: posts.length,
    median: typicalRate,
    ...(place && { place }),
    benchmark,
    grade: engagementBenchmarks[benchmark].grade,
    beyondSizes: isBeyondSizes(benchmark, followers),
  };
}
