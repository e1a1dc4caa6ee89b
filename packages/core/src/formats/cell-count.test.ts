import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestCount } from '../written-number.ts';
import { readCell, readCounts } from './cell-count.ts';
import { createProblemLog } from './reading-context.ts';

const contextOf = () => ({ log: createProblemLog(), locale: 'en', platform: undefined });

describe('readCell', () => {
  test.each<[value: unknown, count: number, locale?: string]>([
    [0, 0],
    [-0, 0],
    [24_300, 24_300],
    ['24300', 24_300],
    ['12,400', 12_400],
    ['12.400', 12_400],
    ['12 400', 12_400],
    [' 12400 ', 12_400],
    ['12400.0', 12_400],
    ['12400,00', 12_400],
    ['1,234.0', 1_234],
    ['1.2K', 1_200],
    ['12,5 Tsd.', 12_500, 'de'],
  ])('reads %j as %i', (value, count, locale = 'en') => {
    expect(readCell(value, locale)).toStrictEqual({ kind: 'count', value: count });
  });

  test.each([undefined, null, '', '  ', '-', '--', '–', 'N/A', 'nan', 'null'])(
    'takes %j for missing',
    (value) => {
      expect(readCell(value, 'en')).toEqual({ kind: 'missing' });
    },
  );

  test.each<[value: unknown, code: string]>([
    [-5, 'negative'],
    ['-5', 'negative'],
    [1.5, 'not a whole number'],
    ['12.5', 'not a whole number'],
    [Number.POSITIVE_INFINITY, 'too large'],
    [Number.NEGATIVE_INFINITY, 'negative'],
    [Number.NaN, 'not a number'],
    [largestCount + 1, 'too large'],
    ['1'.repeat(100), 'too long'],
    ['many', 'not a number'],
    ['12%', 'not a number'],
    ['1e400', 'not a number'],
    [true, 'not a number'],
    [[12], 'not a number'],
    [{}, 'not a number'],
  ])('says of %j that it is %s', (value, code) => {
    expect(readCell(value, 'en')).toEqual({ kind: 'problem', code });
  });

  test('gives a count, or none, for anything', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, locale) => {
        const reading = readCell(value, locale);
        if (reading.kind !== 'count') return;
        expect(Number.isInteger(reading.value)).toBe(true);
        expect(reading.value).toBeGreaterThanOrEqual(0);
        expect(reading.value).toBeLessThanOrEqual(largestCount);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('readCounts', () => {
  test.each([-1, '-1', ' -1 '])('keeps likes of %j, which stand for hidden ones', (likes) => {
    const context = contextOf();
    expect(readCounts([['likes', likes]], { line: 2 }, context)).toEqual({ likes: -1 });
    expect(context.log.listed).toEqual([]);
  });

  test('takes -1 of anything else, and other negative likes, for problems', () => {
    const context = contextOf();
    const cells = [
      ['comments', -1],
      ['likes', -2],
      ['views', '7'],
    ] as const;
    expect(readCounts(cells, { path: 'data[0]' }, context)).toEqual({ views: 7 });
    expect(context.log.listed).toEqual([
      { code: 'negative', at: { path: 'data[0]' }, field: 'comments' },
      { code: 'negative', at: { path: 'data[0]' }, field: 'likes' },
    ]);
  });
});
