import type { Account } from './account.ts';
import { readGrowthSignal } from './growth-signal.ts';
import { readSkewSignal, readVariationSignal } from './post-signals.ts';
import type { Signal } from './signal.ts';
import {
  readCommentSignal,
  readEngagementSignal,
  readFollowingSignal,
  readViewsSignal,
} from './size-signals.ts';
import { usableAccount } from './usable-account.ts';

/**
 * What the signals come to.
 *
 * - `look closer`: at least one signal is outside what is usual, which has innocent explanations
 * - `not enough data`: none is outside, and fewer than two could be judged
 * - `no warning`: two or more were judged, and all are usual; not a proof of anything
 */
export type AuthenticityState = 'no warning' | 'look closer' | 'not enough data';

/** Named signals of an account and what they come to; never a share of fakes. */
export interface Authenticity {
  readonly overall: AuthenticityState;
  /** Every signal, judged or not, always in the same order. */
  readonly signals: readonly Signal[];
  /**
   * About the share, from 0 to 1, of ordinary accounts that would have to be looked at closer by the
   * signals that could be judged here: 1 - product of (1 - share outside the band). It takes the
   * signals for independent and medians of accounts for single posts, both of which overstate it.
   * Conventions, of which no share is known, are left out.
   */
  readonly byChance: number;
}

/** Signals to be judged before their silence says anything. A convention. */
export const fewestSignalsJudged = 2;

/**
 * Reads what an account's public numbers say about bought followers and interactions: signals with
 * value, band, source and innocent explanations. No labelled data of influencers with bought
 * followers exist, so the signals say what is unusual, and nothing says how often the unusual is
 * bought.
 *
 * That one signal outside is enough to look closer, and that two must be judged before nothing is
 * said to be unusual, are conventions.
 *
 * @example
 * const { overall, signals } = readAuthenticity({
 *   platform: 'instagram',
 *   followers: 24_300,
 *   following: 21_000,
 *   typicalPost: { likes: 640, comments: 22 },
 * });
 * overall; // => 'look closer'
 * signals.filter(({ standing }) => standing === 'above').map(({ id }) => id); // => ['following per follower']
 */
export function readAuthenticity(given: Account): Authenticity {
  const account = usableAccount(given);
  const signals: readonly Signal[] = [
    readEngagementSignal(account),
    readCommentSignal(account),
    readFollowingSignal(account),
    readVariationSignal(account),
    readSkewSignal(account),
    readGrowthSignal(account),
    readViewsSignal(account),
  ];
  let judged = 0;
  let outside = 0;
  let allWithinByChance = 1;
  for (const signal of signals) {
    if (signal.standing === 'unknown') continue;
    judged++;
    if (signal.standing !== 'within') outside++;
    allWithinByChance *= 1 - (signal.band.outside ?? 0);
  }
  const quiet = judged < fewestSignalsJudged ? 'not enough data' : 'no warning';
  return {
    overall: outside > 0 ? 'look closer' : quiet,
    signals,
    byChance: 1 - allWithinByChance,
  };
}
