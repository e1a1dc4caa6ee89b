/**
 * Fewest followers of an account in the sample of 2018-19. What the sample says of sizes cannot be
 * held flat below it, since most of its figures change fastest there. Source: `kim-2020`.
 */
export const fewestFollowersSampled = 1_000;
