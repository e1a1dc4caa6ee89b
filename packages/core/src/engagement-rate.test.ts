import { describe, expect, test } from 'vitest';
import { engagementRate, engagementRates, exposures } from './engagement-rate.ts';

const posts = [
  { interactions: 10, views: 100, reach: 50 },
  { interactions: 20, views: 400 },
  { interactions: 900 },
];

describe('exposures', () => {
  test('by followers stand for the median post', () => {
    expect(exposures(posts, 'followers', 1_000)).toEqual([{ interactions: 20, audience: 1_000 }]);
    expect(exposures(posts, 'followers', 0)).toEqual([]);
  });

  test('by views and reach leave out posts that have none', () => {
    expect(exposures(posts, 'views', 1_000)).toEqual([
      { interactions: 10, audience: 100 },
      { interactions: 20, audience: 400 },
    ]);
    expect(exposures(posts, 'reach', 1_000)).toEqual([{ interactions: 10, audience: 50 }]);
  });
});

test('the rate is the median over posts, after what is added to each', () => {
  const byViews = exposures(posts, 'views', 1_000);
  expect(engagementRate(byViews)).toBeCloseTo((0.1 + 0.05) / 2, 12);
  expect(engagementRate(byViews, 40)).toBeCloseTo((0.5 + 0.15) / 2, 12);
});

test('rates leave out the bases that are not known', () => {
  expect(engagementRates([{ interactions: 5 }], 1_000)).toEqual({ followers: 0.005 });
  expect(engagementRates([{ interactions: 5, views: 50 }], 0)).toEqual({ views: 0.1 });
});
