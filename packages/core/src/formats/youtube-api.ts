import type { Account } from '../account.ts';
import { readCounts } from './cell-count.ts';
import { idOf, isObject, objectsOf, someHaveAny, textOf, type JsonObject } from './json-value.ts';
import { accountsOfPosts, readPosts, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

const channelKeys = ['subscriberCount', 'hiddenSubscriberCount', 'videoCount'];
const videoKeys = ['likeCount', 'commentCount', 'favoriteCount', 'viewCount'];

/**
 * Reads an answer of the YouTube Data API: `channels.list` or `videos.list` with their statistics.
 *
 * Counts are texts there. Subscribers come in three significant figures and are missing where a
 * channel hides them; a channel's views and comments are sums over all videos and are not read.
 */
export function readYouTubeAnswer(
  value: unknown,
  context: ReadingContext,
): FormatReading | undefined {
  const items = isObject(value) ? value['items'] : undefined;
  if (!isObject(value) || !Array.isArray(items)) return undefined;
  const kind = value['kind'];
  const statistics = items.map((item: unknown) =>
    isObject(item) ? item['statistics'] : undefined,
  );
  if (kind === 'youtube#channelListResponse' || someHaveAny(statistics, channelKeys)) {
    return { format: 'youtube channels', accounts: [...channelsOf(items, context)] };
  }
  if (kind === 'youtube#videoListResponse' || someHaveAny(statistics, videoKeys)) {
    const posts = readPosts(videosOf(items, context), context);
    return { format: 'youtube videos', accounts: accountsOfPosts('youtube', posts) };
  }
  return undefined;
}

/** Items with their statistics; one without them is a problem. */
function* statisticsOf(items: readonly unknown[], { log }: ReadingContext) {
  for (const { entry, path } of objectsOf(items, 'items', log)) {
    const statistics = entry['statistics'];
    if (isObject(statistics)) yield { entry, statistics, at: { path: `${path}.statistics` } };
    else log.add({ code: 'unexpected shape', at: { path } });
  }
}

function* channelsOf(items: readonly unknown[], context: ReadingContext): Generator<Account> {
  for (const { statistics, at } of statisticsOf(items, context)) {
    const hidden = statistics['hiddenSubscriberCount'];
    const isHidden = hidden === true || hidden === 'true';
    const subscribers = isHidden ? undefined : statistics['subscriberCount'];
    yield { platform: 'youtube', ...readCounts([['followers', subscribers]], at, context) };
  }
}

function* videosOf(items: readonly unknown[], context: ReadingContext): Generator<PostSource> {
  for (const { entry, statistics, at } of statisticsOf(items, context)) {
    const snippet: JsonObject = isObject(entry['snippet']) ? entry['snippet'] : {};
    yield {
      at,
      id: idOf(entry['id']),
      owner: textOf(snippet['channelId']),
      caption: `${textOf(snippet['title']) ?? ''}\n${textOf(snippet['description']) ?? ''}`,
      counts: [
        ['likes', statistics['likeCount']],
        ['comments', statistics['commentCount']],
        ['views', statistics['viewCount']],
      ],
    };
  }
}
