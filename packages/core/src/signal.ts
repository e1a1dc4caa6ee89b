import type { SourceId } from './evidence/sources.ts';
import { explanationsOf, type Explanation } from './explanation.ts';
import type { EvidenceGrade } from './reading.ts';
import type { SignalId, Standing } from './signal-id.ts';

/** What is usual, and who says so. */
export interface Band {
  /** Both ends are within. An end that no value can pass, such as 0, bounds nothing. */
  readonly ends: readonly [low: number, high: number];
  /** The value that half exceed. */
  readonly typical?: number;
  /** Share, from 0 to 1, of the source's own accounts or posts outside; absent for a convention. */
  readonly outside?: number;
  readonly sources: readonly SourceId[];
  readonly grade: EvidenceGrade;
}

/** A value beside what is usual. */
export interface JudgedSignal {
  readonly id: SignalId;
  readonly standing: Standing;
  readonly value: number;
  readonly band: Band;
  /** What else than bought followers or interactions could be behind it; empty within the band. */
  readonly explanations: readonly Explanation[];
}

/**
 * Why a signal could not be judged.
 *
 * - `platform not measured`: what is usual is known for Instagram only
 * - `size not measured`: too few followers for the sample, or for the convention
 * - `no published band`: nobody says what is usual, so that the value is only reported
 * - `unusable numbers`: the counts given do not make a finite value
 */
export type SignalGap =
  | 'followers missing'
  | 'following missing'
  | 'interactions missing'
  | 'likes hidden'
  | 'comments missing'
  | 'views missing'
  | 'history missing'
  | 'too few posts'
  | 'platform not measured'
  | 'size not measured'
  | 'no published band'
  | 'unusable numbers';

/** A signal that says nothing, and why. */
export interface UnjudgedSignal {
  readonly id: SignalId;
  readonly standing: 'unknown';
  readonly code: SignalGap;
  /** Given where the value is known and what is usual is not. */
  readonly value?: number;
}

/** One thing about an account that bought followers or interactions would show in. */
export type Signal = JudgedSignal | UnjudgedSignal;

/** A signal that could not be judged. */
export const unjudged = (id: SignalId, code: SignalGap): UnjudgedSignal => ({
  id,
  standing: 'unknown',
  code,
});

/** Holds a value against its band; a value that is not finite says nothing. */
export function judge(id: SignalId, value: number, band: Band): Signal {
  const [low, high] = band.ends;
  if (![value, low, high].every(Number.isFinite)) return unjudged(id, 'unusable numbers');
  const standing = value < low ? 'below' : value > high ? 'above' : 'within';
  return { id, standing, value, band, explanations: explanationsOf(id, standing) };
}
