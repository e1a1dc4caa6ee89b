import { fewestPostsForVariation, readAuthenticity, type Account } from '@micro-influencer/core';
import { expect, test } from 'vitest';
import { english } from '../locales/english.ts';
import { englishDetails } from './locales/english.ts';
import { sayCosts } from './render-cost.ts';
import { saySignals } from './render-signals.ts';

const signalsOf = (account: Account): readonly string[] =>
  saySignals(readAuthenticity(account).signals, english, englishDetails);

const growth =
  'Growth in a week: unknown. That takes a history of followers, which is not asked for here.';
const fewPosts =
  'How much the likes vary and Mean post over typical post: unknown. At least six recent posts are needed.';

test('each reason is said once, with all signals that wait for the same', () => {
  expect(signalsOf({ platform: 'instagram' })).toEqual([
    'Engagement rate, Comments per like, Accounts followed per follower, and Views per follower: unknown. The number of followers is missing.',
    fewPosts,
    growth,
  ]);
  expect(signalsOf({ platform: 'instagram', followers: 24_300 })).toEqual([
    'Engagement rate and Comments per like: unknown. Likes on a typical post are missing.',
    'Accounts followed per follower: unknown. The number of accounts that it follows is missing.',
    fewPosts,
    growth,
    'Views per follower: unknown. Views are missing; they can be typed with recent posts.',
  ]);
});

test('a value is told where nobody says what is usual', () => {
  const account: Account = {
    platform: 'tiktok',
    followers: 20_000,
    typicalPost: { likes: 640, views: 9_000 },
  };
  expect(signalsOf(account)).toEqual([
    'Engagement rate, Comments per like, Accounts followed per follower, How much the likes vary, and Mean post over typical post: unknown. What is usual on this platform is not known.',
    growth,
    'Views per follower: 45%. What is usual is not published.',
  ]);
});

test('the numbers that sentences name are those of the readings', () => {
  expect(fewestPostsForVariation).toBe(6);
  const ofSize = (followers: number) => signalsOf({ platform: 'instagram', followers }).join();
  expect(ofSize(999)).toContain('What is usual is known only from 1,000 followers on.');
  expect(ofSize(1_000)).not.toContain('known only from');
});

test('prices that cannot be told are named with what they want', () => {
  const quote = { amount: 660, currency: 'EUR', posts: 2 };
  expect(sayCosts({ platform: 'instagram', quote }, english, englishDetails)).toEqual([
    'Per post: €330',
    'Per like or comment (CPE) and Per 1,000 likes or comments (CPME): unknown. Likes on a typical post are missing.',
    'Per 1,000 views (CPM): unknown. Views are missing; they can be typed with recent posts.',
    'Per 1,000 accounts reached (CPM): unknown. The number of accounts reached is missing; an official export may have it.',
  ]);
  const typicalPost = { likes: 0, comments: 0, views: 8_000, reach: 5_000 };
  expect(sayCosts({ platform: 'tiktok', typicalPost, quote }, english, englishDetails)).toEqual([
    'Per post: €330',
    'Per 1,000 views (CPM): €41.3',
    'Per 1,000 accounts reached (CPM): €66',
    'Per like or comment (CPE) and Per 1,000 likes or comments (CPME): unknown. A typical post has neither likes nor comments.',
  ]);
  expect(sayCosts({ platform: 'instagram' }, english, englishDetails)).toEqual([]);
});
