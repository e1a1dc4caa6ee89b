import { classify, type Account } from '@micro-influencer/core';
import { expect, test } from 'vitest';
import { exampleAccount } from './example-account.ts';
import { criteriaWords, robustnessSentence, verdictSentence } from './verdict-words.ts';

const wordsOf = (account: Account) => criteriaWords(classify(account), account.followers);

test('says what the example account is and why', () => {
  const result = classify(exampleAccount);
  expect(verdictSentence(result)).toBe('A micro-influencer: all three criteria are met.');
  expect(wordsOf(exampleAccount)).toMatchObject([
    { name: 'Following', met: 'yes', value: '24,300 followers', source: 'iab-uk-creator-tiers' },
    { name: 'Engagement', met: 'yes', value: '2.7% of followers', source: 'hypeauditor-2026' },
    { name: 'Niche', met: 'yes', value: '67% of 12 posts' },
  ]);
  expect(robustnessSentence(result)).toMatch(/^The verdict is the same in \d+ of \d+ pairs/);
});

test.each<[Account, string]>([
  [{ platform: 'instagram', followers: 2_000_000 }, 'Not a micro-influencer: mega by size.'],
  [{ platform: 'instagram', followers: 200 }, 'Not a micro-influencer by size.'],
  [
    { platform: 'instagram' },
    'Not enough is known to tell. First to find out: the number of followers.',
  ],
  [
    { platform: 'instagram', followers: 24_300, typicalPost: { likes: 1, comments: 1 } },
    'Micro-sized, but not a micro-influencer on these numbers.',
  ],
])('of %o says %o', (account, sentence) => {
  expect(verdictSentence(classify(account))).toBe(sentence);
});

test('says why a criterion is unknown', () => {
  const unknown = wordsOf({
    platform: 'instagram',
    followers: 24_300,
    typicalPost: { likes: 0, comments: 16 },
    topics: { kind: 'main topic', posts: 5, onMainTopic: 5 },
  });
  expect(unknown).toMatchObject([
    { met: 'yes' },
    { met: 'unknown', reason: 'The likes are hidden.' },
    { met: 'unknown', reason: '5 posts were looked at; fewer than 10 say too little.' },
  ]);
});
