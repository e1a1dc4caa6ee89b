import type { Topics } from './account.ts';
import type { Met } from './reading.ts';
import { areUsableTopics } from './usable-account.ts';

/** How far the posts of an account keep to one topic. */
export type NicheReading =
  | { readonly met: 'unknown'; readonly code: 'topics missing' }
  | { readonly met: 'unknown'; readonly code: 'too few posts'; readonly posts: number }
  | {
      readonly met: Exclude<Met, 'unknown'>;
      readonly code: 'top share';
      /** Share of the posts that are about the main topic, from 0 to 1. */
      readonly topShare: number;
      /** Posts that were looked at. */
      readonly posts: number;
      /**
       * Unbiased Herfindahl index: the chance that two different posts share a topic, from 0 to 1.
       * Needs every topic's count.
       */
      readonly concentration?: number;
      /**
       * Number of equally common topics that would be as concentrated: 1 / concentration. Absent
       * where no two posts share a topic.
       */
      readonly effectiveTopics?: number;
    };

/** Posts needed before the niche is read at all. A convention: the index is unstable below it. */
export const fewestPostsForNiche = 10;

/** Share of posts on the main topic from which an account is called focused. A convention. */
export const focusedTopShare = 0.5;

/**
 * Reads the niche from how the posts divide into topics.
 *
 * Focused means that at least half of at least ten posts are about one topic. No published cut-off
 * exists. The concentration is Simpson's unbiased form, sum n(n - 1) / (N(N - 1)), so that a small
 * number of posts does not by itself look focused. Topics that do not add up count as missing.
 *
 * @example
 * readNiche({ kind: 'main topic', posts: 12, onMainTopic: 8 }).met; // => 'yes'
 * readNiche({ kind: 'counts', postsPerTopic: [6, 4] }).concentration.toFixed(2); // => '0.47'
 */
export function readNiche(topics: Topics | undefined): NicheReading {
  return readNicheChecked(topics && areUsableTopics(topics) ? topics : undefined);
}

/** The same for topics that are known to add up. */
export function readNicheChecked(topics: Topics | undefined): NicheReading {
  if (!topics) return { met: 'unknown', code: 'topics missing' };
  const { posts, largest } = countPosts(topics);
  if (posts < fewestPostsForNiche) return { met: 'unknown', code: 'too few posts', posts };
  const topShare = largest / posts;
  return {
    met: topShare >= focusedTopShare ? 'yes' : 'no',
    code: 'top share',
    topShare,
    posts,
    ...(topics.kind === 'counts' && readConcentration(topics.postsPerTopic, posts)),
  };
}

function countPosts(topics: Topics): { readonly posts: number; readonly largest: number } {
  if (topics.kind === 'main topic') return { posts: topics.posts, largest: topics.onMainTopic };
  let posts = 0;
  let largest = 0;
  for (const count of topics.postsPerTopic) {
    posts += count;
    if (count > largest) largest = count;
  }
  return { posts, largest };
}

function readConcentration(postsPerTopic: readonly number[], posts: number) {
  let samePairs = 0;
  for (const count of postsPerTopic) samePairs += count * (count - 1);
  const concentration = samePairs / (posts * (posts - 1));
  return concentration > 0
    ? { concentration, effectiveTopics: 1 / concentration }
    : { concentration };
}

/**
 * The smallest number of posts on the main topic, out of `posts`, that counts as focused; one less
 * does not.
 */
export const fewestPostsOnMainTopic = (posts: number): number => Math.ceil(focusedTopShare * posts);
