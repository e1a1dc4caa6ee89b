import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms, type FollowerCount } from './account.ts';
import { mostWeeklyGrowth, readGrowthSignal } from './growth-signal.ts';

const day = (count: number): string =>
  new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10);
const read = (...history: readonly (readonly [day: number, followers: number])[]) =>
  readGrowthSignal({
    platform: 'instagram',
    history: history.map(([on, followers]) => ({ on: day(on), followers })),
  });

describe('weekly growth', () => {
  test.each<[string, readonly (readonly [number, number])[], number, string]>([
    [
      'steady',
      [
        [0, 10_000],
        [7, 10_200],
        [14, 10_400],
      ],
      0.02,
      'within',
    ],
    [
      'a jump of a day',
      [
        [0, 10_000],
        [1, 10_100],
        [2, 15_000],
      ],
      0.5,
      'above',
    ],
    [
      'just a quarter',
      [
        [0, 10_000],
        [7, 12_500],
      ],
      0.25,
      'within',
    ],
    [
      'more than a quarter',
      [
        [0, 10_000],
        [7, 12_501],
      ],
      0.2501,
      'above',
    ],
    [
      'days that add up within a week',
      [
        [0, 10_000],
        [3, 12_000],
        [7, 14_400],
      ],
      0.44,
      'above',
    ],
    [
      'a month that could be even',
      [
        [0, 10_000],
        [28, 20_000],
      ],
      2 ** (1 / 4) - 1,
      'within',
    ],
    [
      'a month that cannot be',
      [
        [0, 10_000],
        [28, 40_000],
      ],
      2 ** (1 / 2) - 1,
      'above',
    ],
    [
      'eight days, which are two weeks',
      [
        [0, 10_000],
        [8, 14_400],
      ],
      0.2,
      'within',
    ],
    [
      'any order',
      [
        [2, 15_000],
        [0, 10_000],
      ],
      0.5,
      'above',
    ],
    [
      'falling',
      [
        [0, 10_000],
        [7, 8_000],
      ],
      -0.2,
      'within',
    ],
    [
      'small, and then not',
      [
        [0, 500],
        [2, 5_000],
      ],
      9,
      'above',
    ],
    [
      'the smallest size that is judged',
      [
        [0, 800],
        [7, 1_000],
      ],
      0.25,
      'within',
    ],
    [
      'the last count of a day',
      [
        [0, 1_000],
        [0, 2_000],
        [5, 2_200],
      ],
      0.1,
      'within',
    ],
  ])('%s', (_, history, value, standing) => {
    expect(read(...history)).toMatchObject({
      standing,
      value: expect.closeTo(value, 3),
      band: { ends: [-1, mostWeeklyGrowth], grade: 'convention', sources: ['popular-pays'] },
    });
  });

  test.each<[string, readonly FollowerCount[], string]>([
    ['nothing', [], 'history missing'],
    ['one count', [{ on: day(0), followers: 5_000 }], 'history missing'],
    [
      'days that are none',
      [
        { on: '31.03.2026', followers: 5_000 },
        { on: '2026-02-30x', followers: 9_000 },
      ],
      'history missing',
    ],
    [
      'no follower to grow from',
      [
        { on: day(0), followers: 0 },
        { on: day(1), followers: 5_000 },
      ],
      'history missing',
    ],
    [
      'small numbers',
      [
        { on: day(0), followers: 100 },
        { on: day(1), followers: 999 },
      ],
      'size not measured',
    ],
  ])('is unknown of %s', (_, history, code) => {
    expect(readGrowthSignal({ platform: 'x', history })).toMatchObject({ code });
  });

  test('of a rough history never exceeds that of the full one', () => {
    const anyCounts = fc.array(fc.integer({ min: 1_000, max: 1_000_000 }), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const full = read(...counts.map((followers, on) => [on, followers] as const));
        const ends = [0, counts.length - 1] as const;
        const rough = read(...ends.map((on) => [on, counts[on] ?? 0] as const));
        const of = (signal: typeof full) => (signal.standing === 'unknown' ? -2 : signal.value);
        expect(of(rough)).toBeLessThanOrEqual(of(full) + 1e-9);
      }),
    );
  });

  test('makes something or nothing of anything', () => {
    const anyCount = fc.record({
      on: fc.oneof(fc.string(), fc.integer({ min: 0, max: 9_999 }).map(day)),
      followers: fc.double(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...platforms), fc.array(anyCount), (platform, history) => {
        const signal = readGrowthSignal({ platform, history });
        if (signal.standing !== 'unknown') expect(signal.value).toBeGreaterThanOrEqual(-1);
      }),
    );
  });
});
