/** The platforms that the core has thresholds for. */
export type Platform = 'instagram' | 'tiktok' | 'youtube' | 'x';

/** All platforms, in the order in which they are offered. */
export const platforms = [
  'instagram',
  'tiktok',
  'youtube',
  'x',
] as const satisfies readonly Platform[];

/** The subject areas of the Instagram sample of 2018-19. */
export const categories = [
  'beauty',
  'family',
  'fashion',
  'fitness',
  'food',
  'interior',
  'pet',
  'travel',
  'other',
] as const;

/** One of {@link categories}. */
export type Category = (typeof categories)[number];

/**
 * What one post got, as counts of at least 0.
 *
 * A count that is left out is unknown, which is not the same as 0: Instagram lets an account hide its
 * likes, and interfaces then answer 0, -1 or 3 in their place.
 */
export interface Post {
  readonly likes?: number | undefined;
  readonly comments?: number | undefined;
  /** Plays or views, on platforms and formats that count them. */
  readonly views?: number | undefined;
  /** Accounts that saw the post, which only its owner is shown. */
  readonly reach?: number | undefined;
  readonly shares?: number;
  readonly saves?: number;
  /** Hashtags of the caption, without the sign. */
  readonly hashtags?: readonly string[];
}

/** How the posts that were looked at divide into topics. */
export type Topics =
  | {
      /** Only the main topic was counted. */
      readonly kind: 'main topic';
      /** Posts that were looked at, at least 1. */
      readonly posts: number;
      /** Posts among them about the main topic, from 0 to `posts`. */
      readonly onMainTopic: number;
    }
  | {
      /** Every topic was counted. */
      readonly kind: 'counts';
      /** Posts per topic, in any order; topics without a post may be left out. */
      readonly postsPerTopic: readonly number[];
    };

/** How many followers an account had on a day. */
export interface FollowerCount {
  /** Day in ISO 8601, such as `2026-03-31`. */
  readonly on: string;
  readonly followers: number;
}

/** What the account asks for a collaboration. */
export interface Quote {
  /** Price of everything asked for together, more than 0. */
  readonly amount: number;
  /** ISO 4217 code, such as `EUR`. */
  readonly currency: string;
  /** Posts that the price is for, an integer of at least 1. */
  readonly posts: number;
}

/**
 * What we may know of an account. Everything but the platform may be missing; a reading that needs
 * what is missing says so and does not guess.
 */
export interface Account {
  readonly platform: Platform;
  /** Number of followers or subscribers, an integer of at least 0. */
  readonly followers?: number | undefined;
  /** Number of accounts that this one follows, an integer of at least 0. */
  readonly following?: number;
  /** What a post of this account typically gets: the median of recent posts, where it is known. */
  readonly typicalPost?: Post | undefined;
  /** Recent posts, newest or oldest first; wins over `typicalPost` when it holds any. */
  readonly posts?: readonly Post[];
  readonly topics?: Topics | undefined;
  /** Subject area, where it is known: levels of engagement differ between them. */
  readonly category?: Category;
  /** Follower counts of earlier days, oldest first. */
  readonly history?: readonly FollowerCount[];
  readonly quote?: Quote;
}
