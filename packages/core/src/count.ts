/**
 * Why a text is not a count.
 *
 * - `empty`: nothing was written
 * - `too long`: longer than any count is; the text was not looked at further
 * - `negative`: a minus stands before the number
 * - `mixed digits`: digits of more than one script, which no writing system uses in one number
 * - `not a whole number`: a fraction without a word such as "k" that would make it whole
 * - `too large`: more than {@link largestCount}
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

/** Larger than the number of people alive, so that no real count is refused. */
export const largestCount = 10_000_000_000;

/** The longest text that is looked at, in UTF-16 units. */
const longestText = 40;

const problem = (code: CountProblem): CountReading => ({ ok: false, problem: code });

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
  if (typeof text !== 'string') return problem('not a number');
  if (text.length > longestText) return text.trim() === '' ? problem('empty') : problem('too long');
  const normal = text.normalize('NFKC').replace(unseen, '').trim();
  if (normal === '') return problem('empty');
  const digits = toAsciiDigits(normal);
  if (digits === undefined) return problem('mixed digits');
  const parts = /^([-\u2212]?)\s*([\d.,'\u2019\u060c\u066b\u066c\s]*\d)\s*(\D*)$/u.exec(digits);
  if (!parts) return problem('not a number');
  const [, minus, numeral = '', word = ''] = parts;
  const bare = bareWord(word);
  const common = commonScales.get(bare);
  const scale = word ? (localScales(locale).get(bare) ?? common) : 1;
  if (scale === undefined) return problem('not a number');
  if (minus) return problem('negative');
  return readNumeral(numeral, scale, scale !== (common ?? scale));
}

/** Marks of direction above all, which come along with text copied from a page in Arabic. */
const unseen = /\p{Cf}/gu;

/** First digit of the scripts that NFKC leaves as they are: Arabic, Persian, Devanagari. */
const zeros = [0x660, 0x6f0, 0x966];

function toAsciiDigits(text: string): string | undefined {
  const scripts = new Set<number>();
  const ascii = text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? 0x30;
    scripts.add(zero);
    return String(code - zero);
  });
  return scripts.size > 1 ? undefined : ascii;
}

/**
 * Understood in every language that has no other use for them. The last four stand here because the
 * number formats of German, Japanese and Chinese avoid them.
 */
const commonScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['tsd', 1e3],
  ['mio', 1e6],
  ['mrd', 1e9],
  ['千', 1e3],
]);

/** A word without case, dots, spaces and the accents that are left out in a hurry. */
const bareWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[.\s\p{Mn}]/gu, '');

const localScalesRead = new Map<string, ReadonlyMap<string, number>>();

/** The compact words of a language, as its own number format writes them. */
function localScales(locale: string): ReadonlyMap<string, number> {
  const known = localScalesRead.get(locale);
  if (known) return known;
  const scales = new Map<string, number>();
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(canonicalLocale(locale), {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
      useGrouping: false,
    });
    for (let power = 3; power <= 9; power++) {
      // One, a fraction, few and many: some languages have a form of the word for each.
      for (const times of [1, 1.5, 2, 5]) {
        const number = times * 10 ** power;
        // Italian and French write a thousand without a numeral.
        const { compact, integer = '1' } = Object.fromEntries(
          format.formatToParts(number).map(({ type, value }) => [type, value]),
        );
        if (compact) {
          scales.set(bareWord(compact), 10 ** Math.round(Math.log10(number / Number(integer))));
        }
      }
    }
  }
  localScalesRead.set(locale, scales);
  return scales;
}

function canonicalLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Groups of three, or of two before a last three as in India. */
const grouped = /^\d{1,3}(?:([.,'\u2019\u066c\s])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/u;

const grouping = /[.,'\u2019\u066b\u066c\s]/gu;

function readNumeral(numeral: string, scale: number, ambiguous: boolean): CountReading {
  if (/^\d+$/.test(numeral)) return toCount(Number(numeral) * scale, ambiguous);
  const isGrouped = grouped.test(numeral);
  if (isGrouped && scale === 1) {
    return toCount(Number(numeral.replace(grouping, '')), /^\d{1,3}[.,]\d{3}$/.test(numeral));
  }
  const [, whole = '', fraction = ''] = /^(.*\d)[.,\u060c\u066b](\d+)$/u.exec(numeral) ?? [];
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return problem('not a number');
  const value = Number(`${whole.replace(grouping, '')}.${fraction}`) * scale;
  return scale === 1 ? problem('not a whole number') : toCount(value, isGrouped || ambiguous);
}

/** Rounds away what binary fractions leave over: 1.1 million is 1,100,000. */
function toCount(value: number, ambiguous: boolean): CountReading {
  const count = Math.round(value);
  return count > largestCount ? problem('too large') : { ok: true, value: count, ambiguous };
}
