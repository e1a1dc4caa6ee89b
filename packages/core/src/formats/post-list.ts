import type { Account, Platform, Post } from '../account.ts';
import { readCounts } from './cell-count.ts';
import { hashtagsOf } from './hashtags.ts';
import { mostPosts, type ImportCount, type ImportPlace } from './import-reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** The counts that a post may have. */
export type PostCount = Extract<
  ImportCount,
  'likes' | 'comments' | 'views' | 'reach' | 'shares' | 'saves'
>;

/** One post as a format holds it, before its counts are read. */
export interface PostSource {
  readonly at: ImportPlace;
  readonly counts: readonly (readonly [PostCount, unknown])[];
  /** Told apart by it, and then dropped: two posts with one id are one post. */
  readonly id?: string | undefined;
  /** Account that the post is of, told apart by it, and then dropped. */
  readonly owner?: string | undefined;
  /** Only its hashtags are kept. */
  readonly caption?: string | undefined;
  /** Why it may hold nothing is a problem already. */
  readonly explained?: boolean;
}

/**
 * Reads the posts of a list, apart for each owner, in the order of the text. Repeated posts and posts
 * that hold nothing become problems.
 */
export function readPosts(
  sources: Iterable<PostSource>,
  context: ReadingContext,
): ReadonlyMap<string, readonly Post[]> {
  const ids = new Set<string>();
  const posts = new Map<string, Post[]>();
  for (const source of sources) {
    const { at, id, owner = '' } = source;
    if (id && ids.has(id)) {
      context.log.add({ code: 'repeated post', at });
      continue;
    }
    if (id) ids.add(id);
    const post = readPost(source, context);
    if (!post) continue;
    const ofOwner = posts.get(owner);
    if (!ofOwner) posts.set(owner, [post]);
    else if (ofOwner.length < mostPosts) ofOwner.push(post);
    else context.log.add({ code: 'too many posts', at });
  }
  return posts;
}

function readPost(
  { at, counts, caption = '', explained = false }: PostSource,
  context: ReadingContext,
): Post | undefined {
  const problemsBefore = context.log.count();
  const hashtags = hashtagsOf(caption);
  const post: Post = {
    ...readCounts(counts, at, context),
    ...(hashtags.length > 0 && { hashtags }),
  };
  if (Object.keys(post).length > 0) return post;
  if (!explained && context.log.count() === problemsBefore) {
    context.log.add({ code: 'no counts', at });
  }
  return undefined;
}

/** An account for each owner of posts. */
export const accountsOfPosts = (
  platform: Platform,
  posts: ReadonlyMap<string, readonly Post[]>,
): readonly Account[] => Array.from(posts.values(), (ofOwner) => ({ platform, posts: ofOwner }));
