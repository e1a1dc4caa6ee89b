import { rateAt } from '@micro-influencer/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartSize,
  chartX,
  chartY,
  drawSpread,
  shareAlong,
  valueAlong,
} from './engagement-chart.ts';

describe('the axes', () => {
  it('lead from a value to its place and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        for (const axis of ['followers', 'rate'] as const) {
          expect(shareAlong(axis, valueAlong(axis, share))).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('hold what lies beyond at their ends', () => {
    expect([chartX(1), chartX(1e9)]).toEqual([0, chartSize.width]);
    expect([chartY(0), chartY(9)]).toEqual([chartSize.height, 0]);
  });

  it('put each tenth as far as the next', () => {
    expect(chartX(100_000) - chartX(10_000)).toBeCloseTo(chartX(10_000) - chartX(1_000), 0);
  });
});

describe('drawSpread', () => {
  it('draws each percentile where the curve has it', () => {
    const [first = ''] = drawSpread('kim-2020').lines[50].slice(1).split('L');
    expect(first).toBe(`0 ${chartY(rateAt('kim-2020', 1_000, 50) ?? Number.NaN)}`);
  });

  it('draws nothing for a level without a spread', () => {
    expect(drawSpread('creatoriq-2023').lines[50]).toBe('');
  });
});
