import * as z from 'zod';
import type { Account } from '../account.ts';
import { readCounts } from './cell-count.ts';
import { hasAny, idOf, objectsOf, readShape, someHaveAny, textOf } from './json-value.ts';
import { accountsOfPosts, readPosts, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

const mediaList = z.object({ data: z.array(z.unknown()) });

const user = z.object({
  followers_count: z.unknown().optional(),
  follows_count: z.unknown().optional(),
  media: mediaList.optional(),
});

const discovery = z.object({ business_discovery: user });

type User = z.infer<typeof user>;

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
    const answer = readShape(discovery, value, '', context.log);
    return {
      format: 'instagram business discovery',
      accounts: answer ? readUser(answer.business_discovery, 'business_discovery.', context) : [],
    };
  }
  if (isUser(value)) {
    const answer = readShape(user, value, '', context.log);
    return {
      format: 'instagram user',
      accounts: answer ? readUser(answer, '', context) : [],
    };
  }
  const list = mediaList.safeParse(value);
  if (!list.success || !someHaveAny(list.data.data, mediaKeys)) return undefined;
  const posts = readPosts(mediaOf(list.data.data, 'data', context), context);
  return { format: 'instagram media', accounts: accountsOfPosts('instagram', posts) };
}

/** Interfaces of other networks name followers alike, and beside them what Instagram does not. */
const isUser = (value: unknown): boolean =>
  hasAny(value, ['followers_count', 'media']) &&
  (hasAny(value['media'], ['data']) || hasAny(value, ['followers_count'])) &&
  !hasAny(value, ['following_count', 'statuses_count', 'friends_count', 'public_metrics']);

function readUser(
  { followers_count, follows_count, media }: User,
  path: string,
  context: ReadingContext,
): readonly Account[] {
  const counts = readCounts(
    [
      ['followers', followers_count],
      ['following', follows_count],
    ],
    { path: path.slice(0, -1) },
    context,
  );
  const posts = media && readPosts(mediaOf(media.data, `${path}media.data`, context), context);
  const ofUser = posts && [...posts.values()].flat();
  return [{ platform: 'instagram', ...counts, ...(ofUser?.length && { posts: ofUser }) }];
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
