import * as Plot from '@observablehq/plot';
import { shortCount } from '../number-words.ts';

/** Followers from a thousand to some millions, a tenfold a step. */
export const followerScale = (
  domain: readonly [from: number, to: number] = [1_000, 3_000_000],
): Plot.ScaleOptions => ({ type: 'log', domain: [...domain] });

const tenfolds = (from: number, to: number): readonly number[] =>
  Array.from({ length: 13 }, (_, power) => 10 ** (power - 3)).filter(
    (value) => value >= from && value <= to,
  );

/** Upright lines at each tenfold of followers, with the counts below or above them. */
export function followerAxis(
  [from, to]: readonly [from: number, to: number] = [1_000, 3_000_000],
  anchor: 'bottom' | 'top' = 'bottom',
): readonly Plot.Markish[] {
  const ticks = [...tenfolds(from, to)];
  return [
    Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisX(ticks, { anchor, tickSize: 0, text: shortCount, label: null }),
  ];
}

/** Level lines at the values given, each with its words at the left. */
export const valueAxis = (
  ticks: readonly number[],
  words: (value: number) => string,
): readonly Plot.Markish[] => [
  Plot.gridY([...ticks], { stroke: 'var(--rule)', strokeOpacity: 1 }),
  Plot.axisY([...ticks], { tickSize: 0, text: words, label: null }),
];

/** Keeps words readable where they cross a line. */
export const halo = { fill: 'currentColor', stroke: 'var(--paper)', strokeWidth: 4 } as const;

/** What an axis measures, in words at the upper left corner of the chart. */
export const valueTitle = (words: string): Plot.Markish =>
  Plot.text([words], { frameAnchor: 'top-left', dx: -44, dy: -26, textAnchor: 'start' });

/** What the lower axis measures, in words at its right end. */
export const lowerTitle = (words: string): Plot.Markish =>
  Plot.text([words], { frameAnchor: 'bottom-right', dy: 40, textAnchor: 'end' });

/** Room round a chart with words at its left and below, enough for the larger text of small screens. */
export const margins = {
  marginTop: 36,
  marginRight: 16,
  marginBottom: 48,
  marginLeft: 52,
} as const;
