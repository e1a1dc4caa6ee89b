/**
 * An amount of money, or a range, to three figures: estimates are not known to the cent.
 *
 * @param currency ISO 4217 code
 * @param high end of the range; without it the amount stands alone
 */
export function money(low: number, currency: string, locale: string, high?: number): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumSignificantDigits: 3,
  });
  return high === undefined ? format.format(low) : format.formatRange(low, high);
}
