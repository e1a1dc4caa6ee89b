import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianErrors } from './evidence/median-error.ts';
import { facts } from './evidence/facts.ts';
import { median, medianInterval } from './median.ts';

test.each<[readonly number[], number]>([
  [[7], 7],
  [[9, 1], 5],
  [[3, 1, 2], 2],
  [[1_000_000, 4, 6, 5], 5.5],
])('the median of %o is %f', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('the median leaves its input as it was', () => {
  const values = Object.freeze([3, 1, 2]);
  expect(median(values)).toBe(2);
});

test('the errors are the published ones', () => {
  expect(medianErrors).toEqual([
    [1, facts['instafake-median-error-p90-1-post'].value],
    [3, facts['instafake-median-error-p90-3-posts'].value],
    [6, facts['instafake-median-error-p90-6-posts'].value],
    [12, facts['instafake-median-error-p90-12-posts'].value],
    [18, facts['instafake-median-error-p90-18-posts'].value],
  ]);
});

describe('medianInterval', () => {
  test.each([
    [1, 1.69],
    [3, 1.49],
    [18, 1.17],
    [500, 1.17],
  ])('of %i posts spreads by %f', (posts, spread) => {
    expect(medianInterval(0.02, posts)).toEqual([
      expect.closeTo(0.02 / spread, 9),
      expect.closeTo(0.02 * spread, 9),
    ]);
  });

  test('holds the median, and narrows as posts are added', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (value, some, more) => {
          const [low, high] = medianInterval(value, some);
          const [laterLow, laterHigh] = medianInterval(value, some + more);
          expect(low).toBeLessThan(value);
          expect(high).toBeGreaterThan(value);
          expect(laterLow).toBeGreaterThanOrEqual(low);
          expect(laterHigh).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});
