/** How numbers are shown in one language. */
export interface NumberFormat {
  /** 24300 as "24,300". */
  readonly count: (value: number) => string;
  /** A ratio such as 0.0272 as "2.7%", with one more figure below one percent. */
  readonly percent: (ratio: number) => string;
}

/** Commas between thousands, none of them after the point. */
const grouped = (number: number): string =>
  String(number).replace(/(?<!\.\d*)\B(?=(\d{3})+(?!\d))/g, ',');

/**
 * English by hand: the first format that a page makes takes the browser tens of milliseconds, before
 * which there would be no verdict. Tests hold it against the browser's own.
 */
const english: NumberFormat = {
  count: grouped,
  percent: (ratio) => `${grouped(Number((ratio * 100).toPrecision(2)))}%`,
};

const formats = new Map([['en', english]]);

/**
 * Number format of a language. Kept, since making one is slow.
 *
 * @param locale BCP 47 tag of a language that the calculator speaks
 */
export function numberFormat(locale: string): NumberFormat {
  const known = formats.get(locale);
  if (known) return known;
  const count = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
  });
  const format: NumberFormat = {
    count: (value) => count.format(value),
    percent: (ratio) => percent.format(ratio),
  };
  formats.set(locale, format);
  return format;
}
