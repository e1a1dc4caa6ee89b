import { readWrittenNumber } from './written-number.ts';

/**
 * Why a text is not a count.
 *
 * - `empty`: nothing was written
 * - `too long`: longer than any count is; the text was not looked at further
 * - `negative`: a minus stands before the number
 * - `mixed digits`: digits of more than one script, which no writing system uses in one number
 * - `not a whole number`: a fraction without a word such as "k" that would make it whole
 * - `too large`: more than ten thousand million, which is more than there are people
 * - `not a number`: anything else
 */
export type CountProblem =
  | 'empty'
  | 'too long'
  | 'negative'
  | 'mixed digits'
  | 'not a whole number'
  | 'too large'
  | 'not a number';

/** A count as it was read, or why it could not be. */
export type CountReading =
  | {
      readonly ok: true;
      /** An integer from 0 to {@link largestCount}. */
      readonly value: number;
      /**
       * The text has a second reading: "1.234" is a thousand and more in one country and one and a
       * bit in another, and "5 B" is five thousand to a Turk and five billion to others. It was read
       * as the count, in the words of the language; whoever shows it says how it was read.
       */
      readonly ambiguous: boolean;
    }
  | { readonly ok: false; readonly problem: CountProblem };

/**
 * Reads a count as people write it: "24300", "24,300", "24.300", "24 300", "1,23,456", "12.5k",
 * "12,5 Tsd.", "1.2万", and with Arabic, Persian, Devanagari or full-width digits.
 *
 * A single separator before exactly three digits groups them, in every language, since nobody counts
 * followers in thousandths; the reading then says `ambiguous`.
 *
 * @param text as typed
 * @param locale BCP 47 tag whose words for thousand, million and so on are understood, with or
 *   without their accents; so are "k", "m" and "b", where the language has no other use for them
 * @example
 * parseCount('12.5k'); // => { ok: true, value: 12_500, ambiguous: false }
 * parseCount('1.234'); // => { ok: true, value: 1_234, ambiguous: true }
 * parseCount('1,2 mln', 'pl'); // => { ok: true, value: 1_200_000, ambiguous: false }
 * parseCount('12,5 B', 'tr'); // => { ok: true, value: 12_500, ambiguous: true }
 * parseCount('lots'); // => { ok: false, problem: 'not a number' }
 */
export function parseCount(text: string, locale = 'en'): CountReading {
  const reading = readWrittenNumber(text, locale);
  if (!reading.ok) return reading;
  const { value, fraction, ambiguous } = reading;
  if (fraction) return { ok: false, problem: 'not a whole number' };
  // Rounds away what binary fractions leave over: 1.1 million is 1,100,000.
  return { ok: true, value: Math.round(value), ambiguous };
}
