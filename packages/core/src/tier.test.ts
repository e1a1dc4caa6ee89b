import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms } from './account.ts';
import { tierSchemes, type SchemeId, type Tier, type TierScheme } from './evidence/tier-schemes.ts';
import { microBand, readTier, schemesFor, tierOf } from './tier.ts';

const schemeIds = Object.keys(tierSchemes) as SchemeId[];
const anyScheme = fc.constantFrom(...schemeIds);
const anyFollowers = fc.integer({ min: 0, max: 1_000_000_000 });

describe('tierOf', () => {
  test.each<[followers: number, scheme: SchemeId, tier: Tier]>([
    [0, 'iab-uk-creator-tiers', 'unnamed'],
    [999, 'iab-uk-creator-tiers', 'unnamed'],
    [1_000, 'iab-uk-creator-tiers', 'nano'],
    [9_999, 'iab-uk-creator-tiers', 'nano'],
    [10_000, 'iab-uk-creator-tiers', 'micro'],
    [49_999, 'iab-uk-creator-tiers', 'micro'],
    [50_000, 'iab-uk-creator-tiers', 'mid'],
    [267_793, 'iab-uk-creator-tiers', 'mid'],
    [500_000, 'iab-uk-creator-tiers', 'macro'],
    [1_000_000, 'iab-uk-creator-tiers', 'mega'],
    [10_000, 'viral-nation-2019', 'micro'],
    [10_001, 'viral-nation-2019', 'unnamed'],
    [19_999, 'hypeauditor-2018', 'micro'],
    [20_000, 'hypeauditor-2018', 'mid'],
    [1_000_000, 'park-2021', 'unnamed'],
    [1_000_001, 'park-2021', 'mega'],
  ])('calls %i followers under %s %s', (followers, scheme, tier) => {
    expect(tierOf(followers, scheme)).toBe(tier);
  });

  test('names exactly the sizes in the micro band micro', () => {
    fc.assert(
      fc.property(anyFollowers, anyScheme, (followers, scheme) => {
        const { from, to } = microBand(scheme);
        expect(tierOf(followers, scheme) === 'micro').toBe(followers >= from && followers < to);
      }),
    );
  });

  test('never gives a larger account a cut that begins later', () => {
    const order = (followers: number, scheme: SchemeId): number => {
      const { cuts }: TierScheme = tierSchemes[scheme];
      return cuts.findLastIndex(([from]) => followers >= from);
    };
    fc.assert(
      fc.property(anyFollowers, anyFollowers, anyScheme, (a, b, scheme) => {
        const { cuts }: TierScheme = tierSchemes[scheme];
        const [small, large] = a < b ? [a, b] : [b, a];
        expect(order(small, scheme)).toBeLessThanOrEqual(order(large, scheme));
        expect(tierOf(large, scheme)).toBe(cuts[order(large, scheme)]?.[1]);
      }),
    );
  });
});

describe('readTier', () => {
  test.each([
    [4_999, 4],
    [5_000, 7],
    [20_000, 13],
    [50_000, 8],
    [100_000, 2],
    [100_001, 0],
    [10_000, 16],
    [24_300, 13],
    [60_000, 8],
    [267_793, 0],
  ])('counts %i followers as micro in %i definitions for Instagram', (followers, microIn) => {
    const reading = readTier(followers, 'instagram', 'iab-uk-creator-tiers');
    expect(reading).toMatchObject({ microIn, schemes: 16 });
  });

  test('leaves definitions made for Instagram out on other platforms', () => {
    expect(schemesFor('youtube')).not.toContain('markerly-2016');
    expect(readTier(24_300, 'youtube', 'iab-uk-creator-tiers').schemes).toBe(
      schemesFor('youtube').length,
    );
    expect(schemesFor('youtube').length).toBeLessThan(schemesFor('instagram').length);
  });

  test.each([
    [9_499, undefined],
    [9_500, { at: 10_000, why: 'near' }],
    [10_500, { at: 10_000, why: 'near' }],
    [10_501, undefined],
    [47_500, { at: 50_000, why: 'near' }],
    [52_501, undefined],
  ])('with %i followers is near the cut %o', (followers, boundary) => {
    expect(readTier(followers, 'instagram', 'iab-uk-creator-tiers').boundary).toEqual(boundary);
  });

  test('says when the figures that YouTube drops could cross a cut', () => {
    const boundary = { at: 10_001, why: 'rounding' };
    expect(readTier(10_000, 'youtube', 'viral-nation-2019').boundary).toEqual(boundary);
    expect(readTier(10_000, 'tiktok', 'viral-nation-2019').boundary?.why).toBe('near');
    // Truncation to three figures cannot reach a cut that has three figures itself.
    expect(readTier(49_900, 'youtube', 'iab-uk-creator-tiers').boundary?.why).toBe('near');
  });

  test('takes YouTube counts below a thousand, and exact cuts, as they are', () => {
    const why = (followers: number) =>
      readTier(followers, 'youtube', 'viral-nation-2019').boundary?.why;
    expect(why(10_001)).toBe('near');
    expect(why(9_990)).toBe('near');
    expect(readTier(999, 'youtube', 'iab-uk-creator-tiers').boundary?.why).toBe('near');
    expect(readTier(0, 'instagram', 'iab-uk-creator-tiers')).not.toHaveProperty('boundary');
  });

  test('counts micro in between none and all definitions, whatever the size', () => {
    fc.assert(
      fc.property(anyFollowers, fc.constantFrom(...platforms), (followers, platform) => {
        const { microIn, schemes } = readTier(followers, platform, 'iab-uk-creator-tiers');
        const counted = schemesFor(platform).filter((id) => tierOf(followers, id) === 'micro');
        expect(microIn).toBe(counted.length);
        expect(schemes).toBe(schemesFor(platform).length);
      }),
    );
  });
});
