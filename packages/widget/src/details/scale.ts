/**
 * A line with an account's mark on it, as plain data: what the picture in the calculator, its text
 * and the card to share are all made of. Positions are shares of the line's length, from 0 to 1,
 * counted from the side on which its language begins to read.
 */
export interface Scale {
  /** What the line shows, and by which source. */
  readonly caption: string;
  /** Points on the line, rising. */
  readonly stops: readonly Stop[];
  /** Where the account stands. */
  readonly mark: number;
  /** The account's value, and whether it lies beyond what the line shows. */
  readonly account: string;
}

/** A point on a {@link Scale}, and how the line looks from there to the next point or to the end. */
interface Stop {
  readonly at: number;
  /** Empty where what begins here has no name. */
  readonly name: string;
  readonly value: string;
  /** Strength of the band that begins here, from 0 for none to 1. */
  readonly band: number;
}

/** What a scale says to those who do not see it: every point with its value. */
export const sayScale = ({ stops }: Scale): string =>
  stops.map(({ name, value }) => (name ? `${name}: ${value}` : value)).join(', ');
