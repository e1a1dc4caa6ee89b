import type { Category } from '../account.ts';

/**
 * Median of 100 x (likes + comments) / followers over image and carousel posts of 2018-19, by subject
 * area, for accounts of {@link categorySizes}. The quartiles and the number of posts stand in
 * `instagram-2018-19-category-engagement.csv`. Source: `kim-2020`.
 */
export const categoryMedians: Readonly<Record<Category, number>> = {
  beauty: 2.839,
  family: 3.529,
  fashion: 3.314,
  fitness: 3.372,
  food: 2.265,
  interior: 2.297,
  other: 1.856,
  pet: 3.58,
  travel: 3.688,
};

/** Follower counts, from and up to, of the accounts behind {@link categoryMedians}. */
export const categorySizes = [10_000, 99_999] as const;
