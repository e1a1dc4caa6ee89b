/** The side of a plan that is cheaper per interaction, if either is. */
export type Cheaper = 'large' | 'small' | 'neither';

/** An amount at which both sides cost the same per interaction, and what holds where none exists. */
export type BreakEven =
  | {
      readonly exists: true;
      /** At least 0. */
      readonly amount: number;
      /** The side that is cheaper per interaction below the amount; above it, the other is. */
      readonly cheaperBelow: 'large' | 'small';
    }
  | {
      readonly exists: false;
      /** The side that is cheaper at every amount of at least 0. */
      readonly cheaper: Cheaper;
    };

/** Share of an amount that is taken for rounding. */
export const rounding = 1e-12;

/** The side that costs less, or neither where they differ by rounding. */
export function cheaperOf(large: number, small: number): Cheaper {
  if (Math.abs(large - small) <= rounding * Math.max(large, small)) return 'neither';
  return large < small ? 'large' : 'small';
}

/**
 * Fee of a small account at which an interaction costs as much as with the large one:
 * large price x i small / i large - handling, where i is what a post is expected to get.
 *
 * @param largePrice fee and handling of the large account
 */
export function breakEvenFee(
  largePrice: number,
  handlingCost: number,
  largeEach: number,
  smallEach: number,
): BreakEven {
  const amount = largePrice * (smallEach / largeEach) - handlingCost;
  return amount >= 0
    ? { exists: true, amount, cheaperBelow: 'small' }
    : { exists: false, cheaper: 'large' };
}

/**
 * Handling cost of each collaboration at which both sides cost the same per interaction:
 * (large fee x i small - small fee x i large) / (i large - i small). Handling weighs more on the side
 * whose post gets less, which is therefore cheaper below it.
 */
export function breakEvenHandling(
  largeFee: number,
  smallFee: number,
  largeEach: number,
  smallEach: number,
): BreakEven {
  const cheaper = cheaperOf(largeFee / largeEach, smallFee / smallEach);
  const difference = largeEach - smallEach;
  if (difference === 0) return { exists: false, cheaper };
  const amount =
    cheaper === 'neither' ? 0 : (largeFee * smallEach - smallFee * largeEach) / difference;
  return amount >= 0
    ? { exists: true, amount, cheaperBelow: difference > 0 ? 'small' : 'large' }
    : { exists: false, cheaper };
}
