import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestCount, parseCount, type CountProblem } from './count.ts';

describe('parseCount', () => {
  test.each<[text: string, value: number, locale?: string]>([
    ['0', 0],
    ['24300', 24_300],
    [' 24300 ', 24_300],
    ['24,300', 24_300],
    ['24.300', 24_300],
    ['24 300', 24_300],
    ['24\u202f300', 24_300],
    ['24’300', 24_300],
    ["1'234'567", 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,23,456', 123_456],
    ['12k', 12_000],
    ['12.5k', 12_500],
    ['12,5K', 12_500],
    ['12.5 k', 12_500],
    ['1.1m', 1_100_000],
    ['1.2 M', 1_200_000],
    ['1b', 1_000_000_000],
    ['2.345k', 2_345],
    ['1 thousand', 1_000, 'en'],
    ['12,5 Tsd.', 12_500, 'de'],
    ['1,5 Mio.', 1_500_000, 'de'],
    ['10 mil', 10_000, 'es'],
    ['1.2万', 12_000, 'ja'],
    ['1.2만', 12_000, 'ko'],
    ['١٢٣٤٥', 12_345],
    ['۱۲٬۳۴۵', 12_345],
    ['१२,३४५', 12_345],
    ['１２，３４５', 12_345],
  ])('reads %s as %i', (text, value, locale) => {
    expect(parseCount(text, locale)).toMatchObject({ ok: true, value });
  });

  test.each<[text: string, problem: CountProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    [' '.repeat(100_000), 'empty'],
    ['1'.repeat(100_000), 'too long'],
    ['x'.repeat(100_000), 'too long'],
    ['-5', 'negative'],
    ['−1,200', 'negative'],
    ['12.5', 'not a whole number'],
    ['1,234.5', 'not a whole number'],
    ['99999999999', 'too large'],
    ['9999b', 'too large'],
    ['10000000001', 'too large'],
    ['1٢', 'mixed digits'],
    ['１٢', 'mixed digits'],
    ['abc', 'not a number'],
    ['k', 'not a number'],
    ['12 apples', 'not a number'],
    ['1,2,3', 'not a number'],
    ['1..2', 'not a number'],
    ['1e5', 'not a number'],
    ['0x10', 'not a number'],
    ['Infinity', 'not a number'],
    ['NaN', 'not a number'],
    ['<b>12</b>', 'not a number'],
  ])('says of %.20s that it is %s', (text, problem) => {
    expect(parseCount(text)).toEqual({ ok: false, problem });
  });

  test('says that one separator before three digits has a second reading', () => {
    expect(parseCount('1.234')).toEqual({ ok: true, value: 1_234, ambiguous: true });
    expect(parseCount('1,234')).toEqual({ ok: true, value: 1_234, ambiguous: true });
    expect(parseCount('1.234k')).toEqual({ ok: true, value: 1_234, ambiguous: true });
    expect(parseCount('1.234.567')).toMatchObject({ ambiguous: false });
    expect(parseCount('1.5k')).toMatchObject({ ambiguous: false });
  });

  test.each([
    'en',
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'nl',
    'pl',
    'tr',
    'ar',
    'hi',
    'id',
    'ja',
    'ko',
    'zh',
  ])('reads back what is written in %s', (locale) => {
    const format = new Intl.NumberFormat(locale);
    fc.assert(
      fc.property(fc.nat({ max: largestCount }), (value) => {
        expect(parseCount(format.format(value), locale)).toMatchObject({ ok: true, value });
      }),
    );
  });

  test('never throws, whatever the text and the locale', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, locale) => {
        const reading = parseCount(text, locale);
        if (!reading.ok) return;
        expect(Number.isInteger(reading.value)).toBe(true);
        expect(reading.value).toBeGreaterThanOrEqual(0);
        expect(reading.value).toBeLessThanOrEqual(largestCount);
      }),
    );
  });
});
