import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms, type Account } from './account.ts';
import { readAuthenticity } from './authenticity.ts';

const usual: Account = {
  platform: 'instagram',
  followers: 24_300,
  following: 900,
  posts: [600, 400, 800, 500, 950, 700].map((likes) => ({ likes, comments: 20 })),
};

describe('readAuthenticity', () => {
  test.each<[string, Account, string]>([
    ['all usual', usual, 'no warning'],
    ['one outside', { ...usual, following: 21_000 }, 'look closer'],
    [
      'two usual and no more',
      { platform: 'instagram', followers: 24_300, posts: [{ likes: 640, comments: 22 }] },
      'no warning',
    ],
    [
      'one usual and no more',
      { platform: 'instagram', followers: 24_300, following: 900 },
      'not enough data',
    ],
    [
      'one outside and no more',
      { platform: 'instagram', followers: 24_300, following: 21_000 },
      'look closer',
    ],
    ['nothing', { platform: 'instagram' }, 'not enough data'],
    ['another platform', { ...usual, platform: 'tiktok' }, 'not enough data'],
  ])('of %s comes to: %s', (_, account, overall) => {
    expect(readAuthenticity(account).overall).toBe(overall);
  });

  test('reads the example of its docstring', () => {
    const { overall, signals } = readAuthenticity({
      platform: 'instagram',
      followers: 24_300,
      following: 21_000,
      typicalPost: { likes: 640, comments: 22 },
    });
    expect(overall).toBe('look closer');
    expect(signals.filter(({ standing }) => standing === 'above').map(({ id }) => id)).toEqual([
      'following per follower',
    ]);
  });

  test('names every signal, judged or not, in one order', () => {
    const names = [
      'engagement rate',
      'comments per like',
      'following per follower',
      'variation over posts',
      'mean over median',
      'weekly growth',
      'views per follower',
    ];
    expect(readAuthenticity(usual).signals.map(({ id }) => id)).toEqual(names);
    expect(readAuthenticity({ platform: 'x' }).signals.map(({ id }) => id)).toEqual(names);
  });

  test('says how often chance alone would do it', () => {
    expect(readAuthenticity({ platform: 'instagram' }).byChance).toBe(0);
    expect(readAuthenticity(usual).byChance).toBeCloseTo(1 - 0.9 ** 4 * 0.95, 9);
    const grown = {
      ...usual,
      history: [100, 101].map((count, day) => ({
        on: `2026-01-0${day + 1}`,
        followers: count * 100,
      })),
    };
    expect(readAuthenticity(grown).byChance).toBe(readAuthenticity(usual).byChance);
  });

  test('explains each signal outside, and blames nobody', () => {
    const { signals } = readAuthenticity({
      ...usual,
      following: 24_000,
      posts: [600, 400, 800, 500, 950, 90_000].map((likes) => ({ likes, comments: 0 })),
    });
    const outside = signals.filter(({ standing }) => standing === 'above' || standing === 'below');
    expect(outside.length).toBeGreaterThanOrEqual(4);
    for (const signal of outside) {
      expect('explanations' in signal && signal.explanations.length).toBeGreaterThanOrEqual(2);
    }
    const words = outside.map((signal) => 'explanations' in signal && signal.explanations);
    expect(JSON.stringify(words)).not.toMatch(/fake|bought|fraud|bot/i);
  });

  test('reads any numbers without throwing, NaN or a share outside 0 to 1', () => {
    const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.nat());
    const anyPost = fc.record(
      { likes: anyNumber, comments: anyNumber, views: anyNumber, reach: anyNumber },
      { requiredKeys: [] },
    );
    const anyAccount = fc.record(
      {
        platform: fc.constantFrom(...platforms),
        followers: anyNumber,
        following: anyNumber,
        posts: fc.array(anyPost, { maxLength: 9 }),
        typicalPost: anyPost,
        category: fc.constantFrom('food', 'pet'),
        history: fc.array(fc.record({ on: fc.string(), followers: anyNumber })),
      },
      { requiredKeys: ['platform'] },
    );
    fc.assert(
      fc.property(anyAccount, (account) => {
        const { overall, byChance, signals } = readAuthenticity(account);
        expect(byChance >= 0 && byChance < 1).toBe(true);
        const judged = signals.filter(({ standing }) => standing !== 'unknown');
        const within = signals.filter(({ standing }) => standing === 'within');
        expect(overall === 'look closer').toBe(within.length < judged.length);
        for (const signal of signals) {
          if (signal.value !== undefined) expect(Number.isFinite(signal.value)).toBe(true);
        }
      }),
    );
  });
});
