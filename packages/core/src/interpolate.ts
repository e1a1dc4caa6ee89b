/** Rising positions and the values at them; both arrays are of the same length, at least 1. */
export interface Knots {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/**
 * Value at `position` on the straight lines between knots, flat before the first and after the last.
 * Where `values` never fall, neither does the result.
 */
export function interpolate({ at, values }: Knots, position: number): number {
  let upper = 0;
  while (upper < at.length && (at[upper] ?? 0) <= position) upper++;
  if (upper === 0) return values[0] ?? 0;
  const lowerValue = values[upper - 1] ?? 0;
  if (upper === at.length) return lowerValue;
  const lowerAt = at[upper - 1] ?? 0;
  const share = (position - lowerAt) / ((at[upper] ?? 0) - lowerAt);
  return lowerValue + share * ((values[upper] ?? 0) - lowerValue);
}
