import type { Account } from '@micro-influencer/core';
import { expect, test } from 'vitest';
import { attributesIn, fragmentOf } from './account-fragment.ts';

const exampleAccount: Account = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
};

test('writes an account into the address', () => {
  expect(fragmentOf(exampleAccount)).toBe(
    '#platform=instagram&followers=24300&likes=640&comments=22&posts=12&main-topic=8',
  );
});

test('reads back what it wrote', () => {
  expect(Object.fromEntries(attributesIn(fragmentOf(exampleAccount)))).toEqual({
    platform: 'instagram',
    followers: '24300',
    likes: '640',
    comments: '22',
    posts: '12',
    'main-topic': '8',
  });
});

test('leaves out what is not known', () => {
  expect(fragmentOf({ platform: 'tiktok' })).toBe('#platform=tiktok');
});

test.each(['#onclick=alert(1)', '#style=x&id=y', '#__proto__=x&constructor=y', '#', '', '#main'])(
  'takes nothing but the known attributes from %o',
  (fragment) => {
    expect(attributesIn(fragment)).toEqual([]);
  },
);
