import type {
  Change,
  Classification,
  EngagementReading,
  FollowingReading,
  Met,
  MissingInput,
  NicheReading,
  Platform,
  Tier,
  TierScheme,
} from '@micro-influencer/core';
import { engagementBenchmarks, fewestPostsForNiche, tierSchemes } from '@micro-influencer/core';
import type { CountField, FieldProblem } from '../form.ts';
import { numberFormat } from '../number-format.ts';

const { count, percent } = numberFormat('en');

const withYear = ({ publisher, year }: Pick<TierScheme, 'publisher' | 'year'>): string =>
  year ? `${publisher}, ${year}` : publisher;

const tiers: Readonly<Record<Tier, string>> = {
  unnamed: 'Without a tier name',
  nano: 'Nano',
  micro: 'Micro',
  mid: 'Mid-tier',
  macro: 'Macro',
  mega: 'Mega',
};

const missing: Readonly<Record<MissingInput, string>> = {
  followers: 'the number of followers',
  likes: 'likes on a typical post',
  views: 'views of a typical video',
  topics: 'how many posts are about the main topic',
  'more posts with topics': `a look at ${fewestPostsForNiche} posts or more`,
};

function following(reading: FollowingReading): string {
  if (reading.met === 'unknown') return 'The number of followers is missing.';
  const { tier, scheme, microIn, schemes, boundary } = reading;
  const near =
    boundary &&
    (boundary.why === 'near'
      ? ` It stands within 5% of the cut at ${count(boundary.at)}.`
      : ` The true count may lie beyond the cut at ${count(boundary.at)}, since the platform rounds.`);
  return `${tiers[tier]} by ${withYear(tierSchemes[scheme])}; micro in ${microIn} of ${schemes} published definitions.${near ?? ''}`;
}

function engagement(reading: EngagementReading): string {
  switch (reading.code) {
    case 'interactions missing':
      return 'Likes on a typical post are missing.';
    case 'likes hidden':
      return 'The likes look hidden: comments without any like. Type the likes that the account itself sees.';
    case 'followers missing':
      return 'Followers are missing, so there is no size to compare with.';
    case 'no benchmark':
      return 'No level of engagement is published for this platform on what is known here.';
    case 'rate': {
      const { rate, basis, place, median, benchmark } = reading;
      const typical = `Interactions are ${percent(rate)} of ${basis}; typical for this size are ${percent(median)} (${withYear(engagementBenchmarks[benchmark])}).`;
      if (!place) return `${typical} The evidence for this platform is thin.`;
      const share = place.beyond === 'below' ? 'fewer than 1' : Math.floor(place.percentile);
      return `${typical} That beats ${share} in 100 posts of such accounts, if rates spread as in ${withYear(engagementBenchmarks['kim-2020'])}.`;
    }
  }
}

function niche(reading: NicheReading): string {
  switch (reading.code) {
    case 'topics missing':
      return 'How many posts are about the main topic is missing.';
    case 'too few posts':
      return `At least ${fewestPostsForNiche} posts are needed; ${count(reading.posts)} were looked at.`;
    case 'top share':
      return `${percent(reading.topShare)} of ${count(reading.posts)} posts are about the main topic. Half counts as focused, by convention.`;
  }
}

function verdict({ verdict, following, missing: inputs }: Classification): string {
  switch (verdict) {
    case 'micro-influencer':
      return 'A micro-influencer: moderate in size, highly engaged, focused.';
    case 'micro-sized':
      return 'Micro-sized, but not a micro-influencer on these numbers.';
    case 'another tier':
      return following.met === 'no' && following.tier !== 'unnamed'
        ? `Not a micro-influencer: ${tiers[following.tier].toLowerCase()} by size.`
        : 'Not a micro-influencer by size.';
    case 'undetermined':
      return `Not enough to tell. Next: ${inputs[0] ? missing[inputs[0]] : ''}.`;
  }
}

const be = (met: Met): string => (met === 'yes' ? 'no longer be' : 'be');

function change({ engagement: { met }, following, niche }: Classification, of: Change): string {
  switch (of.criterion) {
    case 'following':
      return `With ${count(of.to)} followers it would ${be(following.met)} micro.`;
    case 'engagement': {
      const by = `${count(Math.abs(of.by))} ${of.by > 0 ? 'more' : 'fewer'} ${of.input}`;
      return `With ${by} on a typical post it would ${met === 'yes' ? 'fall below' : 'reach'} the typical rate.`;
    }
    case 'niche':
      return `With ${count(of.to)} posts on the main topic it would ${be(niche.met)} focused.`;
  }
}

const problems: Readonly<Record<FieldProblem, string>> = {
  'too long': 'This is too long for a number. Type one count, such as 24,300 or 12.5k.',
  negative: 'A count cannot be negative.',
  'mixed digits': 'This mixes digits of different scripts. Type the number in one of them.',
  'not a whole number': 'Type a whole number, or add k or m: 12.5k.',
  'too large': 'This is more than there are people. Check the number.',
  'not a number': 'This is not a number. Type a count, such as 24,300 or 12.5k.',
  'more than posts': 'This is more than the posts looked at.',
  'no posts': 'Look at one post at least.',
};

const fields: Readonly<Record<CountField, string>> = {
  followers: 'Followers',
  likes: 'Likes on a typical post',
  comments: 'Comments on a typical post',
  views: 'Views of a typical video',
  posts: 'Recent posts looked at',
  'on-topic': 'Of these, about the main topic',
};

const platforms: Readonly<Record<Platform, string>> = {
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X',
};

/**
 * Everything that the calculator says, in English. The shape of this object is the type of every
 * other language.
 */
export const english = {
  /** BCP 47 tag. */
  locale: 'en',
  platform: 'Platform',
  platforms,
  fields,
  problems,
  /** Before the sentence that says what is wrong, for those who cannot see its colour. */
  error: 'Error:',
  /** How a count was read, where it could be read in two ways or stands for more than its digits. */
  readAs: (value: number): string => `Read as ${count(value)}`,
  criteria: {
    following: 'Moderate following',
    engagement: 'Highly engaged',
    niche: 'Specific niche',
  },
  met: { yes: 'met', no: 'not met', unknown: 'unknown' },
  tiers,
  verdict,
  following,
  engagement,
  niche,
  changes: 'What would change it',
  change,
  /** In how many pairs of a definition and a benchmark the verdict is the same. */
  robustness: ({ robustness: { same, of } }: Classification): string =>
    `The same verdict holds in ${count(same)} of ${count(of)} pairs of a published definition and a published benchmark.`,
};

/** The words of one language. */
export type Words = typeof english;
