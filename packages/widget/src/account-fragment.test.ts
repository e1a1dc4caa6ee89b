import type { Account } from '@micro-influencer/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributesIn, fragmentOf } from './account-fragment.ts';
import { emptyDetails, readDetails } from './details/read-details.ts';

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

test('writes everything that a field can say, and what it is held against', () => {
  const fragment = fragmentOf(
    {
      platform: 'tiktok',
      followers: 24_300,
      following: 900,
      posts: [{ likes: 640, comments: 22, views: 9_000 }, { comments: 3 }, { likes: 5 }],
      topics: { kind: 'counts', postsPerTopic: [8, 4] },
      quote: { amount: 1_200.5, currency: 'EUR', posts: 2 },
    },
    { scheme: 'iab-uk-creator-tiers', benchmark: 'hypeauditor-2026' },
  );
  expect(Object.fromEntries(attributesIn(fragment))).toEqual({
    platform: 'tiktok',
    followers: '24300',
    'recent-posts': '640\t22\t9000\n\t3\n5',
    topics: '#1\t8\n#2\t4',
    following: '900',
    price: '1200.5',
    currency: 'EUR',
    deliverables: '2',
    scheme: 'iab-uk-creator-tiers',
    benchmark: 'hypeauditor-2026',
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

/** How languages write numbers apart, with points, commas, spaces and digits of their own. */
const locales = ['en', 'de', 'fr', 'pl', 'tr', 'ar', 'hi', 'pt-BR', 'ja', 'zh', 'id'];
const count = fc.nat({ max: 2_000_000_000 });
const posts = fc.array(
  fc
    .record({ likes: count, comments: count, views: count }, { requiredKeys: [] })
    .filter((post) => Object.keys(post).length > 0),
  { minLength: 1 },
);
const cents = count.map((amount) => (amount + 1) / 100);

test('what a field says is read back alike in every language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      posts,
      fc.array(count, { minLength: 1 }),
      count,
      cents,
      (locale, recent, postsPerTopic, following, amount) => {
        const known = {
          following,
          posts: recent,
          topics: { kind: 'counts', postsPerTopic },
          quote: { amount, currency: 'EUR', posts: 3 },
        } as const;
        const fragment = fragmentOf({ platform: 'instagram', ...known });
        const texts = { ...emptyDetails, ...Object.fromEntries(attributesIn(fragment)) };
        expect(readDetails(texts, locale, []).known).toEqual(known);
      },
    ),
  );
});
