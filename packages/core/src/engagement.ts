import { platforms, type Account, type Platform } from './account.ts';
import { categoryFactor } from './category.ts';
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
import { bases, engagementRate, engagementRates, exposures } from './engagement-rate.ts';
import { readInteractions, type CountedPost } from './interactions.ts';
import { medianInterval } from './median.ts';
import type { EvidenceGrade } from './reading.ts';
import { usableAccount } from './usable-account.ts';

/** How engaged the following of an account is, for an account of its size. */
export type EngagementReading =
  | {
      readonly met: 'unknown';
      /**
       * - `interactions missing`: likes are not given
       * - `likes hidden`: likes are given as 0, -1 or 3 throughout, which is how hiding them looks
       * - `followers missing`: nothing to compare the size with
       * - `no benchmark`: no level is published for the platform on a basis that is known; on YouTube,
       *   that is by views only, and on X none is
       */
      readonly code: 'interactions missing' | 'likes hidden' | 'followers missing' | 'no benchmark';
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
  /**
   * Where the account's own median lies in nine of ten cases, as ratios, given so few posts. Absent
   * for a typical post, of which nobody says how many posts it stands for.
   */
  readonly interval?: readonly [low: number, high: number];
  /** The rate on every basis that is known; `rate` is one of them. */
  readonly rates: Readonly<Partial<Record<Basis, number>>>;
  /** Typical rate of accounts of this size, and of this category where given, as a ratio. */
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
 *
 * @example
 * benchmarksFor('youtube', 'followers'); // => []
 * benchmarksFor('instagram')[0]; // => 'hypeauditor-2026'
 */
export function benchmarksFor(
  platform: Platform,
  basis: Basis | 'any' = 'any',
): readonly BenchmarkId[] {
  return benchmarks.get(platform)?.get(basis) ?? [];
}

const onBasis = (platform: Platform, basis: Basis | 'any'): readonly BenchmarkId[] =>
  benchmarkIds.filter((id) => {
    const benchmark = engagementBenchmarks[id];
    return benchmark.platform === platform && (basis === 'any' || benchmark.basis === basis);
  });

const benchmarks: ReadonlyMap<
  Platform,
  ReadonlyMap<Basis | 'any', readonly BenchmarkId[]>
> = new Map(
  platforms.map((platform) => [
    platform,
    new Map((['any', ...bases] as const).map((basis) => [basis, onBasis(platform, basis)])),
  ]),
);

/**
 * By views where the platform shows them and a level by views is published, else by followers.
 * Instagram shows views of Reels too, but the levels that are known by size there are by followers.
 */
function chooseBasis(platform: Platform, posts: readonly CountedPost[]): Basis {
  const hasViews = posts.some(({ views = 0 }) => views > 0);
  return hasViews && benchmarksFor(platform, 'views').length > 0 ? 'views' : 'followers';
}

/**
 * Whether a rate is at or above the typical one. The tolerance is for the rounding of logarithms and
 * is far smaller than one interaction in a thousand million.
 *
 * @example
 * isHighlyEngaged(0.0054, 0.0054); // => true
 */
export const isHighlyEngaged = (rate: number, typicalRate: number): boolean =>
  rate >= typicalRate * (1 - 1e-12);

/**
 * Reads how engaged the following is: at or above the median of accounts of its size counts as
 * highly engaged.
 *
 * @param chosen used where it is for the account's platform and basis; else that pair's default is
 * @example
 * readEngagement({
 *   platform: 'instagram',
 *   followers: 20_000,
 *   typicalPost: { likes: 560, comments: 40 },
 * }).rate; // => 0.03
 */
export function readEngagement(account: Account, chosen?: BenchmarkId): EngagementReading {
  return readEngagementChecked(usableAccount(account), chosen);
}

/** The same for an account that is known to keep what its type promises. */
export function readEngagementChecked(account: Account, chosen?: BenchmarkId): EngagementReading {
  const { platform, followers } = account;
  const interactions = readInteractions(account);
  if (!interactions.known) return { met: 'unknown', code: interactions.code };
  if (!followers) return { met: 'unknown', code: 'followers missing' };
  const { posts } = interactions;
  const basis = chooseBasis(platform, posts);
  const candidates = benchmarksFor(platform, basis);
  const benchmark = candidates.find((id) => id === chosen) ?? candidates[0];
  if (!benchmark) return { met: 'unknown', code: 'no benchmark' };

  const rate = engagementRate(exposures(posts, basis, followers));
  const factor = categoryFactor(platform, account.category);
  const typicalRate = medianRate(benchmark, followers) * factor;
  const place = percentileOf(benchmark, followers, rate / factor);
  return {
    met: isHighlyEngaged(rate, typicalRate) ? 'yes' : 'no',
    code: 'rate',
    rate,
    basis,
    posts: posts.length,
    ...(account.posts?.length && { interval: medianInterval(rate, posts.length) }),
    rates: engagementRates(posts, followers),
    median: typicalRate,
    ...(place && { place }),
    benchmark,
    grade: engagementBenchmarks[benchmark].grade,
    beyondSizes: isBeyondSizes(benchmark, followers),
  };
}
