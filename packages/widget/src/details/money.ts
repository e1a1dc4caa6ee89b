/**
 * An amount of money to three figures: estimates are not known to the cent.
 *
 * @param currency ISO 4217 code
 */
export const money = (amount: number, currency: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumSignificantDigits: 3,
  }).format(amount);
