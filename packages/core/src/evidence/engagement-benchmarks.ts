import type { Platform } from '../account.ts';
import type { EvidenceGrade } from '../reading.ts';
import type { SourceId } from './sources.ts';

/** What interactions are divided by. */
export type Basis = 'followers' | 'reach' | 'views';

/**
 * A published level of engagement to hold an account against, kept under the id of its source.
 *
 * `medians` are `[followers, percent]`, ascending in followers: the typical engagement rate in
 * percent of accounts of that size, to be interpolated between and held flat beyond. `publisher` and
 * `year` repeat what the source register says, so that a page can name the source without loading
 * the register.
 */
export interface EngagementBenchmark {
  readonly publisher: string;
  /** Year that the figures describe or were published in, whichever the source gives. */
  readonly year: number;
  readonly platform: Platform;
  /** By reach nothing is published: only the owner of an account sees it. */
  readonly basis: Exclude<Basis, 'reach'>;
  readonly grade: EvidenceGrade;
  /**
   * Whose spread around the median is used for the percentile: the sample of Instagram posts of
   * 2018-19, or none, in which case only above or below the median can be said.
   */
  readonly spread: 'instagram-posts-2018-19' | 'none';
  /** Typical rates by size, or `of the spread` where the sample's own median is the level. */
  readonly medians: readonly (readonly [followers: number, percent: number])[] | 'of the spread';
}

/**
 * The levels that an account can be held against, the default of its platform and basis first.
 *
 * A vendor's figure for a bracket of sizes stands at the geometric middle of the bracket; the open
 * bracket above a million stands where the accounts of the 2018-19 sample have their geometric
 * mean.
 */
export const engagementBenchmarks = {
  'hypeauditor-2026': {
    publisher: 'HypeAuditor',
    year: 2026,
    platform: 'instagram',
    basis: 'followers',
    grade: 'dated',
    spread: 'instagram-posts-2018-19',
    medians: [
      [3_162, 1.78],
      [22_361, 0.54],
      [2_348_087, 0.33],
    ],
  },
  'kim-2020': {
    publisher: 'Kim et al.',
    year: 2019,
    platform: 'instagram',
    basis: 'followers',
    grade: 'measured',
    spread: 'instagram-posts-2018-19',
    medians: 'of the spread',
  },
  'hypeauditor-2018': {
    publisher: 'HypeAuditor',
    year: 2018,
    platform: 'instagram',
    basis: 'followers',
    grade: 'dated',
    spread: 'instagram-posts-2018-19',
    medians: [
      [2_236, 4.26],
      [10_000, 2.28],
      [44_721, 1.62],
      [316_228, 1.55],
      [2_348_087, 1.54],
    ],
  },
  'hypeauditor-tiktok-2022': {
    publisher: 'HypeAuditor',
    year: 2022,
    platform: 'tiktok',
    basis: 'views',
    grade: 'thin',
    spread: 'none',
    medians: [
      [31_623, 14.3],
      [316_228, 12.1],
      [3_162_278, 13.9],
      [31_622_777, 13.4],
    ],
  },
  'influencer-hero-2024': {
    publisher: 'Influencer Hero',
    year: 2024,
    platform: 'tiktok',
    basis: 'followers',
    grade: 'thin',
    spread: 'none',
    medians: [[100_000, 1.31]],
  },
  'creatoriq-2023': {
    publisher: 'CreatorIQ',
    year: 2023,
    platform: 'youtube',
    basis: 'views',
    grade: 'thin',
    spread: 'none',
    medians: [[2_000_000, 1.6]],
  },
} as const satisfies Readonly<Partial<Record<SourceId, EngagementBenchmark>>>;

/** A level in {@link engagementBenchmarks}, by the id of its source. */
export type BenchmarkId = keyof typeof engagementBenchmarks;
