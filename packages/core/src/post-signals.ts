import type { Account } from './account.ts';
import { postVariation } from './evidence/post-variation.ts';
import { readInteractions } from './interactions.ts';
import { median } from './median.ts';
import { judge, unjudged, type Signal, type SignalGap } from './signal.ts';

/** Posts needed before they are compared with each other. A convention. */
export const fewestPostsForVariation = 6;

/** Share of the typical variation below which posts are too even. A convention: none is published. */
export const tooEvenShare = 0.1;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Why the posts of an account cannot be compared with each other, where they cannot. That there are too
 * few comes before what is missing in them: likes of a typical post would not help.
 */
function postsGap(account: Account): SignalGap | undefined {
  if (account.platform !== 'instagram') return 'platform not measured';
  const interactions = readInteractions(account);
  const posts = interactions.known ? interactions.posts : account.posts;
  if ((posts?.length ?? 0) < fewestPostsForVariation) return 'too few posts';
  return interactions.known ? undefined : interactions.code;
}

/**
 * How much the likes of the posts vary: their standard deviation, over n - 1, divided by their mean.
 * 0 where every post has the same number of likes.
 *
 * One ordinary account in ten is above the upper end. The lower end is a convention: a tenth of the
 * typical value, which counting chance alone exceeds below some 800 likes a post.
 */
export function readVariationSignal(account: Account): Signal {
  const id = 'variation over posts';
  const gap = postsGap(account);
  if (gap) return unjudged(id, gap);
  const likes = (account.posts ?? []).flatMap(({ likes = -1 }) => (likes >= 0 ? [likes] : []));
  const centre = mean(likes);
  const squares = likes.reduce((sum, count) => sum + (count - centre) ** 2, 0);
  const value = Math.sqrt(squares / (likes.length - 1)) / centre;
  const { typical, p90 } = postVariation.variation;
  const low = tooEvenShare * typical;
  return judge(id, value, {
    ends: [low, p90],
    typical,
    outside: 0.1,
    sources: ['instafake'],
    grade: value < low ? 'convention' : 'thin',
  });
}

/**
 * Whether one post stands out: the mean of the posts' interactions over their median. One ordinary
 * account in ten is above the upper end; nothing is too low.
 */
export function readSkewSignal(account: Account): Signal {
  const id = 'mean over median';
  const gap = postsGap(account);
  if (gap) return unjudged(id, gap);
  const interactions = readInteractions(account);
  const counts = interactions.known ? interactions.posts.map((post) => post.interactions) : [];
  const { typical, p90 } = postVariation.meanOverMedian;
  return judge(id, mean(counts) / median(counts), {
    ends: [0, p90],
    typical,
    outside: 0.1,
    sources: ['instafake'],
    grade: 'thin',
  });
}
