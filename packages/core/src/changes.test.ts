import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms, type Account, type Post } from './account.ts';
import type { Change } from './changes.ts';
import { classify } from './classify.ts';
import { tierSchemes, type SchemeId } from './evidence/tier-schemes.ts';

const count = fc.oneof(fc.nat({ max: 200 }), fc.nat({ max: 2_000_000 }));

const anyPost: fc.Arbitrary<Post> = fc.record(
  { likes: count, comments: count, views: fc.integer({ min: 1, max: 5_000_000 }) },
  { requiredKeys: ['likes'] },
);

const anyAccount: fc.Arbitrary<Account> = fc
  .record({
    platform: fc.constantFrom(...platforms),
    followers: fc.oneof(fc.nat({ max: 200_000 }), fc.nat({ max: 50_000_000 })),
    posts: fc.array(anyPost, { minLength: 1, maxLength: 14 }),
    on: fc.nat({ max: 30 }),
    off: fc.nat({ max: 30 }),
    typical: fc.boolean(),
  })
  .map(({ platform, followers, posts, on, off, typical }) => ({
    platform,
    followers,
    ...(typical && posts[0] ? { typicalPost: posts[0] } : { posts }),
    topics: { kind: 'main topic', posts: on + off || 1, onMainTopic: on },
  }));

const addTo = (post: Post, input: 'likes' | 'comments', by: number): Post => ({
  ...post,
  [input]: (post[input] ?? 0) + by,
});

/** The account as it would be, had the change gone `share` of the way. */
function applied(account: Account, change: Change, less: 0 | 1): Account {
  switch (change.criterion) {
    case 'following':
      return { ...account, followers: change.to - less * Math.sign(change.to - change.from) };
    case 'niche':
      return {
        ...account,
        topics: {
          kind: 'main topic',
          posts: account.topics?.kind === 'main topic' ? account.topics.posts : 1,
          onMainTopic: change.to - less * Math.sign(change.to - change.from),
        },
      };
    case 'engagement': {
      const by = change.by - less * Math.sign(change.by);
      return {
        ...account,
        ...(account.typicalPost && {
          typicalPost: addTo(account.typicalPost, change.input, by),
        }),
        ...(account.posts && {
          posts: account.posts.map((post) => addTo(post, change.input, by)),
        }),
      };
    }
  }
}

describe('each change that is named', () => {
  const schemes = fc.constantFrom(...(Object.keys(tierSchemes) as SchemeId[]));

  test('turns its criterion over, and one step less does not', () => {
    let seen = { following: 0, engagement: 0, niche: 0 };
    fc.assert(
      fc.property(anyAccount, schemes, (account, scheme) => {
        const before = classify(account, { scheme });
        for (const change of before.changes) {
          const was = before[change.criterion].met;
          const now = classify(applied(account, change, 0), { scheme })[change.criterion];
          const almost = classify(applied(account, change, 1), { scheme })[change.criterion];
          // Taking all likes away can make them look hidden, which is no other verdict on them.
          if (now.met === 'unknown' || almost.met === 'unknown') continue;
          expect(now.met).not.toBe(was);
          expect(almost.met).toBe(was);
          seen = { ...seen, [change.criterion]: seen[change.criterion] + 1 };
        }
      }),
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(200);
  });
});

describe('a change of following', () => {
  const changeAt = (followers: number, scheme: SchemeId) =>
    classify({ platform: 'instagram', followers }, { scheme }).changes[0];

  test.each<[number, SchemeId, number]>([
    [8_000, 'iab-uk-creator-tiers', 10_000],
    [12_000, 'iab-uk-creator-tiers', 9_999],
    [45_000, 'iab-uk-creator-tiers', 50_000],
    [30_000, 'iab-uk-creator-tiers', 50_000],
    [29_999, 'iab-uk-creator-tiers', 9_999],
    [267_793, 'iab-uk-creator-tiers', 49_999],
    [50_000, 'iab-uk-creator-tiers', 49_999],
    [10_000, 'iab-uk-creator-tiers', 9_999],
    [0, 'viral-nation-2019', 10_001],
    [500, 'viral-nation-2019', 10_001],
    [1, 'imh-older', 1_000],
    [90_000, 'viral-nation-2019', 10_000],
  ])('takes %i followers under %s to the nearest %i', (from, scheme, to) => {
    expect(changeAt(from, scheme)).toEqual({
      criterion: 'following',
      input: 'followers',
      from,
      to,
    });
  });
});

describe('a change of engagement', () => {
  const changeOf = (typicalPost: Post) =>
    classify({ platform: 'instagram', followers: 22_361, typicalPost }).changes.find(
      ({ criterion }) => criterion === 'engagement',
    );

  test('names the likes to gain or to lose', () => {
    expect(changeOf({ likes: 100, comments: 10 })).toMatchObject({ input: 'likes', by: 11 });
    expect(changeOf({ likes: 200, comments: 10 })).toMatchObject({ input: 'likes', by: -90 });
  });

  test('names comments where there are not so many likes to lose', () => {
    expect(changeOf({ likes: 2, comments: 200 })).toMatchObject({ input: 'comments', by: -82 });
    expect(changeOf({ likes: 100, comments: 120 })).toMatchObject({ input: 'likes', by: -100 });
  });

  test('names nothing where no single input is enough', () => {
    expect(changeOf({ likes: 110, comments: 110 })).toMatchObject({ by: -100 });
    expect(changeOf({ likes: 300, comments: 300 })).toBeUndefined();
  });
});
