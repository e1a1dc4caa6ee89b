import type { OnDemandWords } from '../details/locales/on-demand.ts';

/**
 * Everything that the calculator says, in English. The shape of this object is the type of every
 * other language.
 *
 * Counts and percentages come in written in the language's own way; a count that a noun has to agree
 * with comes as a number besides.
 */
export const english = {
  /** BCP 47 tag. */
  locale: 'en',
  platform: 'Platform',
  fields: {
    followers: 'Followers',
    likes: 'Likes on a typical post',
    comments: 'Comments on a typical post',
    views: 'Views of a typical video',
    posts: 'Recent posts looked at',
    'main-topic': 'Of these, about the main topic',
  },
  /** Before the sentence that says what is wrong, for those who cannot see its colour. */
  error: 'Error:',
  problems: {
    'too long': 'This is too long for a number.',
    negative: 'A count cannot be negative.',
    'mixed digits': 'This mixes digits of different scripts. Type them in one.',
    'not a whole number': 'Type a whole number, or add k or m: 12.5k.',
    'too large': 'This is more than there are people.',
    'not a number': 'This is not a number. Type a count, such as 24,300 or 12.5k.',
    'more than posts': 'This is more than the posts looked at.',
    'no posts': 'Look at one post at least.',
  },
  /** How a count was read, where it could be read in two ways or stands for more than its digits. */
  readAs: (count: string): string => `Read as ${count}`,
  /** Opens everything beyond the first verdict. */
  more: 'More detail: posts, price, signals',
  notLoaded: 'This part did not load. Check the connection, then close and open it again.',
  criteria: {
    following: 'Moderate following',
    engagement: 'Highly engaged',
    niche: 'Specific niche',
  },
  /** What stands between two sentences. */
  betweenSentences: ' ',
  /** A criterion and whether it is met, before the sentence that says why. */
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'met', no: 'not met', unknown: 'unknown' },
  /** Of a single account, as a title; `unnamed` is a size that a definition has no word for. */
  tiers: {
    unnamed: 'Without a tier name',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Mid-tier',
    macro: 'Macro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer': 'A micro-influencer: moderate in size, highly engaged, focused.',
    'micro-sized': 'Micro-sized, but not a micro-influencer on these numbers.',
    'another tier': (tier: string): string =>
      `Not a micro-influencer: ${tier.toLowerCase()} by size.`,
    'no tier': 'Not a micro-influencer by size.',
    undetermined: (next: string): string => `Not enough to tell. Next: ${next}.`,
  },
  /** Inputs, as they stand after "Next:". */
  missing: {
    followers: 'the number of followers',
    likes: 'likes on a typical post',
    views: 'views of a typical video',
    topics: 'how many posts are about the main topic',
    'more posts with topics': 'a look at ten posts or more',
  },
  following: {
    'followers missing': 'The number of followers is missing.',
    tier: (tier: string, source: string, microIn: string, schemes: string): string =>
      `${tier} by ${source}; micro in ${microIn} of ${schemes} published definitions.`,
    near: (cut: string): string => `It stands within 5% of the cut at ${cut}.`,
    rounding: (cut: string): string =>
      `As the platform rounds, it may lie beyond the cut at ${cut}.`,
  },
  engagement: {
    'interactions missing': 'Likes on a typical post are missing.',
    'likes hidden': 'The likes look hidden. Type those that the account itself sees.',
    'followers missing': 'Followers are missing, so there is no size to compare with.',
    'no benchmark': 'No level of engagement is published for what is known here.',
    rate: (rate: string, basis: string, typical: string, source: string): string =>
      `Interactions are ${rate} of ${basis}; typical for this size are ${typical} (${source}).`,
    beats: (share: string, source: string): string =>
      `That beats ${share} in 100 posts of such accounts, if rates spread as in ${source}.`,
    lowest: (source: string): string =>
      `That is among the lowest 1 in 100 posts of such accounts, if rates spread as in ${source}.`,
    thin: 'The evidence for this platform is thin.',
  },
  bases: { followers: 'followers', reach: 'accounts reached', views: 'views' },
  niche: {
    'topics missing': 'How many posts are about the main topic is missing.',
    'too few posts': (looked: string): string =>
      `At least ten posts are needed; ${looked} were looked at.`,
    'top share': (share: string, looked: string): string =>
      `${share} of ${looked} posts are about the main topic. Half counts as focused, by convention.`,
  },
};

/**
 * The words of one language. Those that are said once more detail is asked for travel in the file of
 * their language; of English, in the file that holds the details.
 */
export type Words = typeof english & { readonly details?: OnDemandWords };
