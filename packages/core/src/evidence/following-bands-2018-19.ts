/**
 * Accounts followed per follower on Instagram in 2019, by size of the account: one row a follower
 * bracket, where `followers` is the geometric mean of the bracket's accounts. Percentiles are over
 * accounts.
 *
 * The same columns stand, with others, in `instagram-2018-19-following-ratio.csv`. Source:
 * `kim-2020`.
 */
export const followingBands201819: readonly (readonly [
  followers: number,
  p50: number,
  p95: number,
])[] = [
  [1397, 0.68932, 2.78444],
  [2630, 0.41604, 1.73785],
  [4173, 0.27542, 1.17955],
  [6125, 0.18261, 0.89207],
  [8661, 0.12661, 0.72295],
  [12_146, 0.0924, 0.50251],
  [19_328, 0.05596, 0.31232],
  [34_717, 0.02891, 0.16514],
  [68_879, 0.01249, 0.07491],
  [149_126, 0.00485, 0.02993],
  [347_381, 0.00166, 0.0084],
  [687_021, 0.00083, 0.00357],
  [2_411_353, 0.00026, 0.00145],
];
