/** The value where it is a number, and else what stands for one. Code without types calls as well. */
export const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && !Number.isNaN(value) ? value : otherwise;
