/**
 * Comments per 100 likes of image and carousel posts on Instagram in 2018 and 2019, by size of the
 * account: one row a follower bracket, where `followers` is the geometric mean of the bracket's
 * accounts. A p5 of 0 means that one post in twenty or more has likes and no comment. Percentiles are
 * over posts with comments enabled, not over accounts.
 *
 * The same columns stand, with others, in `instagram-2018-19-post-engagement.csv`. Source:
 * `kim-2020`.
 */
export const commentBands201819: readonly (readonly [
  followers: number,
  p5: number,
  p50: number,
  p95: number,
])[] = [
  [1403, 0, 3.704, 20.8],
  [2638, 0, 4.787, 24.434],
  [4163, 0, 4.545, 27.017],
  [6134, 0, 4.241, 24.481],
  [8617, 0, 3.84, 20.33],
  [12_153, 0, 3.665, 18.243],
  [19_407, 0.231, 3.251, 15.843],
  [34_843, 0.24, 2.686, 12.784],
  [69_705, 0.309, 2.03, 8.244],
  [148_672, 0.251, 1.479, 6.738],
  [341_558, 0.253, 0.931, 4.211],
  [680_423, 0.213, 0.823, 4.721],
  [2_348_087, 0.227, 0.648, 2.361],
];
