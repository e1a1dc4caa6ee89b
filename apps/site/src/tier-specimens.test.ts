import { expect, test } from 'vitest';
import { largestSpecimen, specimenDiameter, tierSpecimens } from './tier-specimens.ts';

test('the five sizes grow, and the open one at the top is the largest disc', () => {
  const specimens = tierSpecimens('iab-uk-creator-tiers');
  expect(specimens.map(({ tier }) => tier)).toEqual(['nano', 'micro', 'mid', 'macro', 'mega']);
  const diameters = specimens.map(({ diameter }) => diameter);
  expect(diameters).toEqual(diameters.toSorted((a, b) => a - b));
  expect(diameters.at(-1)).toBe(1);
});

test('four times the followers have twice the diameter', () => {
  expect(specimenDiameter(400_000)).toBeCloseTo(2 * specimenDiameter(100_000));
  expect(specimenDiameter(largestSpecimen)).toBe(1);
});
