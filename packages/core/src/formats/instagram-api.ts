import type { Account } from '../account.ts';
import { readCounts } from './cell-count.ts';
import {
  hasAny,
  idOf,
  isObject,
  objectsOf,
  readList,
  readObject,
  someHaveAny,
  textOf,
  type JsonObject,
} from './json-value.ts';
import { accountsOfPosts, readPosts, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

/** Keys of a media object that no other recognised list has. */
const mediaKeys = ['like_count', 'comments_count', 'media_type', 'media_product_type', 'caption'];

/**
 * Reads an answer of the Instagram Graph API: business discovery, an account's own fields, or a list
 * of its media.
 *
 * `follows_count` is not given for every account. `like_count` is 0 or missing where likes are
 * hidden; it is kept as it stands, and the reading of interactions tells.
 */
export function readInstagramAnswer(
  value: unknown,
  context: ReadingContext,
): FormatReading | undefined {
  if (hasAny(value, ['business_discovery'])) {
    const path = 'business_discovery';
    const user = readObject(value[path], path, context.log);
    return {
      format: 'instagram business discovery',
      accounts: user ? readUser(user, `${path}.`, context) : [],
    };
  }
  if (isUser(value)) {
    return { format: 'instagram user', accounts: readUser(value, '', context) };
  }
  const list = isObject(value) ? value['data'] : undefined;
  if (!Array.isArray(list) || !someHaveAny(list, mediaKeys)) return undefined;
  const posts = readPosts(mediaOf(list, 'data', context), context);
  return { format: 'instagram media', accounts: accountsOfPosts('instagram', posts) };
}

/** Interfaces of other networks name followers alike, and beside them what Instagram does not. */
const isUser = (value: unknown): value is JsonObject =>
  hasAny(value, ['followers_count', 'media']) &&
  (hasAny(value['media'], ['data']) || hasAny(value, ['followers_count'])) &&
  !hasAny(value, ['following_count', 'statuses_count', 'friends_count', 'public_metrics']);

function readUser(user: JsonObject, path: string, context: ReadingContext): readonly Account[] {
  const media = user['media'];
  const list = media === undefined ? [] : readMedia(media, `${path}media`, context);
  if (!list) return [];
  const counts = readCounts(
    [
      ['followers', user['followers_count']],
      ['following', user['follows_count']],
    ],
    { path: path.slice(0, -1) },
    context,
  );
  const posts = readPosts(mediaOf(list, `${path}media.data`, context), context);
  const ofUser = [...posts.values()].flat();
  return [{ platform: 'instagram', ...counts, ...(ofUser.length > 0 && { posts: ofUser }) }];
}

function readMedia(
  media: unknown,
  path: string,
  { log }: ReadingContext,
): readonly unknown[] | undefined {
  const object = readObject(media, path, log);
  return object && readList(object['data'], `${path}.data`, log);
}

function* mediaOf(
  list: readonly unknown[],
  path: string,
  { log }: ReadingContext,
): Generator<PostSource> {
  for (const { entry, path: at } of objectsOf(list, path, log)) {
    if (entry['media_product_type'] === 'STORY') {
      log.add({ code: 'not a post', at: { path: at } });
      continue;
    }
    yield {
      at: { path: at },
      id: idOf(entry['id']),
      caption: textOf(entry['caption']),
      counts: [
        ['likes', entry['like_count']],
        ['comments', entry['comments_count']],
        ['views', entry['view_count']],
      ],
    };
  }
}
