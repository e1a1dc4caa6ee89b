import type { Category, Platform } from './account.ts';
import { medianRate } from './engagement-curve.ts';
import { categoryMedians, categorySizes } from './evidence/category-engagement-2018-19.ts';

const [fewest, most] = categorySizes;

const isMeasured = (category: unknown): category is Category =>
  typeof category === 'string' && Object.hasOwn(categoryMedians, category);

const medianOfAll = medianRate('kim-2020', Math.sqrt(fewest * most));

/**
 * How many times the typical engagement of all accounts that of a category is; 1 where none is given
 * or where nothing was measured, which is everywhere but on Instagram.
 *
 * The category's median among accounts of 10,000 to 99,999 followers over the median of all at the
 * geometric middle of these sizes, in the sample of 2018-19 (`kim-2020`). It is applied at every
 * size, which nobody has tested.
 *
 * @example
 * categoryFactor('instagram', 'food').toFixed(2); // => '0.78'
 */
export function categoryFactor(platform: Platform, category: Category | undefined): number {
  if (platform !== 'instagram' || !isMeasured(category)) return 1;
  return categoryMedians[category] / 100 / medianOfAll;
}
