/** Percentiles, from 0 to 100, at which the engagement of a bracket is known. */
export const percentilesKnown = [1, 5, 10, 25, 50, 75, 90, 95, 99] as const;

/**
 * How engagement was spread over image and carousel posts on Instagram in 2018 and 2019, by size of
 * the account: one row a follower bracket, `[followers, percents]`, where `followers` is the
 * geometric mean of the bracket's accounts and `percents` holds 100 x (likes + comments) / followers
 * at each of {@link percentilesKnown}. Percentiles are over posts, not over accounts.
 *
 * The same rows, with the number of posts in each, stand in
 * `instagram-2018-19-post-engagement.csv`. Source: `kim-2020`.
 */
export const instagramPosts201819: readonly (readonly [
  followers: number,
  percents: readonly number[],
])[] = [
  [1403, [0.319, 0.84, 1.261, 2.35, 4.805, 8.263, 13.664, 19.416, 35.256]],
  [2638, [0.258, 0.617, 1.01, 1.946, 4.046, 7.424, 13.051, 18.231, 34.565]],
  [4163, [0.19, 0.46, 0.828, 1.619, 3.192, 6.675, 11.817, 16.034, 35.099]],
  [6134, [0.25, 0.596, 0.98, 1.976, 4.061, 6.96, 11.361, 14.668, 23.174]],
  [8617, [0.191, 0.517, 0.814, 1.773, 3.499, 6.35, 10.769, 13.618, 21.083]],
  [12153, [0.137, 0.515, 0.865, 1.793, 3.472, 6.081, 9.523, 11.709, 21.623]],
  [19407, [0.108, 0.596, 0.976, 1.766, 3.279, 5.456, 8.464, 11.175, 19.428]],
  [34843, [0.179, 0.497, 0.865, 1.584, 2.845, 4.759, 7.841, 10.378, 19.635]],
  [69705, [0.099, 0.381, 0.696, 1.52, 2.607, 4.62, 7.272, 9.686, 18.643]],
  [148672, [0.082, 0.396, 0.684, 1.322, 2.559, 4.164, 7.166, 9.241, 16.36]],
  [341558, [0.126, 0.449, 0.658, 1.415, 2.493, 4.515, 7.156, 9.505, 15.513]],
  [680423, [0.055, 0.236, 0.457, 1.012, 2.414, 4.529, 7.505, 11.147, 22.376]],
  [2348087, [0.099, 0.246, 0.509, 1.118, 2.176, 4.14, 6.324, 8.289, 14.845]],
];
