import type { Account, Post } from './account.ts';

/** Likes and comments per post and what could be counted of them. */
export type InteractionsReading =
  | {
      readonly known: false;
      /**
       * - `interactions missing`: nothing says how many likes a post gets
       * - `likes hidden`: the counts are the stand-ins that platforms give for hidden likes
       */
      readonly code: 'interactions missing' | 'likes hidden';
    }
  | {
      readonly known: true;
      /** Posts with known likes, views included where they have any; at least one. */
      readonly posts: readonly CountedPost[];
    };

/** A post whose interactions are known. */
export interface CountedPost {
  /** Likes and comments together. */
  readonly interactions: number;
  readonly views?: number | undefined;
  readonly reach?: number | undefined;
}

/** What interfaces answer instead of the number when an account hides its likes. */
const standInsForHiddenLikes: readonly number[] = [0, -1, 3];

const isStandIn = ({ likes }: Post): boolean =>
  likes !== undefined && standInsForHiddenLikes.includes(likes);

/**
 * Hidden likes show as one stand-in throughout. A single typical post is hidden only when comments
 * come without any like, which almost no shown post has; one post alone with three likes has three.
 */
function likesAreHidden(posts: readonly Post[]): boolean {
  const [first] = posts;
  if (!first || !posts.every(isStandIn)) return false;
  if (posts.length > 1) return true;
  return (first.likes ?? 0) < 0 || (first.likes === 0 && (first.comments ?? 0) > 0);
}

/** The posts of an account whose likes are given, or its typical post where it has no posts. */
export function postsOf({ posts, typicalPost }: Account): readonly Post[] {
  const given = posts?.length ? posts : typicalPost ? [typicalPost] : [];
  return given.filter(({ likes }) => likes !== undefined);
}

/**
 * The interactions of an account's posts. Comments that are unknown count as none; posts whose likes
 * are unknown are left out.
 */
export function readInteractions(account: Account): InteractionsReading {
  const shown = postsOf(account);
  if (shown.length === 0) return { known: false, code: 'interactions missing' };
  if (likesAreHidden(shown)) return { known: false, code: 'likes hidden' };
  const counted = shown
    .filter(({ likes }) => (likes ?? 0) >= 0)
    .map(({ likes = 0, comments = 0, views, reach }) => ({
      interactions: likes + comments,
      views,
      reach,
    }));
  return { known: true, posts: counted };
}
