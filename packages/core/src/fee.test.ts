import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { platforms, type Account, type Platform } from './account.ts';
import { feeModels, type FeeModelId } from './evidence/fee-models.ts';
import { estimateFees } from './fee.ts';

const modelsOf = (account: Account): readonly FeeModelId[] =>
  estimateFees(account).map(({ model }) => model);
const priceOf = (account: Account, model: FeeModelId) => {
  const estimate = estimateFees(account).find((fee) => fee.model === model);
  return estimate && [estimate.low, estimate.high];
};

describe('estimateFees', () => {
  test('reads the example of its docstring', () => {
    const fees = estimateFees({ platform: 'instagram', followers: 24_300 });
    expect(fees.map(({ publisher, low, high }) => `${publisher} ${low}-${high}`)).toEqual([
      'WebFX 243-486',
      'boost52 100-500',
      'wordontheblock 100-500',
      'Klear 41-3138',
    ]);
  });

  test('says whose they are, of when, in what money, and what is assumed', () => {
    const [webfx, boost52] = estimateFees({ platform: 'instagram', followers: 24_300 });
    expect(webfx).toEqual({
      model: 'webfx-instagram',
      low: 243,
      high: 486,
      currency: 'USD',
      source: 'webfx',
      publisher: 'WebFX',
      year: 2022,
      by: '1,000 followers',
      grade: 'thin',
    });
    expect(boost52).toMatchObject({ year: 2021, assumed: ['platform'], by: 'bracket' });
  });

  test.each<[number, readonly (number | undefined)[] | undefined]>([
    [999, undefined],
    [1_000, [10, 100]],
    [9_999, [10, 100]],
    [10_000, [100, 500]],
    [50_000, [500, 5_000]],
    [500_000, [5_000, 10_000]],
    [1_000_000, [10_000, undefined]],
    [90_000_000, [10_000, undefined]],
  ])('boost52 asks of %i followers %o', (followers, price) => {
    expect(priceOf({ platform: 'instagram', followers }, 'boost52')).toEqual(price);
  });

  test('leaves an open end open', () => {
    for (const fee of estimateFees({ platform: 'instagram', followers: 2_000_000 })) {
      expect('high' in fee).toBe(fee.by !== 'bracket');
    }
  });

  test('prices interactions and views where they are known', () => {
    const typicalPost = { likes: 480, comments: 20, views: 4_000 };
    const account: Account = { platform: 'instagram', typicalPost };
    expect(modelsOf(account)).toEqual(['ainfluencer', 'wordontheblock-views-instagram']);
    expect(priceOf(account, 'ainfluencer')).toEqual([70, 100]);
    expect(priceOf(account, 'wordontheblock-views-instagram')).toEqual([20, 60]);
    expect(priceOf({ ...account, platform: 'youtube' }, 'wordontheblock-views-youtube')).toEqual([
      60, 120,
    ]);
  });

  test.each<[Platform, readonly FeeModelId[]]>([
    ['tiktok', ['wordontheblock-tiktok']],
    ['youtube', ['webfx-youtube', 'wordontheblock-youtube', 'klear-youtube']],
    ['x', []],
  ])('asks on %s what was published for it', (platform, models) => {
    expect(modelsOf({ platform, followers: 20_000 })).toEqual(models);
  });

  test.each<[string, Partial<Account>]>([
    ['nothing', {}],
    ['no followers', { followers: 0 }],
    ['followers that are no number', { followers: Number.NaN }],
    ['hidden likes', { typicalPost: { likes: -1 } }],
    ['a post without interactions', { typicalPost: { likes: 0, comments: 0 } }],
  ])('asks nothing of %s', (_, given) => {
    expect(estimateFees({ platform: 'instagram', ...given })).toEqual([]);
  });

  test('every model is asked of some account', () => {
    const asked = new Set(
      platforms.flatMap((platform) =>
        [3_000, 20_000].flatMap((followers) =>
          modelsOf({ platform, followers, typicalPost: { likes: 90, views: 900 } }),
        ),
      ),
    );
    expect([...asked].toSorted()).toEqual(Object.keys(feeModels).toSorted());
  });

  test('gives ranges that are never one price and never fall as an account grows', () => {
    const anyFollowers = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...platforms),
        anyFollowers,
        anyFollowers,
        fc.nat({ max: 1_000_000 }),
        (platform, a, b, likes) => {
          const [small, large] = [Math.min(a, b), Math.max(a, b)].map((followers) =>
            estimateFees({ platform, followers, typicalPost: { likes, views: likes * 5 } }),
          );
          for (const { model, low, high = Number.POSITIVE_INFINITY } of small ?? []) {
            expect(low > 0 && low < high).toBe(true);
            const same = large?.find((fee) => fee.model === model);
            if (same) expect(same.low).toBeGreaterThanOrEqual(low);
          }
        },
      ),
    );
  });
});
