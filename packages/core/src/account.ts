/** The platforms that the core has thresholds for. */
export type Platform = 'instagram' | 'tiktok' | 'youtube';

/** All platforms, in the order in which they are offered. */
export const platforms = ['instagram', 'tiktok', 'youtube'] as const satisfies readonly Platform[];

/**
 * What one post got, as counts of at least 0.
 *
 * A key that is left out is unknown, which is not the same as 0: Instagram lets an account hide its
 * likes, and interfaces then answer 0, -1 or 3 in their place.
 */
export interface Post {
  readonly likes?: number;
  readonly comments?: number;
  /** Plays or views, on platforms and formats that count them. */
  readonly views?: number;
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

/**
 * What we may know of an account. Everything but the platform may be missing; a reading that needs
 * what is missing says so and does not guess.
 */
export interface Account {
  readonly platform: Platform;
  /** Number of followers or subscribers, an integer of at least 0. */
  readonly followers?: number;
  /** What a post of this account typically gets: the median of recent posts, where it is known. */
  readonly typicalPost?: Post;
  /** Recent posts, newest or oldest first; wins over `typicalPost` when it holds any. */
  readonly posts?: readonly Post[];
  readonly topics?: Topics;
}
