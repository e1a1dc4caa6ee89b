/** How numbers are shown in one language. */
export interface NumberFormat {
  /** 24300 as "24,300". */
  readonly count: (value: number) => string;
  /** A ratio such as 0.0272 as "2.7%", with one more figure below one percent. */
  readonly percent: (ratio: number) => string;
}

const formats = new Map<string, NumberFormat>();

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
