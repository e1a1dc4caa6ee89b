import type { BenchmarkId } from './evidence/engagement-benchmarks.ts';

/** An account, or each of several alike, that might post once for a fee. */
export interface Candidate {
  /** At least 1. */
  readonly followers: number;
  /**
   * Median over its own recent posts of interactions / followers, as a ratio; where it is left out,
   * the account is taken for any of its size.
   */
  readonly rate?: number;
  /** Price of one post, of at least 0. */
  readonly fee: number;
}

/** What is to be spent on one large account or on many small ones. All money in one currency. */
export interface Budget {
  /** More than 0. */
  readonly budget: number;
  readonly large: Candidate;
  readonly small: Candidate;
  /** What each collaboration costs beside its fee, large or small: finding, briefing, product, post. */
  readonly handlingCost: number;
  /**
   * Typical rate by size, for a side whose own is not known. One that is not by followers on Instagram
   * gives way to the default.
   */
  readonly benchmark?: BenchmarkId;
}
