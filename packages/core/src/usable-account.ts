import { categories, platforms, type Account, type Post, type Topics } from './account.ts';
import { largestCount } from './count.ts';

/**
 * The account with everything left out that no account can have: counts that are not finite or below
 * zero, topics that do not add up, keys of another shape. The very account where nothing is wrong.
 *
 * Types promise as much, but code without types calls as well; there, what is unusable counts as
 * unknown. To be told what is wrong and where, use `parseAccount` of the schema entry.
 *
 * @returns `undefined` for what names no platform
 */
export function usableAccount(account: Account): Account | undefined {
  const given: unknown = account;
  if (!isRecord(given) || !platforms.some((platform) => platform === given['platform'])) {
    return undefined;
  }
  return isUsable(account) ? account : repaired(account);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= largestCount;

const isCountOrMissing = (value: unknown): boolean => value === undefined || isCount(value);

/** What rates are divided by: no audience is a fraction of one. */
const isAudienceOrMissing = (value: unknown): boolean =>
  isCountOrMissing(value) && !(typeof value === 'number' && value > 0 && value < 1);

/** Hidden likes are -1 in some interfaces. */
const isUsablePost = (post: Post): boolean =>
  isRecord(post) &&
  (isCountOrMissing(post.likes) || post.likes === -1) &&
  isCountOrMissing(post.comments) &&
  isAudienceOrMissing(post.views) &&
  isAudienceOrMissing(post.reach);

function areUsableTopics(topics: Topics): boolean {
  if (!isRecord(topics)) return false;
  return topics.kind === 'main topic'
    ? isCount(topics.posts) && isCount(topics.onMainTopic) && topics.onMainTopic <= topics.posts
    : topics.kind === 'counts' &&
        Array.isArray(topics.postsPerTopic) &&
        topics.postsPerTopic.every(isCount);
}

const isUsable = ({ followers, typicalPost, posts, topics, category }: Account): boolean =>
  isAudienceOrMissing(followers) &&
  (typicalPost === undefined || isUsablePost(typicalPost)) &&
  (posts === undefined || (Array.isArray(posts) && posts.every(isUsablePost))) &&
  (topics === undefined || areUsableTopics(topics)) &&
  (category === undefined || categories.includes(category));

function repaired({ platform, followers, typicalPost, posts, topics, category }: Account): Account {
  const usablePosts: readonly Post[] = Array.isArray(posts) ? posts.filter(isUsablePost) : [];
  return {
    platform,
    ...(followers !== undefined && isAudienceOrMissing(followers) && { followers }),
    ...(typicalPost && isUsablePost(typicalPost) && { typicalPost }),
    ...(usablePosts.length > 0 && { posts: usablePosts }),
    ...(topics && areUsableTopics(topics) && { topics }),
    ...(category && categories.includes(category) && { category }),
  };
}
