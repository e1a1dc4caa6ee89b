import { expect, test } from 'vitest';
import { interpolate } from './interpolate.ts';

const knots = { at: [1, 3, 4], values: [10, 20, 0] };

test.each([
  [0, 10],
  [1, 10],
  [2, 15],
  [3, 20],
  [3.5, 10],
  [4, 0],
  [99, 0],
])('at %f is %f', (position, value) => {
  expect(interpolate(knots, position)).toBe(value);
});
