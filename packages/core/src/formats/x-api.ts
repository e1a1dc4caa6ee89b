import type { Account } from '../account.ts';
import { readCounts } from './cell-count.ts';
import { idOf, isObject, someHaveAny, textOf, type JsonObject } from './json-value.ts';
import { readPosts, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

const userKeys = ['followers_count', 'following_count', 'tweet_count', 'listed_count'];
const postKeys = ['like_count', 'reply_count', 'retweet_count', 'quote_count', 'impression_count'];

/**
 * Reads an answer of the X API with public metrics: users, or posts with the users that they are of
 * where the answer includes them.
 *
 * Replies are read as comments, reposts as shares, impressions as views.
 */
export function readXAnswer(value: unknown, context: ReadingContext): FormatReading | undefined {
  if (!isObject(value)) return undefined;
  const { data, includes } = value;
  const entries: readonly unknown[] = Array.isArray(data) ? data : [data];
  const pathOf: PathOf = Array.isArray(data) ? (index) => `data[${index}]` : () => 'data';
  const metrics = entries.map((entry) => (isObject(entry) ? entry['public_metrics'] : undefined));
  if (someHaveAny(metrics, userKeys)) {
    const users = metricsOf(entries, pathOf, context);
    return { format: 'x users', accounts: Array.from(users, (user) => accountOf(user, context)) };
  }
  if (!someHaveAny(metrics, postKeys)) return undefined;
  const authors = new Map<string, Account>();
  const users = isObject(includes) ? includes['users'] : undefined;
  const included: readonly unknown[] = Array.isArray(users) ? users : [];
  for (const author of metricsOf(included, (index) => `includes.users[${index}]`, context)) {
    const id = idOf(author.entry['id']);
    if (id) authors.set(id, accountOf(author, context));
  }
  const posts = readPosts(postsOf(entries, pathOf, context), context);
  return {
    format: 'x posts',
    accounts: Array.from(posts, ([author, ofAuthor]) => ({
      platform: 'x',
      ...authors.get(author),
      posts: ofAuthor,
    })),
  };
}

type PathOf = (index: number) => string;

interface WithMetrics {
  readonly entry: JsonObject;
  readonly metrics: JsonObject;
  readonly at: { readonly path: string };
}

/** Entries with their public metrics; one without them is a problem. */
function* metricsOf(
  entries: readonly unknown[],
  pathOf: PathOf,
  { log }: ReadingContext,
): Generator<WithMetrics> {
  for (const [index, entry] of entries.entries()) {
    const metrics = isObject(entry) ? entry['public_metrics'] : undefined;
    const path = pathOf(index);
    if (isObject(entry) && isObject(metrics)) yield { entry, metrics, at: { path } };
    else log.add({ code: 'unexpected shape', at: { path } });
  }
}

const accountOf = ({ metrics, at }: WithMetrics, context: ReadingContext): Account => ({
  platform: 'x',
  ...readCounts(
    [
      ['followers', metrics['followers_count']],
      ['following', metrics['following_count']],
    ],
    at,
    context,
  ),
});

/** A repost carries the counts of nobody: its likes are those of the post that it repeats. */
const isRepost = ({ referenced_tweets: referenced }: JsonObject): boolean =>
  Array.isArray(referenced) &&
  referenced.some((tweet: unknown) => isObject(tweet) && tweet['type'] === 'retweeted');

function* postsOf(
  entries: readonly unknown[],
  pathOf: PathOf,
  context: ReadingContext,
): Generator<PostSource> {
  for (const { entry, metrics, at } of metricsOf(entries, pathOf, context)) {
    if (isRepost(entry)) {
      context.log.add({ code: 'not a post', at });
      continue;
    }
    yield {
      at,
      id: idOf(entry['id']),
      owner: idOf(entry['author_id']),
      caption: textOf(entry['text']),
      counts: [
        ['likes', metrics['like_count']],
        ['comments', metrics['reply_count']],
        ['views', metrics['impression_count']],
        ['shares', metrics['retweet_count']],
      ],
    };
  }
}
