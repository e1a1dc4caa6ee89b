import { rounding } from './break-even.ts';
import type { Candidate } from './budget.ts';
import { benchmarksFor } from './engagement.ts';
import { medianRate } from './engagement-curve.ts';
import { engagementBenchmarks, type BenchmarkId } from './evidence/engagement-benchmarks.ts';
import { spreadAtSize, spreadOfOneAccount, type PostSpread } from './post-spread.ts';

/** The chosen benchmark if it has a level by followers and a spread, and else the first that does. */
export function levelFor(chosen: BenchmarkId | undefined): BenchmarkId {
  const candidates = benchmarksFor('instagram', 'followers').filter(
    (id) => engagementBenchmarks[id].spread !== 'none',
  );
  return candidates.find((id) => id === chosen) ?? candidates[0] ?? 'kim-2020';
}

/** What one post of a candidate is taken to get. */
export interface ExpectedPost {
  /** Median rate of a post, as a ratio, and where it is from. */
  readonly rate: number;
  readonly rateFrom: BenchmarkId | 'given';
  /** Interactions of the median post. */
  readonly typical: number;
  /** Interactions of the mean post. */
  readonly expected: number;
  readonly spread: PostSpread;
}

/** What a post of a candidate is expected to get, at a level where its own rate is not known. */
export function expectPost(
  { followers, rate: given }: Candidate,
  level: BenchmarkId,
): ExpectedPost {
  const rate = given ?? medianRate(level, followers);
  const spread = given === undefined ? spreadAtSize(followers) : spreadOfOneAccount;
  const typical = followers * rate;
  return {
    rate,
    rateFrom: given === undefined ? level : 'given',
    typical,
    expected: typical * spread.mean,
    spread,
  };
}

/** How many accounts a budget pays for, at the price of a collaboration. */
export const accountsFor = (budget: number, price: number): number =>
  Math.floor((budget / price) * (1 + rounding));
