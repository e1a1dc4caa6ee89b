/** Versions of what the recipes were tried with; the tests of the blogs hold them against what ran. */
export const triedVersions = {
  wordpress: '6.1.9',
  hugo: '0.111.3',
  jekyll: '4.3.1',
  eleventy: '3.1.8',
  astro: '7.3.5',
} as const;
