import { readCounts } from './cell-count.ts';
import { hasAny, idOf, isObject, objectsOf, readList, textOf } from './json-value.ts';
import { accountsOfPosts, readPosts, type PostSource } from './post-list.ts';
import type { FormatReading, ReadingContext } from './reading-context.ts';

/** Keys of an answer about a user; without the scope for statistics it has no counts. */
const userKeys = ['follower_count', 'following_count', 'likes_count', 'video_count', 'open_id'];

/**
 * Reads an answer of TikTok's interfaces: user info and the list of videos, of the Display and of the
 * Research API.
 *
 * `likes_count` of a user is the sum over all videos ever, which says nothing of a typical one, and is
 * not read.
 */
export function readTikTokAnswer(
  value: unknown,
  context: ReadingContext,
): FormatReading | undefined {
  const data = isObject(value) ? value['data'] : undefined;
  if (hasAny(data, ['videos'])) {
    const videos = readList(data['videos'], 'data.videos', context.log);
    const posts = readPosts(videosOf(videos ?? [], context), context);
    return { format: 'tiktok videos', accounts: accountsOfPosts('tiktok', posts) };
  }
  const [user, path] = hasAny(data, ['user']) ? [data['user'], 'data.user'] : [data, 'data'];
  if (!hasAny(user, userKeys)) return undefined;
  return {
    format: 'tiktok user',
    accounts: [
      {
        platform: 'tiktok',
        ...readCounts(
          [
            ['followers', user['follower_count']],
            ['following', user['following_count']],
          ],
          { path },
          context,
        ),
      },
    ],
  };
}

function* videosOf(videos: readonly unknown[], { log }: ReadingContext): Generator<PostSource> {
  for (const { entry, path } of objectsOf(videos, 'data.videos', log)) {
    yield {
      at: { path },
      id: idOf(entry['id']),
      owner: textOf(entry['username']),
      caption: textOf(entry['video_description']) ?? textOf(entry['title']),
      counts: [
        ['likes', entry['like_count']],
        ['comments', entry['comment_count']],
        ['views', entry['view_count']],
        ['shares', entry['share_count']],
        ['saves', entry['favorites_count']],
      ],
    };
  }
}
