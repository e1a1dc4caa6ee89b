import { expect, test } from 'vitest';
import { categoryFactor } from './category.ts';
import { categoryMedians } from './evidence/category-engagement-2018-19.ts';
import csv from './evidence/instagram-2018-19-category-engagement.csv?raw';

test('the medians are what the published file says', () => {
  const [, ...lines] = csv.trim().split('\n');
  const published = lines.map((line) => {
    const [category, , , median] = line.split(',');
    return [category, Number(median)];
  });
  expect(categoryMedians).toEqual(Object.fromEntries(published));
});

test('a category with a higher median has a higher factor', () => {
  expect(categoryFactor('instagram', 'travel')).toBeGreaterThan(1);
  expect(categoryFactor('instagram', 'other')).toBeLessThan(1);
  expect(categoryFactor('instagram', 'travel') / categoryFactor('instagram', 'food')).toBeCloseTo(
    3.688 / 2.265,
    9,
  );
});

test('nothing is adjusted where nothing is known', () => {
  expect(categoryFactor('instagram', undefined)).toBe(1);
  expect(categoryFactor('tiktok', 'travel')).toBe(1);
});
