import { expect, test } from 'vitest';
import { readTier, schemesFor } from '@micro-influencer/core';
import { english } from '../locales/english.ts';
import { englishDetails } from './locales/english.ts';
import { sayScale } from './scale.ts';
import { tierScale } from './tier-scale.ts';

const scaleOf = (followers: number, scheme = schemesFor('instagram')[0] ?? 'julius') =>
  tierScale(readTier(followers, 'instagram', scheme), followers, english, englishDetails);

test('says where every tier begins', () => {
  const scale = scaleOf(24_300);
  expect(scale.caption).toBe('Where tiers begin (IAB UK)');
  expect(scale.account).toBe('This account: 24,300');
  expect(sayScale(scale)).toBe(
    'Nano: 1,000, Micro: 10,000, Mid-tier: 50,000, Macro: 500,000, Mega: 1,000,000',
  );
});

test('stands on a logarithmic line', () => {
  const { stops, mark } = scaleOf(31_623);
  const [nano, micro, mid] = stops.map(({ at }) => at);
  expect(nano).toBeCloseTo(0.1);
  expect(micro).toBeCloseTo(0.3);
  expect(mid).toBeCloseTo(0.44, 2);
  expect(mark).toBeCloseTo(0.4);
});

test('names sizes that a definition has no word for by their beginning alone', () => {
  const scale = scaleOf(24_300, 'markerly-2016');
  expect(sayScale(scale)).toBe('Micro: 10,000, 100,000');
  expect(scale.stops.map(({ band }) => band > 0)).toEqual([true, false]);
});

test.each(schemesFor('instagram'))('%s rises within the line, for any account', (scheme) => {
  for (const followers of [1, 9, 999, 10_000, 24_300, 1e6, 1e10]) {
    const { stops, mark } = scaleOf(followers, scheme);
    const places = stops.map(({ at }) => at);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const place of [...places, mark]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
  }
});

test('the account stands in the band of its tier', () => {
  for (const followers of [1_500, 9_999, 10_000, 49_999, 50_000, 700_000, 5e9]) {
    const { stops, mark } = scaleOf(followers);
    const { tier } = readTier(followers, 'instagram', 'iab-uk-creator-tiers');
    expect(stops.findLast(({ at }) => at <= mark)?.name).toBe(english.tiers[tier]);
  }
});
