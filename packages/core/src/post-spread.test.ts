import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateAt } from './engagement-curve.ts';
import { spreadAtSize, spreadOfOneAccount, totalOf } from './post-spread.ts';

/** Numbers from 0 to 1, the same ones each time: a linear congruential generator. */
function fixedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const anySize = fc.integer({ min: 1, max: 1_000_000_000 });

describe('spreadAtSize', () => {
  test.each([1_403, 9_000, 24_300, 2_348_087])(
    'has the mean and variance of the percentile curve at %i followers',
    (followers) => {
      const steps = 50_000;
      let sum = 0;
      let squares = 0;
      for (let step = 0; step < steps; step++) {
        const rate = rateAt('kim-2020', followers, (100 * (step + 0.5)) / steps) ?? Number.NaN;
        sum += rate;
        squares += rate * rate;
      }
      const mean = sum / steps;
      const spread = spreadAtSize(followers);
      expect(spread.mean * (rateAt('kim-2020', followers, 50) ?? Number.NaN)).toBeCloseTo(mean, 6);
      expect(spread.variation).toBeCloseTo(Math.sqrt(squares / steps / mean ** 2 - 1), 4);
    },
  );

  test('has the quartiles of the sample', () => {
    const [low, high] = spreadAtSize(19_407).quartiles;
    expect(low).toBeCloseTo(1.766 / 3.279, 9);
    expect(high).toBeCloseTo(5.456 / 3.279, 9);
  });
});

describe('spreadOfOneAccount', () => {
  test('is lognormal with the typical variation', () => {
    const { mean, variation, quartiles } = spreadOfOneAccount;
    expect(variation).toBe(0.35);
    expect(mean ** 2).toBeCloseTo(1 + variation ** 2, 9);
    expect(quartiles[0] * quartiles[1]).toBeCloseTo(1, 9);
    expect(Math.log(quartiles[1]) / Math.sqrt(Math.log(mean ** 2))).toBeCloseTo(0.6745, 4);
  });

  test('has a mean over its median close to what was measured', () => {
    expect(Math.abs(spreadOfOneAccount.mean - 1.03)).toBeLessThan(0.07);
  });
});

describe('totalOf', () => {
  test('of no post is nothing, and of one lies between its quartiles', () => {
    expect(totalOf({ median: 100, spread: spreadOfOneAccount, posts: 0 })).toEqual({
      expected: 0,
      low: 0,
      high: 0,
    });
    const spread = spreadAtSize(20_000);
    const one = totalOf({ median: 100, spread, posts: 1 });
    expect(one.expected).toBe(100 * spread.mean);
    expect([one.low, one.high]).toEqual(spread.quartiles.map((times) => 100 * times));
  });

  test('holds half of the sums that the curve itself gives', () => {
    const random = fixedRandom(1);
    const percentiles = Array.from({ length: 1_000 }, (_, index) => (index + 0.5) / 10);
    const rates = percentiles.map((percent) => rateAt('kim-2020', 20_000, percent) ?? Number.NaN);
    const median = rateAt('kim-2020', 20_000, 50) ?? Number.NaN;
    for (const posts of [1, 2, 3, 5, 20, 100]) {
      const { low, high } = totalOf({ median, spread: spreadAtSize(20_000), posts });
      const sums = Array.from({ length: 10_000 }, () => {
        let sum = 0;
        for (let post = 0; post < posts; post++) sum += rates[Math.floor(random() * 1_000)] ?? 0;
        return sum;
      });
      const share = (within: (sum: number) => boolean) => sums.filter(within).length / sums.length;
      expect(Math.abs(share((sum) => sum < low) - 0.25)).toBeLessThan(0.03);
      expect(Math.abs(share((sum) => sum > high) - 0.25)).toBeLessThan(0.03);
    }
  });

  test('holds about half of the sums of one large post and some small ones', () => {
    const random = fixedRandom(2);
    const at = (followers: number, percent: number): number =>
      followers * (rateAt('kim-2020', followers, percent) ?? Number.NaN);
    const curve = (followers: number) =>
      Array.from({ length: 1_000 }, (_, index) => at(followers, (index + 0.5) / 10));
    const alike = (followers: number, posts: number) => ({
      median: at(followers, 50),
      spread: spreadAtSize(followers),
      posts,
    });
    const largeCurve = curve(600_000);
    const smallCurve = curve(20_000);
    const draw = (posts: readonly number[]): number => posts[Math.floor(random() * 1_000)] ?? 0;
    for (const posts of [1, 5, 20, 100]) {
      const { low, high } = totalOf(alike(600_000, 1), alike(20_000, posts));
      const sums = Array.from({ length: 10_000 }, () => {
        let sum = draw(largeCurve);
        for (let post = 0; post < posts; post++) sum += draw(smallCurve);
        return sum;
      });
      const share = (within: (sum: number) => boolean) => sums.filter(within).length / sums.length;
      expect(Math.abs(share((sum) => sum < low) - 0.25)).toBeLessThan(0.07);
      expect(Math.abs(share((sum) => sum > high) - 0.25)).toBeLessThan(0.07);
    }
  });

  test('is in order, additive in what is expected, and ever narrower for its size', () => {
    const anySpread = fc.oneof(anySize.map(spreadAtSize), fc.constant(spreadOfOneAccount));
    fc.assert(
      fc.property(
        anySpread,
        fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (spread, median, posts) => {
          const total = totalOf({ median, spread, posts });
          const more = totalOf({ median, spread, posts: posts + 1 });
          expect(total.low).toBeGreaterThan(0);
          expect(total.low).toBeLessThan(total.expected);
          expect(total.expected).toBeLessThan(total.high);
          expect(more.expected / total.expected).toBeCloseTo((posts + 1) / posts, 9);
          const width = ({ low, high }: typeof total) => high / low;
          expect(width(more)).toBeLessThan(width(total));
        },
      ),
    );
  });
});
