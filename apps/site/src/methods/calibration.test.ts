import { percentileOf, rateAt, readNiche } from '@micro-influencer/core';
import { medianErrors } from '@micro-influencer/core/evidence';
import { expect, test } from 'vitest';
import {
  chanceOfHalf,
  leaveBracketsOut,
  lognormalMedianError,
  plainConcentration,
  plannerCoverage,
} from './calibration.ts';

test('the curve stands for a bracket that was left out within a third of a percentile scale', () => {
  const { brackets, typicalFactor, largestFactor, medianPlaces } = leaveBracketsOut();
  expect(brackets).toBe(11);
  expect(typicalFactor).toBeGreaterThan(1);
  expect(typicalFactor).toBeLessThan(1.2);
  expect(largestFactor).toBeGreaterThan(typicalFactor);
  expect(medianPlaces[0]).toBeGreaterThan(35);
  expect(medianPlaces[1]).toBeLessThan(65);
});

test.each([1_500, 20_000, 2_000_000])('percentile and rate are inverse at %d followers', (size) => {
  for (const percentile of [2, 30, 50, 77, 98]) {
    const rate = rateAt('hypeauditor-2026', size, percentile) ?? 0;
    expect(percentileOf('hypeauditor-2026', size, rate)?.percentile).toBeCloseTo(percentile, 9);
  }
});

test('lognormal posts would give nearly the errors that were measured', () => {
  for (const [posts, error] of medianErrors) {
    const ratio = error / lognormalMedianError(posts, 0.35);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.4);
  }
});

test('chances of a half are those of the binomial distribution', () => {
  expect(chanceOfHalf(1, 0.4)).toBeCloseTo(0.4, 12);
  expect(chanceOfHalf(2, 0.4)).toBeCloseTo(0.64, 12);
  expect(chanceOfHalf(10, 1)).toBe(1);
});

test('the plain concentration is too large, the one in use is not', () => {
  // Every division of three posts over two equally common topics, by its chance.
  const divisions = [
    [0.25, [3, 0]],
    [0.75, [2, 1]],
  ] as const;
  // The reading begins at ten posts, so its formula stands here for fewer.
  const unbiased = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + count * (count - 1), 0) / 6;
  const plain = (counts: readonly number[]) =>
    counts.reduce((sum, count) => sum + (count / 3) ** 2, 0);
  const expected = (of: (counts: readonly number[]) => number) =>
    divisions.reduce((sum, [chance, counts]) => sum + chance * of(counts), 0);
  expect(expected(unbiased)).toBeCloseTo(0.5, 12);
  expect(expected(plain)).toBeCloseTo(plainConcentration(3, 2), 12);
  expect(readNiche({ kind: 'counts', postsPerTopic: [6, 4] })).toHaveProperty(
    'concentration',
    (6 * 5 + 4 * 3) / 90,
  );
});

test('half of the sums of many posts lie between the quartiles of the planner', () => {
  expect(plannerCoverage(20, 20_000)).toBeGreaterThan(0.45);
  expect(plannerCoverage(20, 20_000)).toBeLessThan(0.55);
});
