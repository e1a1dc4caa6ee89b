import type { Fact, FactUnit } from '@micro-influencer/core/evidence';

const locale = 'en-GB';

const percentFormat = new Intl.NumberFormat(locale, {
  style: 'percent',
  maximumSignificantDigits: 4,
});

const plainFormat = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 });

const countFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });

const compactFormat = new Intl.NumberFormat(locale, {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

const shortFormat = new Intl.NumberFormat(locale, {
  notation: 'compact',
  maximumSignificantDigits: 3,
});

const moneyFormat = (currency: string, digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });

/** Keeps a number and its word on one line. */
const joined = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2212');

/** A count with its thousands set apart: 24,300. */
export const count = (value: number): string => countFormat.format(value);

/** A count for an axis: 10K, 1M. */
export const shortCount = (value: number): string => shortFormat.format(value).toLowerCase();

/** A computed ratio as a percentage, to two significant digits: 0.0272 is 2.7%. */
export const roughPercent = (ratio: number): string =>
  ratio.toLocaleString(locale, { style: 'percent', maximumSignificantDigits: 2 });

/** Whole millions are read as words; anything finer keeps its digits. */
function publishedCount(value: number): string {
  const inMillions = Math.abs(value) >= 1_000_000;
  const keepsDigits = Number(value.toPrecision(3)) === value;
  if (inMillions && keepsDigits) return joined(compactFormat.format(value));
  return joined(Number.isInteger(value) ? count(value) : plainFormat.format(value));
}

function money(currency: string, values: readonly number[]): readonly string[] {
  const cents = values.some((value) => !Number.isInteger(value));
  // A tenth of a cent is a published figure too.
  const digits = values.some((value) => !Number.isInteger(Math.round(value * 1e6) / 1e4))
    ? 3
    : cents
      ? 2
      : 0;
  return values.map((value) => joined(moneyFormat(currency, digits).format(value)));
}

function written(values: readonly number[], unit: FactUnit): readonly string[] {
  switch (unit) {
    case 'ratio':
      return values.map((value) => joined(percentFormat.format(value)));
    case 'count':
      return values.map(publishedCount);
    case 'usd':
    case 'eur':
    case 'inr':
      return money(unit.toUpperCase(), values);
    case 'times':
    case 'correlation':
    case 'days':
    case 'months':
    case 'years':
      return values.map((value) => joined(plainFormat.format(value)));
  }
}

const unitWords: Readonly<Partial<Record<FactUnit, readonly [one: string, more: string]>>> = {
  times: ['times', 'times'],
  days: ['day', 'days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** What both ends of a range share and say only once: a currency in front, a percent sign behind. */
function range(low: string, high: string): string {
  if (low.startsWith('\u2212') || high.startsWith('\u2212')) return `${low}\u00a0to\u00a0${high}`;
  const currency = /^[^\d\s]+/u.exec(low)?.[0] ?? '';
  const percent = low.endsWith('%') ? '%' : '';
  const start = percent === '' ? low : low.slice(0, -1);
  return `${start}\u2013${high.startsWith(currency) ? high.slice(currency.length) : high}`;
}

/** The number of a fact with its unit, as a sentence carries it: 3.1%, $100–500, 2.7 times. */
export function factNumber({ value, unit }: Pick<Fact, 'value' | 'unit'>): string {
  const values = typeof value === 'number' ? [value] : value;
  const [low = '', high] = written(values, unit);
  const number = high === undefined ? low : range(low, high);
  const words = unitWords[unit];
  if (!words) return number;
  return `${number}\u00a0${value === 1 ? words[0] : words[1]}`;
}

const smallNumbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A count of things in a sentence: a word up to twelve, then digits. */
export const numberWord = (value: number): string => smallNumbers[value] ?? count(value);
