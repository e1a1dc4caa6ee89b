import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms, type Account, type Post } from './account.ts';
import { percentileOf, rateAt } from './engagement-curve.ts';
import { commentBands201819 } from './evidence/comment-bands-2018-19.ts';
import { followingBands201819 } from './evidence/following-bands-2018-19.ts';
import type { Signal, SignalGap } from './signal.ts';
import type { Standing } from './signal-id.ts';
import {
  readCommentSignal,
  readEngagementSignal,
  readFollowingSignal,
  readViewsSignal,
} from './size-signals.ts';

const account = (typicalPost: Post, followers = 20_000): Account => ({
  platform: 'instagram',
  followers,
  typicalPost,
});

const gapOf = (signal: Signal): SignalGap | undefined =>
  signal.standing === 'unknown' ? signal.code : undefined;

const endsOf = (signal: Signal): readonly [number, number] =>
  signal.standing === 'unknown' ? [Number.NaN, Number.NaN] : signal.band.ends;

const anySize = fc.integer({ min: 1_000, max: 1_000_000_000 });

describe('engagement rate', () => {
  test.each<[number, Standing]>([
    [10, 'below'],
    [18, 'below'],
    [22, 'within'],
    [600, 'within'],
    [2_100, 'within'],
    [2_300, 'above'],
  ])('%i interactions at 20,000 followers are %s', (likes, standing) => {
    expect(readEngagementSignal(account({ likes }))).toMatchObject({
      standing,
      value: likes / 20_000,
      band: { sources: ['hypeauditor-2026', 'kim-2020', 'hypeauditor-2018'], grade: 'dated' },
    });
  });

  test('reaches from the lowest p5 of the levels to their highest p95', () => {
    const [low, high] = endsOf(readEngagementSignal(account({ likes: 600 })));
    expect(low).toBe(rateAt('hypeauditor-2026', 20_000, 5));
    expect(high).toBe(rateAt('kim-2020', 20_000, 95));
  });

  test('is as much wider than one level alone as its docstring says', () => {
    const high = rateAt('hypeauditor-2026', 24_300, 95) ?? Number.NaN;
    const place = percentileOf('kim-2020', 24_300, high);
    expect(place?.percentile).toBeCloseTo(30, -1);
  });

  test('goes by the category', () => {
    const all = endsOf(readEngagementSignal(account({ likes: 600 })));
    const food = endsOf(readEngagementSignal({ ...account({ likes: 600 }), category: 'food' }));
    expect(food[0] / all[0]).toBeCloseTo(food[1] / all[1], 9);
    expect(food[0]).toBeLessThan(all[0]);
  });
});

describe('comments per like', () => {
  test.each(commentBands201819)('has the band of the sample at %i followers', (size, ...row) => {
    const [p5, p50, p95] = row.map((percent) => percent / 100);
    const signal = readCommentSignal(account({ likes: 1_000, comments: 20 }, size));
    expect(endsOf(signal)[0]).toBeCloseTo(p5 ?? Number.NaN, 9);
    expect(endsOf(signal)[1]).toBeCloseTo(p95 ?? Number.NaN, 9);
    expect(signal).toMatchObject({ band: { typical: expect.closeTo(p50 ?? Number.NaN, 9) } });
  });

  test.each<[Post, number, Standing]>([
    [{ likes: 1_000, comments: 2 }, 19_407, 'below'],
    [{ likes: 1_000, comments: 3 }, 19_407, 'within'],
    [{ likes: 1_000, comments: 158 }, 19_407, 'within'],
    [{ likes: 1_000, comments: 159 }, 19_407, 'above'],
    [{ likes: 1_000, comments: 0 }, 12_153, 'within'],
    [{ likes: 1_000, comments: 183 }, 12_153, 'above'],
  ])('%o at %i followers are %s', (post, size, standing) => {
    expect(readCommentSignal(account(post, size)).standing).toBe(standing);
  });

  test('has less chance to be outside where nothing is too low', () => {
    const post = { likes: 100, comments: 2 };
    expect(readCommentSignal(account(post, 12_000))).toMatchObject({ band: { outside: 0.05 } });
    expect(readCommentSignal(account(post, 13_000))).toMatchObject({ band: { outside: 0.1 } });
  });

  test('is the median of the posts that have both counts and likes', () => {
    const posts = [
      { likes: 100, comments: 1 },
      { likes: 200, comments: 6 },
      { likes: 100, comments: 90 },
      { likes: 100 },
      { likes: 0, comments: 4 },
    ];
    expect(readCommentSignal({ platform: 'instagram', followers: 20_000, posts })).toMatchObject({
      value: 0.03,
    });
  });
});

describe('following per follower', () => {
  test.each(followingBands201819)(
    'has the band of the sample at %i followers',
    (size, p50, p95) => {
      const signal = readFollowingSignal({ ...account({}, size), following: 10 });
      expect(endsOf(signal)[0]).toBe(0);
      expect(endsOf(signal)[1]).toBeCloseTo(p95, 9);
      expect(signal).toMatchObject({ band: { typical: expect.closeTo(p50, 9), outside: 0.05 } });
    },
  );

  test.each<[number, Standing]>([
    [0, 'within'],
    [6_036, 'within'],
    [6_037, 'above'],
  ])('%i followed at 19,328 followers are %s', (following, standing) => {
    expect(readFollowingSignal({ ...account({}, 19_328), following }).standing).toBe(standing);
  });

  test('never allows a larger account more', () => {
    fc.assert(
      fc.property(anySize, anySize, (a, b) => {
        const [small, large] = [Math.min(a, b), Math.max(a, b)].map((size) =>
          endsOf(readFollowingSignal({ ...account({}, size), following: 1 })),
        );
        expect(large?.[1]).toBeLessThanOrEqual(small?.[1] ?? Number.NaN);
      }),
    );
  });
});

describe('views per follower', () => {
  test('is reported and not judged', () => {
    expect(readViewsSignal(account({ views: 9_000 }))).toEqual({
      id: 'views per follower',
      standing: 'unknown',
      code: 'no published band',
      value: 0.45,
    });
    expect(readViewsSignal({ ...account({ views: 30_000 }), platform: 'tiktok' })).toMatchObject({
      value: 1.5,
    });
  });
});

const full: Account = { ...account({ likes: 600, comments: 20, views: 9_000 }), following: 300 };
const { followers: _followers, ...sizeless } = full;
const { following: _following, ...followless } = full;

test.each<[string, Account, readonly (SignalGap | undefined)[]]>([
  ['everything but a band for views', full, [undefined, undefined, undefined, 'no published band']],
  [
    'another platform',
    { ...full, platform: 'tiktok' },
    [...Array(3).fill('platform not measured'), 'no published band'],
  ],
  ['no followers', sizeless, Array(4).fill('followers missing')],
  ['zero followers', { ...full, followers: 0 }, Array(4).fill('followers missing')],
  ['followers NaN', { ...full, followers: Number.NaN }, Array(4).fill('followers missing')],
  [
    'too few followers for the sample',
    { ...full, followers: 999 },
    [...Array(3).fill('size not measured'), 'no published band'],
  ],
  [
    'no posts',
    { platform: 'instagram', followers: 20_000, following: 4 },
    ['interactions missing', 'interactions missing', undefined, 'views missing'],
  ],
  [
    'hidden likes',
    { ...full, typicalPost: { likes: 0, comments: 9 } },
    ['likes hidden', 'likes hidden', undefined, 'views missing'],
  ],
  [
    'likes below zero',
    { ...full, typicalPost: {}, posts: [{ likes: -7 }, { likes: -9 }] },
    ['interactions missing', 'comments missing', undefined, 'views missing'],
  ],
  [
    'likes alone',
    { ...full, typicalPost: { likes: 600 } },
    [undefined, 'comments missing', undefined, 'views missing'],
  ],
  ['no following', followless, [undefined, undefined, 'following missing', 'no published band']],
])('of an account with %s, what is missing is named', (_, given, gaps) => {
  expect([
    gapOf(readEngagementSignal(given)),
    gapOf(readCommentSignal(given)),
    gapOf(readFollowingSignal(given)),
    gapOf(readViewsSignal(given)),
  ]).toEqual(gaps);
});

test('bands are finite, in order and flat beyond the sizes of the sample', () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined));
  fc.assert(
    fc.property(
      fc.constantFrom(...platforms),
      anyNumber,
      anyNumber,
      fc.array(fc.tuple(anyNumber, anyNumber, anyNumber), { maxLength: 8 }),
      (platform, followers, following, counts) => {
        const given: Account = {
          platform,
          ...(followers !== undefined && { followers }),
          ...(following !== undefined && { following }),
          posts: counts.map(([likes, comments, views]) => ({
            ...(likes !== undefined && { likes }),
            ...(comments !== undefined && { comments }),
            ...(views !== undefined && { views }),
          })),
        };
        for (const read of [readEngagementSignal, readCommentSignal, readFollowingSignal]) {
          const signal = read(given);
          if (signal.standing === 'unknown') continue;
          const [low, high] = signal.band.ends;
          expect(Number.isFinite(signal.value) && low < high && low >= 0).toBe(true);
        }
        const views = readViewsSignal(given);
        if (views.standing === 'unknown' && 'value' in views)
          expect(Number.isFinite(views.value)).toBe(true);
      },
    ),
  );
  const beyond = endsOf(readCommentSignal(account({ likes: 9, comments: 1 }, 1_000_000_000)));
  expect(beyond).toEqual(endsOf(readCommentSignal(account({ likes: 9, comments: 1 }, 2_348_087))));
});
