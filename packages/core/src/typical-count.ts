import type { Account, Post } from './account.ts';
import { median } from './median.ts';

/** The posts of an account, or its typical post where it has none. */
export const givenPosts = ({ posts, typicalPost }: Account): readonly Post[] =>
  posts?.length ? posts : typicalPost ? [typicalPost] : [];

/**
 * Median over the posts of an account of how often they were seen, or how many accounts saw them.
 * Posts without the count, or with 0, are left out.
 *
 * @returns more than 0; `undefined` where no post has the count
 */
export function typicalCount(account: Account, count: 'views' | 'reach'): number | undefined {
  const known = givenPosts(account)
    .map((post) => post[count] ?? 0)
    .filter((times) => times > 0 && Number.isFinite(times));
  return known.length > 0 ? median(known) : undefined;
}
