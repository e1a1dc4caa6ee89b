import type { SourceId } from './sources.ts';

/**
 * Unit of a fact's value.
 *
 * - `ratio`: a share or a rate as a fraction of one (0.031 is 3.1%)
 * - `times`: a multiple of something named in `what`
 * - `count`: whole things: accounts, posts, purchases, people
 * - `usd`, `eur`, `inr`: money in that currency, in the money of the source's year
 * - `correlation`: an explained share, a correlation or an AUC, from -1 to 1
 * - `days`, `months`, `years`: a duration
 */
export type FactUnit =
  'ratio' | 'times' | 'count' | 'usd' | 'eur' | 'inr' | 'correlation' | 'days' | 'months' | 'years';

/** One published number, and where it comes from. */
export interface Fact {
  /** A number, or the two ends of a published range. */
  readonly value: number | readonly [low: number, high: number];
  readonly unit: FactUnit;
  readonly source: SourceId;
  /** What the number is, so that the sentence around it can be checked against this one. */
  readonly what: string;
  /** What speaks against leaning on it: population, year, method. */
  readonly caveat?: string;
}
