/** Why a text is not a number that anybody counts with. */
export type NumberProblem =
  'empty' | 'too long' | 'negative' | 'mixed digits' | 'too large' | 'not a number';

/** A number as it was read, or why it could not be. */
export type NumberReading =
  | {
      readonly ok: true;
      /** From 0 to {@link largestCount}. */
      readonly value: number;
      /** Written with a fraction and without a word such as "k" that would make it whole. */
      readonly fraction: boolean;
      /** The text has a second reading. */
      readonly ambiguous: boolean;
    }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Larger than the number of people alive, so that no real count is refused. */
export const largestCount = 10_000_000_000;

/** The longest text that is looked at, in UTF-16 units. */
const longestText = 40;

const problem = (code: NumberProblem): NumberReading => ({ ok: false, problem: code });

/**
 * Reads a number as people write it, with words for thousand and million, groups and fractions in the
 * ways of any language. What it reads is a count (`parseCount`) or an amount of money (`parseAmount`).
 *
 * @param locale BCP 47 tag whose words for thousand, million and so on are understood
 * @example
 * readWrittenNumber('1.5k', 'en'); // => { ok: true, value: 1_500, fraction: false, ambiguous: false }
 */
export function readWrittenNumber(text: string, locale: string): NumberReading {
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

/** Groups of three, or of two before a last three as in India; the first does not begin with 0. */
const grouped =
  /^[1-9]\d{0,2}(?:([.,'\u2019\u066c\s])\d{3})(?:\1\d{3})*$|^[1-9]\d?(?:,\d{2})+,\d{3}$/u;

const grouping = /[.,'\u2019\u066b\u066c\s]/gu;

function readNumeral(numeral: string, scale: number, ambiguous: boolean): NumberReading {
  if (/^\d+$/.test(numeral)) return upToLargest(Number(numeral) * scale, ambiguous);
  const isGrouped = grouped.test(numeral);
  if (isGrouped && scale === 1) {
    return upToLargest(Number(numeral.replace(grouping, '')), /^\d{1,3}[.,]\d{3}$/.test(numeral));
  }
  const [, whole = '', decimals = ''] = /^(.*\d)[.,\u060c\u066b](\d+)$/u.exec(numeral) ?? [];
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return problem('not a number');
  const value = Number(`${whole.replace(grouping, '')}.${decimals}`) * scale;
  return upToLargest(value, isGrouped || ambiguous, scale === 1);
}

const upToLargest = (value: number, ambiguous: boolean, fraction = false): NumberReading =>
  Math.round(value) > largestCount
    ? problem('too large')
    : { ok: true, value, fraction, ambiguous };
