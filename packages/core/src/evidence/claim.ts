import type { SourceId } from './sources.ts';

/** A finding or rule that is words and no number. */
export interface Claim {
  readonly source: SourceId;
  /** What the source says, in our words. */
  readonly says: string;
  /**
   * Which way it weighs on "micro-influencers are worth more than their size": for it, against it, a
   * limit to where it holds, or none of these.
   */
  readonly weighs: 'for' | 'against' | 'limit' | 'neither';
}
