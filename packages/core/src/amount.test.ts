import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from './amount.ts';
import './property-runs.ts';

describe('parseAmount', () => {
  it.each<[string, number, string?]>([
    ['0', 0],
    ['150', 150],
    ['150.5', 150.5],
    ['150,50', 150.5],
    ['0.01', 0.01],
    ['0.001', 0.001],
    ['1,500.50', 1_500.5],
    ['1.500,50', 1_500.5],
    ['1 500,50', 1_500.5],
    ['1’500.50', 1_500.5],
    ['€150', 150],
    ['150 €', 150],
    ['EUR 150', 150],
    ['150 EUR', 150],
    ['150EUR', 150],
    ['₹1,50,000', 150_000],
    ['1,5 Tsd. €', 1_500, 'de'],
    ['2.5k', 2_500],
    ['¥１２０００', 12_000],
    ['١٥٠٫٥', 150.5],
  ])('reads %s as %d', (text, value, locale) => {
    expect(parseAmount(text, locale)).toEqual({ ok: true, value, ambiguous: false });
  });

  it.each(['1.500', '1,500', '€1.500'])('says that %s has a second reading', (text) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: 1_500, ambiguous: true });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['€', 'empty'],
    ['-5', 'negative'],
    ['lots', 'not a number'],
    ['5 eur each', 'not a number'],
    ['€5€ EUR', 'not a number'],
    ['1.5.5', 'not a number'],
    ['1١', 'mixed digits'],
    ['99999999999', 'too large'],
    ['1'.repeat(200), 'too long'],
  ])('says what is wrong with "%s": %s', (text, problem) => {
    expect(parseAmount(text)).toEqual({ ok: false, problem });
  });

  it('reads any price to the cent, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('en', 'de', 'en-IN', 'de-CH'),
        (cents, locale) => {
          const text = new Intl.NumberFormat(locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(cents / 100);
          expect(parseAmount(text, locale)).toMatchObject({ ok: true, value: cents / 100 });
        },
      ),
    );
  });
});
