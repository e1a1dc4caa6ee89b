import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementBenchmarks, type BenchmarkId } from './evidence/engagement-benchmarks.ts';
import { instagramPosts201819, percentilesKnown } from './evidence/instagram-posts-2018-19.ts';
import { isBeyondSizes, medianRate, percentileOf, rateAt } from './engagement-curve.ts';

const sample: BenchmarkId = 'kim-2020';
const anyFollowers = fc.integer({ min: 1, max: 1_000_000_000 });
const anyRate = fc.double({ min: 0, max: 10, noNaN: true });
const anyBenchmark = fc.constantFrom(...(Object.keys(engagementBenchmarks) as BenchmarkId[]));

describe('percentileOf', () => {
  test.each(instagramPosts201819)('returns the sample at %i followers', (followers, percents) => {
    percents.forEach((percent, column) => {
      const place = percentileOf(sample, followers, percent / 100);
      expect(place?.percentile).toBeCloseTo(percentilesKnown[column] ?? Number.NaN, 6);
    });
  });

  test('says that it cannot tell apart what lies outside the sample', () => {
    expect(percentileOf(sample, 20_000, 0)).toEqual({ percentile: 1, beyond: 'below' });
    expect(percentileOf(sample, 20_000, 5)).toEqual({ percentile: 99, beyond: 'above' });
    expect(percentileOf(sample, 20_000, 0.03)).not.toHaveProperty('beyond');
    const largest = rateAt(sample, 19_407, 99) ?? Number.NaN;
    expect(percentileOf(sample, 19_407, largest * 1.0001)).toEqual({
      percentile: 99,
      beyond: 'above',
    });
  });

  test('places the median of each benchmark with a spread at 50', () => {
    fc.assert(
      fc.property(anyFollowers, anyBenchmark, (followers, benchmark) => {
        const place = percentileOf(benchmark, followers, medianRate(benchmark, followers));
        if (engagementBenchmarks[benchmark].spread === 'none') expect(place).toBeUndefined();
        else expect(place?.percentile).toBeCloseTo(50, 6);
      }),
    );
  });

  test('lies from 1 to 99 and never falls as the rate rises', () => {
    fc.assert(
      fc.property(anyFollowers, anyRate, anyRate, anyBenchmark, (followers, a, b, benchmark) => {
        const low = percentileOf(benchmark, followers, Math.min(a, b));
        const high = percentileOf(benchmark, followers, Math.max(a, b));
        if (!low || !high) return;
        expect(low.percentile).toBeGreaterThanOrEqual(1);
        expect(high.percentile).toBeLessThanOrEqual(99);
        expect(low.percentile).toBeLessThanOrEqual(high.percentile);
      }),
    );
  });

  test('is flat beyond the sizes of the sample', () => {
    expect(percentileOf(sample, 1, 0.05)).toEqual(percentileOf(sample, 1_403, 0.05));
    expect(percentileOf(sample, 1_000_000_000, 0.02)).toEqual(
      percentileOf(sample, 2_348_087, 0.02),
    );
  });
});

describe('medianRate', () => {
  test.each<[BenchmarkId, number, number]>([
    ['hypeauditor-2026', 3_162, 0.0178],
    ['hypeauditor-2026', 22_361, 0.0054],
    ['hypeauditor-2026', 900_000_000, 0.0033],
    ['kim-2020', 19_407, 0.03279],
    ['hypeauditor-2018', 10_000, 0.0228],
    ['influencer-hero-2024', 5_000, 0.0131],
    ['creatoriq-2023', 5_000, 0.016],
  ])('of %s at %i followers is %f', (benchmark, followers, rate) => {
    expect(medianRate(benchmark, followers)).toBeCloseTo(rate, 6);
  });

  test('lies between its neighbours, and nearer in size is nearer in rate', () => {
    const [at10k, at15k, at22k] = [10_000, 15_000, 22_361].map((followers) =>
      medianRate('hypeauditor-2026', followers),
    );
    expect(at10k).toBeGreaterThan(at15k ?? Number.NaN);
    expect(at15k).toBeGreaterThan(at22k ?? Number.NaN);
  });
});

test('isBeyondSizes is said of sizes that the source has no figure for', () => {
  expect(isBeyondSizes(sample, 1_402)).toBe(true);
  expect(isBeyondSizes(sample, 1_403)).toBe(false);
  expect(isBeyondSizes(sample, 2_348_087)).toBe(false);
  expect(isBeyondSizes(sample, 2_348_088)).toBe(true);
  expect(isBeyondSizes('hypeauditor-2026', 3_161)).toBe(true);
  expect(isBeyondSizes('hypeauditor-2026', 3_162)).toBe(false);
});

test('rateAt undoes percentileOf', () => {
  fc.assert(
    fc.property(anyFollowers, fc.double({ min: 1, max: 99, noNaN: true }), (followers, percent) => {
      const rate = rateAt('hypeauditor-2026', followers, percent) ?? Number.NaN;
      const place = percentileOf('hypeauditor-2026', followers, rate);
      expect(place?.percentile).toBeCloseTo(percent, 6);
    }),
  );
  expect(rateAt('creatoriq-2023', 20_000, 50)).toBeUndefined();
});
