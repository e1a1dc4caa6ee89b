import type { Account, Platform, Topics } from '../account.ts';
import { readCounts } from './cell-count.ts';
import type { TableFormat, TableRow } from './csv-table.ts';
import type { ImportPlace } from './import-reading.ts';
import { labelOf, labelsOf } from './label.ts';
import type { ProblemLog, ReadingContext } from './reading-context.ts';

const platformNames = labelsOf<Platform>({
  instagram: ['Instagram', 'IG', 'Insta'],
  tiktok: ['TikTok', 'TT'],
  youtube: ['YouTube', 'YT'],
  x: ['X', 'Twitter', 'X (Twitter)', 'Twitter/X'],
});

/**
 * A table with an account in each row: followers, and what a post typically gets. `posts` are the
 * posts that were looked at, `on topic` those among them about the main topic.
 */
export const accountTable: TableFormat = {
  format: 'table of accounts',
  columns: labelsOf<string>({
    platform: ['Platform', 'Network'],
    followers: ['Followers', 'Follower', 'Followers count', 'Follower count', 'Subscribers'],
    following: ['Following', 'Following count', 'Follows count', 'Followees'],
    likes: ['Likes', 'Average likes', 'Avg likes', 'Median likes', 'Likes per post', 'Like count'],
    comments: [
      'Comments',
      'Average comments',
      'Avg comments',
      'Median comments',
      'Comments per post',
      'Comments count',
      'Comment count',
    ],
    views: ['Views', 'Average views', 'Avg views', 'Median views', 'Views per post', 'View count'],
    reach: ['Reach'],
    shares: ['Shares'],
    saves: ['Saves'],
    posts: ['Posts', 'Posts looked at'],
    'on topic': ['On topic', 'Posts on topic', 'Posts on main topic', 'On main topic'],
  }),
  recognises: (present) =>
    present.has('followers') || (present.has('platform') && present.has('likes')),
  read: (rows, context) => rows.flatMap((row) => readRow(row, context) ?? []),
};

function readRow({ line, cell }: TableRow, context: ReadingContext): Account | undefined {
  const at = { line };
  const { log } = context;
  const problemsBefore = log.count();
  const named = cell('platform');
  const platform = named ? platformNames.get(labelOf(named)) : context.platform;
  if (!platform) {
    log.add({ code: named ? 'other platform' : 'platform missing', at });
    return undefined;
  }
  const size = readCounts(
    [
      ['followers', cell('followers')],
      ['following', cell('following')],
    ],
    at,
    context,
  );
  const typicalPost = readCounts(
    [
      ['likes', cell('likes')],
      ['comments', cell('comments')],
      ['views', cell('views')],
      ['reach', cell('reach')],
      ['shares', cell('shares')],
      ['saves', cell('saves')],
    ],
    at,
    context,
  );
  const topics = readTopics(cell, at, context);
  const hasPost = Object.keys(typicalPost).length > 0;
  if (!hasPost && !topics && Object.keys(size).length === 0) {
    if (log.count() === problemsBefore) log.add({ code: 'no counts', at });
    return undefined;
  }
  return { platform, ...size, ...(hasPost && { typicalPost }), ...(topics && { topics }) };
}

function readTopics(
  cell: TableRow['cell'],
  at: ImportPlace,
  context: ReadingContext,
): Topics | undefined {
  const { posts, 'on topic': onMainTopic } = readCounts(
    [
      ['posts', cell('posts')],
      ['on topic', cell('on topic')],
    ],
    at,
    context,
  );
  if (posts === undefined || posts === 0 || onMainTopic === undefined) return undefined;
  return isOfThem(onMainTopic, posts, at, context.log)
    ? { kind: 'main topic', posts, onMainTopic }
    : undefined;
}

function isOfThem(part: number, whole: number, at: ImportPlace, log: ProblemLog): boolean {
  if (part > whole) log.add({ code: 'more on topic than posts', at, field: 'on topic' });
  return part <= whole;
}
