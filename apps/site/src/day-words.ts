/** A day as a reader writes it: "23 November 2026". Read in UTC, in which dates without a time are written. */
export const dayWords = (day: Date): string =>
  day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
