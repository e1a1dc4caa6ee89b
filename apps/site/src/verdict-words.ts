import {
  engagementBenchmarks,
  fewestPostsForNiche,
  microBand,
  tierSchemes,
  type BenchmarkId,
  type Classification,
  type EngagementReading,
  type EvidenceGrade,
  type FollowingReading,
  type Met,
  type MissingInput,
  type NicheReading,
  type Platform,
  type SchemeId,
  type Tier,
} from '@micro-influencer/core';
import type { SourceId } from '@micro-influencer/core/evidence';
import { count, roughPercent } from './number-words.ts';

/** What each size is called. */
export const tierWords: Readonly<Record<Tier, string>> = {
  unnamed: 'unnamed',
  nano: 'nano',
  micro: 'micro',
  mid: 'mid-tier',
  macro: 'macro',
  mega: 'mega',
};

/** What each platform is called. */
export const platformWords: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
};

/** Whether a criterion is met, in a word or two. */
export const metWords: Readonly<Record<Met, string>> = {
  yes: 'met',
  no: 'not met',
  unknown: 'not known',
};

/** How well founded a figure is. */
export const gradeWords: Readonly<Record<EvidenceGrade, string>> = {
  measured: 'measured sample',
  dated: 'dated vendor figure',
  convention: 'convention',
  thin: 'thin evidence',
};

/** One criterion of a verdict as a page shows it. */
export interface CriterionWords {
  readonly name: 'Following' | 'Engagement' | 'Niche';
  readonly met: Met;
  /** The account's number; absent where it is not known. */
  readonly value?: string;
  readonly reason: string;
  /** Where the threshold comes from; none for a convention of ours. */
  readonly source?: SourceId;
}

const missingWords: Readonly<Record<MissingInput, string>> = {
  followers: 'the number of followers',
  likes: 'the likes of a typical post',
  views: 'the views of a typical video',
  topics: 'how many posts are about the main topic',
  'more posts with topics': `at least ${fewestPostsForNiche} posts with their topics`,
};

/** The verdict as a sentence. */
export function verdictSentence({ verdict, following, missing }: Classification): string {
  switch (verdict) {
    case 'micro-influencer':
      return 'A micro-influencer: all three criteria are met.';
    case 'micro-sized':
      return 'Micro-sized, but not a micro-influencer on these numbers.';
    case 'another tier':
      return following.met === 'no' && following.tier !== 'unnamed'
        ? `Not a micro-influencer: ${tierWords[following.tier]} by size.`
        : 'Not a micro-influencer by size.';
    case 'undetermined':
      return missing[0] === undefined
        ? 'Not enough is known to tell.'
        : `Not enough is known to tell. First to find out: ${missingWords[missing[0]]}.`;
  }
}

/** Following, engagement and niche, each with its number, reason and source. */
export function criteriaWords(
  { following, engagement, niche }: Classification,
  followers: number | undefined,
): readonly [CriterionWords, CriterionWords, CriterionWords] {
  return [followingWords(following, followers), engagementWords(engagement), nicheWords(niche)];
}

/** The follower counts that a definition calls micro: "10,000 to 49,999". */
export function microRange(scheme: SchemeId): string {
  const { from, to } = microBand(scheme);
  return from === 0 ? `up to ${count(to - 1)}` : `${count(from)} to ${count(to - 1)}`;
}

function followingWords(reading: FollowingReading, followers: number | undefined): CriterionWords {
  const name = 'Following';
  if (reading.met === 'unknown' || followers === undefined) {
    return { name, met: 'unknown', reason: 'The number of followers is missing.' };
  }
  const { met, tier, scheme, microIn, schemes, boundary } = reading;
  const size = tier === 'unnamed' ? 'a size without a name' : tierWords[tier];
  const near = boundary ? ` It stands close to the cut at ${count(boundary.at)}.` : '';
  return {
    name,
    met,
    value: `${count(followers)} followers`,
    reason: `This is ${size}; micro is ${microRange(scheme)}. It is micro in ${microIn} of ${schemes} published definitions.${near}`,
    source: scheme,
  };
}

function engagementWords(reading: EngagementReading): CriterionWords {
  const name = 'Engagement';
  const unknown = (reason: string): CriterionWords => ({ name, met: 'unknown', reason });
  switch (reading.code) {
    case 'interactions missing':
      return unknown('The likes of a typical post are missing.');
    case 'likes hidden':
      return unknown('The likes are hidden.');
    case 'followers missing':
      return unknown('Without the number of followers there is no size to compare with.');
    case 'no benchmark':
      return unknown('No level of engagement is published for this platform by followers.');
    case 'rate': {
      const { met, rate, basis, median, place, benchmark, beyondSizes } = reading;
      const standing = place ? ` ${standingWords(place)}` : '';
      const beyond = beyondSizes ? ' The source says nothing of accounts this small or large.' : '';
      return {
        name,
        met,
        value: `${roughPercent(rate)} of ${basis}`,
        reason: `Typical of this size: ${roughPercent(median)}.${standing}${beyond}`,
        source: benchmark,
      };
    }
  }
}

function standingWords({
  percentile,
  beyond,
}: {
  readonly percentile: number;
  readonly beyond?: 'below' | 'above';
}): string {
  if (beyond === 'below') return 'It is among the lowest 1 in 100 posts by such accounts.';
  return `It beats ${Math.floor(percentile)} in 100 posts by such accounts.`;
}

function nicheWords(reading: NicheReading): CriterionWords {
  const name = 'Niche';
  switch (reading.code) {
    case 'topics missing':
      return {
        name,
        met: 'unknown',
        reason: 'How many posts are about the main topic is missing.',
      };
    case 'too few posts':
      return {
        name,
        met: 'unknown',
        reason: `${count(reading.posts)} posts were looked at; fewer than ${fewestPostsForNiche} say too little.`,
      };
    case 'top share':
      return {
        name,
        met: reading.met,
        value: `${roughPercent(reading.topShare)} of ${count(reading.posts)} posts`,
        reason:
          'Half of the posts on one topic counts as focused. This is our convention: no cut-off is published.',
      };
  }
}

/** In how many pairs of a definition and a benchmark the verdict is the same. */
export const robustnessSentence = ({ robustness: { same, of } }: Classification): string =>
  `The verdict is the same in ${same} of ${of} pairs of a published definition and a benchmark.`;

/** A published level of engagement by name: "HypeAuditor, 2026". */
export function benchmarkName(id: BenchmarkId): string {
  const { publisher, year } = engagementBenchmarks[id];
  return `${publisher}, ${year}`;
}

/** A published definition of the tiers by name: "IAB UK, undated". */
export function schemeName(id: SchemeId): string {
  const { publisher, year } = tierSchemes[id];
  return `${publisher}, ${year ?? 'undated'}`;
}
