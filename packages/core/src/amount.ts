import { readWrittenNumber, type NumberProblem } from './written-number.ts';

/** An amount of money as it was read, or why it could not be. */
export type AmountReading =
  | {
      readonly ok: true;
      /** From 0 to ten thousand million, with the fraction as it was written. */
      readonly value: number;
      /** The text has a second reading: "1.500" is fifteen hundred, and one and a half to others. */
      readonly ambiguous: boolean;
    }
  | {
      readonly ok: false;
      /**
       * - `empty`: nothing was written
       * - `too long`: longer than any amount is; the text was not looked at further
       * - `negative`: a minus stands before the number
       * - `mixed digits`: digits of more than one script, which no writing system uses in one number
       * - `too large`: more than ten thousand million
       * - `not a number`: anything else
       */
      readonly problem: NumberProblem;
    };

/**
 * Reads an amount of money as people write it: "1500", "1,500.50", "1.500,50", "1.5k", "€ 150",
 * "150 EUR". The currency, before or after, is left aside.
 *
 * A single separator before exactly three digits groups them, in every language: prices have two
 * decimals. The reading then says `ambiguous`.
 *
 * @param text as typed
 * @param locale BCP 47 tag whose words for thousand and million are understood, as by `parseCount`
 * @example
 * parseAmount('1.234,50 €', 'de'); // => { ok: true, value: 1234.5, ambiguous: false }
 * parseAmount('1.500'); // => { ok: true, value: 1_500, ambiguous: true }
 * parseAmount('USD 2k'); // => { ok: true, value: 2_000, ambiguous: false }
 * parseAmount('a lot'); // => { ok: false, problem: 'not a number' }
 */
export function parseAmount(text: string, locale = 'en'): AmountReading {
  const reading = readWrittenNumber(typeof text === 'string' ? bare(text) : text, locale);
  if (!reading.ok) return reading;
  return { ok: true, value: reading.value, ambiguous: reading.ambiguous };
}

/** Without a sign of a currency, or its code of three letters, at either end. */
const bare = (text: string): string =>
  text
    .slice(0, longestLookedAt)
    .replace(/^\s*(?:\p{Sc}|[A-Z]{3}(?=[\s\d]))/u, '')
    .replace(/(?:\p{Sc}|(?<=[\s\d])[A-Z]{3})\s*$/u, '');

/** More than any amount has, so that what is longer still is found to be too long. */
const longestLookedAt = 100;
