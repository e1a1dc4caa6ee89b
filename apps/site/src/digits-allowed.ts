/** Where digits may stand in an article's prose although no fact holds them, and why. */
export interface AllowedDigits {
  /** The words around the digits, exactly as they stand. */
  readonly text: string;
  readonly why: string;
}

/** Reviewed one by one; a number with a source belongs into the register instead. */
export const digitsAllowed: readonly AllowedDigits[] = [];
