import type { Account } from './account.ts';
import { categoryFactor } from './category.ts';
import { verdictOf, type VerdictReading } from './classify.ts';
import { benchmarksFor, isHighlyEngaged, type MeasuredEngagement } from './engagement.ts';
import { medianRate } from './engagement-curve.ts';
import type { Met } from './reading.ts';
import { schemesFor } from './tier.ts';

/** In how many pairs of a definition and a benchmark the same verdict holds. */
export interface Robustness {
  readonly same: number;
  readonly of: number;
}

/**
 * In how many of the pairs of a published definition and a published benchmark a verdict holds.
 *
 * Counts the agreeing pairs from how many definitions call the account micro and under how many
 * benchmarks it is engaged; which ones they are makes no difference.
 *
 * @param reading of the very account
 * @example
 * const account = { platform: 'instagram', followers: 24_300 };
 * readRobustness(account, readVerdict(account)); // => { same: 13, of: 16 }
 */
export function readRobustness(
  account: Account,
  { verdict, following, engagement, niche: { met: niche } }: VerdictReading,
): Robustness {
  const schemes =
    following.met === 'unknown' ? schemesFor(account.platform).length : following.schemes;
  const benchmarks =
    engagement.met === 'unknown' ? 1 : benchmarksFor(account.platform, engagement.basis).length;
  const micro = following.met === 'unknown' ? 0 : following.microIn;
  const engaged = engagement.met === 'unknown' ? 0 : countEngaged(account, engagement);
  const notMicro: Met = following.met === 'unknown' ? 'unknown' : 'no';
  const notEngaged: Met = engagement.met === 'unknown' ? 'unknown' : 'no';

  let same = 0;
  if (verdictOf('yes', 'yes', niche) === verdict) same += micro * engaged;
  if (verdictOf('yes', notEngaged, niche) === verdict) same += micro * (benchmarks - engaged);
  if (verdictOf(notMicro, 'yes', niche) === verdict) same += (schemes - micro) * engaged;
  if (verdictOf(notMicro, notEngaged, niche) === verdict) {
    same += (schemes - micro) * (benchmarks - engaged);
  }
  return { same, of: schemes * benchmarks };
}

/** Under how many of the benchmarks for the platform and the basis the account is highly engaged. */
function countEngaged(
  { platform, followers = 1, category }: Account,
  { rate, basis }: MeasuredEngagement,
): number {
  const factor = categoryFactor(platform, category);
  let engaged = 0;
  for (const benchmark of benchmarksFor(platform, basis)) {
    if (isHighlyEngaged(rate, medianRate(benchmark, followers) * factor)) engaged++;
  }
  return engaged;
}
