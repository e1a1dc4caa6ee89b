import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Post, Quote } from './account.ts';
import { readCost, type CostFigure, type CostReading } from './cost.ts';

const quote: Quote = { amount: 660, currency: 'EUR', posts: 2 };
const account = (typicalPost: Post): Account => ({ platform: 'instagram', typicalPost, quote });
const known = (value: number) => ({ known: true, value: expect.closeTo(value, 9) });
const figuresOf = (cost: CostReading): readonly CostFigure[] =>
  cost.known
    ? [
        cost.perInteraction,
        cost.perThousandInteractions,
        cost.perThousandViews,
        cost.perThousandReached,
      ]
    : [];

describe('readCost', () => {
  test('divides the price of a post by what a post typically gets', () => {
    const post = { likes: 640, comments: 20, views: 11_000, reach: 6_600 };
    expect(readCost(account(post))).toEqual({
      known: true,
      currency: 'EUR',
      perPost: 330,
      perInteraction: known(0.5),
      perThousandInteractions: known(500),
      perThousandViews: known(30),
      perThousandReached: known(50),
    });
  });

  test('goes by the median post, and takes views from posts whose likes are not given', () => {
    const posts = [{ likes: 10 }, { likes: 100, views: 500 }, { likes: 9_000 }, { views: 1_500 }];
    expect(readCost({ platform: 'tiktok', posts, quote })).toMatchObject({
      perInteraction: known(3.3),
      perThousandViews: known(330),
    });
  });

  test('prefers the quote that is given to the account’s own, and converts nothing', () => {
    const other = { amount: 90_000, currency: 'JPY', posts: 1 };
    expect(readCost(account({ likes: 100 }), other)).toMatchObject({
      currency: 'JPY',
      perPost: 90_000,
      perInteraction: known(900),
    });
  });

  test.each<[Post, string, string, string]>([
    [{}, 'interactions missing', 'views missing', 'reach missing'],
    [{ likes: -1, views: 0 }, 'likes hidden', 'views missing', 'reach missing'],
    [{ likes: 0, comments: 0 }, 'no interactions', 'views missing', 'reach missing'],
    [{ likes: Number.NaN }, 'interactions missing', 'views missing', 'reach missing'],
    [{ likes: Number.POSITIVE_INFINITY }, 'interactions missing', 'views missing', 'reach missing'],
    [{ likes: 5e-324, views: 5e-324 }, 'interactions missing', 'views missing', 'reach missing'],
    [{ likes: 5e-324 }, 'unusable numbers', 'views missing', 'reach missing'],
  ])('of %o names what is missing', (post, interactions, views, reach) => {
    expect(readCost(account(post))).toMatchObject({
      known: true,
      perInteraction: { known: false, code: interactions },
      perThousandInteractions: { known: false, code: interactions },
      perThousandViews: { known: false, code: views },
      perThousandReached: { known: false, code: reach },
    });
  });

  test.each<[number, number, string]>([
    [0, 1, 'unusable amount'],
    [-5, 1, 'unusable amount'],
    [Number.NaN, 1, 'unusable amount'],
    [Number.POSITIVE_INFINITY, 1, 'unusable amount'],
    [5, 0, 'unusable posts'],
    [5, 1.5, 'unusable posts'],
    [5, Number.NaN, 'unusable posts'],
    [5, Number.POSITIVE_INFINITY, 'unusable posts'],
  ])('makes nothing of %f for %f posts', (amount, posts, code) => {
    const given = { amount, currency: 'EUR', posts };
    expect(readCost(account({ likes: 9 }), given)).toEqual({ known: false, code });
  });

  test('is not known without a quote', () => {
    const unpriced: Account = { platform: 'instagram', typicalPost: { likes: 9 } };
    expect(readCost(unpriced)).toEqual({ known: false, code: 'quote missing' });
  });

  test('scales with the amount, and every figure is finite', () => {
    const anyNumber = fc.oneof(fc.double(), fc.nat());
    const anyPost = fc.record(
      { likes: anyNumber, comments: anyNumber, views: anyNumber, reach: anyNumber },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(anyPost, { maxLength: 6 }),
        anyNumber,
        fc.integer({ min: 1, max: 50 }),
        (posts, amount, number) => {
          const given: Account = { platform: 'instagram', posts };
          const once = readCost(given, { amount, currency: 'EUR', posts: number });
          const twice = readCost(given, { amount: amount * 2, currency: 'EUR', posts: number * 2 });
          figuresOf(once).forEach((figure, index) => {
            if (!figure.known) return;
            expect(Number.isFinite(figure.value) && figure.value >= 0).toBe(true);
            const same = figuresOf(twice)[index];
            if (same?.known) expect(same.value).toBeCloseTo(figure.value, 6);
          });
        },
      ),
    );
  });
});
