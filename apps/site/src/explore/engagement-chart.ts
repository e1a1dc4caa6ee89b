import { rateAt, type BenchmarkId } from '@micro-influencer/core';

/** Width and height of the chart, in its own units. */
export const chartSize = { width: 640, height: 360 } as const;

/** What the axes cover; both are logarithmic. */
const chartRange = {
  followers: [1_000, 10_000_000],
  /** As ratios. */
  rate: [0.0005, 0.5],
} as const;

/** Where lines of the grid stand, and what is written at them. */
export const chartTicks = {
  followers: [1_000, 10_000, 100_000, 1_000_000, 10_000_000],
  rate: [0.001, 0.01, 0.1],
} as const;

/** Percentiles that are drawn as lines, with the bands between them. */
export const drawnPercentiles = [5, 25, 50, 75, 95] as const;

/** One of {@link drawnPercentiles}. */
type DrawnPercentile = (typeof drawnPercentiles)[number];

type Axis = keyof typeof chartRange;

/** Share of the way along an axis, from 0 to 1; what lies beyond is held at its end. */
export function shareAlong(axis: Axis, value: number): number {
  const [from, to] = chartRange[axis];
  const held = Math.min(to, Math.max(from, value));
  return Math.log(held / from) / Math.log(to / from);
}

/** The value at a share of the way along an axis: the inverse of {@link shareAlong}. */
export function valueAlong(axis: Axis, share: number): number {
  const [from, to] = chartRange[axis];
  return from * (to / from) ** Math.min(1, Math.max(0, share));
}

/** Place of a number of followers, in the units of the chart. */
export const chartX = (followers: number): number =>
  round(shareAlong('followers', followers) * chartSize.width);

/** Place of a rate, in the units of the chart. */
export const chartY = (rate: number): number =>
  round((1 - shareAlong('rate', rate)) * chartSize.height);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Sizes that a line is drawn through: enough for its bends at the brackets of the sample. */
const sizes = Array.from({ length: 65 }, (_, index) => valueAlong('followers', index / 64));

/** The percentiles of accounts of every size, as data of paths. */
export interface DrawnSpread {
  readonly lines: Readonly<Record<DrawnPercentile, string>>;
  /** From the 5th to the 95th percentile, and from quartile to quartile. */
  readonly bands: Readonly<Record<'wide' | 'narrow', string>>;
}

/** Draws how posts spread at a level; a benchmark without a spread draws nothing. */
export function drawSpread(benchmark: BenchmarkId): DrawnSpread {
  const points = (percentile: DrawnPercentile): readonly string[] =>
    sizes.flatMap((followers) => {
      const rate = rateAt(benchmark, followers, percentile);
      return rate === undefined ? [] : [`${chartX(followers)} ${chartY(rate)}`];
    });
  const line = (percentile: DrawnPercentile): string => path(points(percentile));
  const band = (low: DrawnPercentile, high: DrawnPercentile): string =>
    path([...points(low), ...points(high).toReversed()]);
  return {
    lines: { 5: line(5), 25: line(25), 50: line(50), 75: line(75), 95: line(95) },
    bands: { wide: band(5, 95), narrow: band(25, 75) },
  };
}

const path = (points: readonly string[]): string =>
  points.length > 0 ? `M${points.join('L')}` : '';
