import { categories, platforms, type Account, type Post, type Topics } from './account.ts';
import { largestCount } from './written-number.ts';

/**
 * The account with everything left out that no account can have: counts that are not finite or below
 * zero, topics that do not add up, keys of another shape. The very account where nothing is wrong.
 * What names no platform becomes an account of which nothing is known.
 *
 * Types promise as much, but code without types calls as well; there, what is unusable counts as
 * unknown. To be told what is wrong and where, use `parseAccount` of the schema entry.
 *
 * Looks at what the three criteria need. The rest is passed on, for its own reading to look at.
 */
export function usableAccount(account: Account): Account {
  const given: unknown = account;
  if (!isRecord(given) || !platforms.some((platform) => platform === given['platform'])) {
    return nothingKnown;
  }
  return isUsable(account) ? account : repaired(account);
}

/** No level of engagement applies to it. */
const nothingKnown: Account = { platform: 'x' };

/** Whether keys can be read of a value. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value is a number that a count can be. */
export const isCount = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= largestCount;

/** Unlike `every`, also asks for the places of a list that hold nothing. */
function isListOf<Item>(values: readonly Item[], isOne: (value: Item) => boolean): boolean {
  if (!Array.isArray(values)) return false;
  for (const value of values) if (!isOne(value)) return false;
  return true;
}

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

/** Whether the niche can be read of a value. */
export function areUsableTopics(topics: Topics): boolean {
  if (!isRecord(topics)) return false;
  return topics.kind === 'main topic'
    ? isCount(topics.posts) && isCount(topics.onMainTopic) && topics.onMainTopic <= topics.posts
    : topics.kind === 'counts' && isListOf(topics.postsPerTopic, isCount);
}

const isUsable = ({ followers, typicalPost, posts, topics, category }: Account): boolean =>
  isAudienceOrMissing(followers) &&
  (typicalPost === undefined || isUsablePost(typicalPost)) &&
  (posts === undefined || isListOf(posts, isUsablePost)) &&
  (topics === undefined || areUsableTopics(topics)) &&
  (category === undefined || categories.includes(category));

function repaired({ followers, typicalPost, posts, topics, category, ...rest }: Account): Account {
  const usablePosts: readonly Post[] = Array.isArray(posts) ? posts.filter(isUsablePost) : [];
  return {
    ...rest,
    ...(followers !== undefined && isAudienceOrMissing(followers) && { followers }),
    ...(typicalPost && isUsablePost(typicalPost) && { typicalPost }),
    ...(usablePosts.length > 0 && { posts: usablePosts }),
    ...(topics && areUsableTopics(topics) && { topics }),
    ...(category && categories.includes(category) && { category }),
  };
}
