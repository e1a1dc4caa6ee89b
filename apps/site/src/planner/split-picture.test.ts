import type { Budget } from '@micro-influencer/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPicture, splitPictureSize } from './split-picture.ts';

const example: Budget = {
  budget: 9_000,
  large: { followers: 600_000, fee: 3_800 },
  small: { followers: 20_000, fee: 90 },
  handlingCost: 50,
};

const money = fc.double({ min: 1, max: 1e6, noNaN: true });
const candidate = fc.record({ followers: fc.integer({ min: 1, max: 1e9 }), fee: money });

describe('splitPicture', () => {
  it('is broken where the large account drops out, and only there', () => {
    expect(splitPicture(example, 0)?.line.match(/M/g)).toHaveLength(2);
    const never = { ...example, large: { followers: 600_000, fee: 1e6 } };
    expect(splitPicture(never, 0)?.line.match(/M/g)).toHaveLength(1);
  });

  it('is nothing where the budget buys nothing', () => {
    expect(splitPicture({ ...example, budget: 1 }, 0)).toBeUndefined();
  });

  it('stays within its edges and takes few splits, whatever the budget', () => {
    fc.assert(
      fc.property(
        fc.record({ budget: money, large: candidate, small: candidate, handlingCost: money }),
        fc.nat(),
        (budget, chosen) => {
          const picture = splitPicture(budget, chosen);
          if (!picture) return;
          const { width, height } = splitPictureSize;
          const { x, y, low, high } = picture.mark;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(high).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(height);
          expect(y).toBeGreaterThanOrEqual(high - height);
          expect(picture.line).not.toMatch(/NaN|Infinity/);
          expect(picture.line.length).toBeLessThan(4_000);
        },
      ),
    );
  });
});
