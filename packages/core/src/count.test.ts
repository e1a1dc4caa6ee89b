import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCount, type CountProblem } from './count.ts';
import { largestCount } from './written-number.ts';

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
    ['12,5 Tausend', 12_500, 'de'],
    ['10 mil', 10_000, 'es'],
    ['12,5 mil', 12_500, 'es'],
    ['12,5 mil', 12_500, 'pt-BR'],
    ['1,2 mi', 1_200_000, 'pt-BR'],
    ['12,5 k', 12_500, 'fr'],
    ['2 mille', 2_000, 'fr'],
    ['1 mille', 1_000, 'it'],
    ['12,5 mila', 12_500, 'it'],
    ['1,2 mln.', 1_200_000, 'nl'],
    ['12,5 tys.', 12_500, 'pl'],
    ['1,5 tysiąca', 1_500, 'pl'],
    ['5 tysiecy', 5_000, 'pl'],
    ['1,2 miliona', 1_200_000, 'pl'],
    ['12,5 bin', 12_500, 'tr'],
    ['12,5 BİN', 12_500, 'tr'],
    ['12,5 B', 12_500, 'tr'],
    ['1,2 Mn', 1_200_000, 'tr'],
    ['12,5 rb', 12_500, 'id'],
    ['1,2 jt', 1_200_000, 'id'],
    ['1 M', 1_000_000_000, 'id'],
    ['1.2万', 12_000, 'ja'],
    ['5千', 5_000, 'ja'],
    ['1.2万', 12_000, 'zh'],
    ['5千', 5_000, 'zh'],
    ['1.2만', 12_000, 'ko'],
    ['1.2천', 1_200, 'ko'],
    ['12.5 हज़ार', 12_500, 'hi'],
    ['12.5 हजार', 12_500, 'hi'],
    ['1.2 लाख', 120_000, 'hi'],
    ['1.2 करोड़', 12_000_000, 'hi'],
    ['١٢٫٥ ألف', 12_500, 'ar'],
    ['١٢،٥ ألف', 12_500, 'ar'],
    ['12,5 ألف', 12_500, 'ar'],
    ['12,5 الف', 12_500, 'ar'],
    ['5 آلاف', 5_000, 'ar'],
    ['\u200f24,300\u200e', 24_300, 'ar'],
    ['1000 M', 1_000_000_000, 'es-MX'],
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
    ['0.125', 'not a whole number'],
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

  test.each<[text: string, locale: string, ambiguous: boolean]>([
    ['12,5 B', 'tr', true],
    ['1 M', 'id', true],
    ['12,5 bin', 'tr', false],
    ['1b', 'en', false],
    ['1m', 'tr', false],
  ])('says of %s in %s whether other languages read it otherwise', (text, locale, ambiguous) => {
    expect(parseCount(text, locale)).toMatchObject({ ok: true, ambiguous });
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
    for (const compactDisplay of ['short', 'long'] as const) {
      const compact = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
      for (let power = 3; power <= 9; power++) {
        for (const value of [1, 1.5, 2, 3, 5].map((times) => times * 10 ** power)) {
          const written = compact.format(value);
          if (/\d/.test(written)) {
            expect(parseCount(written, locale), written).toMatchObject({ ok: true, value });
          }
        }
      }
    }
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
