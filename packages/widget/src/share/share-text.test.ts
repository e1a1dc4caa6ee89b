import { expect, test } from 'vitest';
import { readVerdict, type Account } from '@micro-influencer/core';
import { english } from '../locales/english.ts';
import { sayNumbers, shareText } from './share-text.ts';

const account: Account = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
};

test('says the verdict, the criteria with their sources, the numbers and the address', () => {
  const text = shareText(account, readVerdict(account), english, 'https://example.org/#x');
  expect(text.split('\n')).toEqual([
    'A micro-influencer: moderate in size, highly engaged, focused.',
    '',
    '– Moderate following: met. Micro by IAB UK; micro in 13 of 16 published definitions.',
    expect.stringMatching(/^– Highly engaged: met\. .*2\.7% .*\(HypeAuditor, 2026\)/),
    expect.stringMatching(/^– Specific niche: met\. 67% of 12 posts/),
    '',
    'Followers: 24,300',
    'Likes on a typical post: 640',
    'Comments on a typical post: 22',
    'Recent posts looked at: 12',
    'Of these, about the main topic: 8',
    '',
    'https://example.org/#x',
  ]);
});

test('leaves out what nobody typed', () => {
  expect(sayNumbers({ platform: 'tiktok', followers: 0 }, english)).toEqual(['Followers: 0']);
});
