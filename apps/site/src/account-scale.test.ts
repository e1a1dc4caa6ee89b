import { classify, defaultScheme } from '@micro-influencer/core';
import { expect, test } from 'vitest';
import { criteriaScales, followerPlace, schemeSegments } from './account-scale.ts';
import { exampleAccount } from './example-account.ts';

test('places followers on a logarithmic bar that nothing leaves', () => {
  expect(followerPlace(1_000)).toBe(0);
  expect(followerPlace(3_000_000)).toBe(1);
  expect(followerPlace(10_000) - followerPlace(1_000)).toBeCloseTo(
    followerPlace(100_000) - followerPlace(10_000),
  );
  expect([0, 1e12].map(followerPlace)).toEqual([0, 1]);
});

test('the bands of a definition fill the bar without gap or overlap', () => {
  const segments = schemeSegments(defaultScheme);
  expect(segments.map(({ tier }) => tier)).toEqual(['nano', 'micro', 'mid', 'macro', 'mega']);
  for (const [index, { from }] of segments.entries()) {
    expect(from).toBe(segments[index - 1]?.to ?? 0);
  }
  expect(segments.at(-1)?.to).toBe(1);
});

test('places the account on all three bars, and on none that is unknown', () => {
  const { followers } = exampleAccount;
  const known = criteriaScales(classify(exampleAccount), followers, defaultScheme);
  expect(known.map(({ at }) => at?.toFixed(2))).toEqual(['0.40', '0.98', '0.67']);
  const unknown = criteriaScales(classify({ platform: 'instagram' }), undefined, defaultScheme);
  expect(unknown.map(({ at }) => at)).toEqual([undefined, undefined, undefined]);
});
