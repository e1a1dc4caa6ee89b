import * as Plot from '@observablehq/plot';
import { halo } from './axes.ts';
import { drawChart, type Chart } from './chart.ts';

/** One line of a row chart: words above a bar, or above nothing for a heading. */
export interface ChartRow {
  readonly words: string;
  readonly bars: readonly RowBar[];
}

/** A stretch of a row. */
export interface RowBar {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

const rowHeight = 34;
const headroom = 30;

/** Draws bars below one another, each under its name, so that long names fit a small screen. */
export function drawRows(
  rows: readonly ChartRow[],
  options: {
    readonly alt: string;
    readonly x: Plot.ScaleOptions;
    readonly axis: readonly Plot.Markish[];
  },
): Chart {
  const bars = rows.flatMap((row, index) => row.bars.map((bar) => ({ ...bar, index })));
  const colours = [...new Set(bars.map(({ colour }) => colour))];
  return drawChart({
    alt: options.alt,
    height: headroom + rows.length * rowHeight + 6,
    marginTop: headroom,
    marginRight: 20,
    marginBottom: 6,
    marginLeft: 2,
    x: options.x,
    y: {
      domain: [0, rows.length],
      range: [headroom, headroom + rows.length * rowHeight],
      axis: null,
    },
    marks: [
      ...options.axis,
      ...colours.map((colour) =>
        Plot.ruleY(
          bars.filter((bar) => bar.colour === colour),
          { x1: 'from', x2: 'to', y: ({ index }) => index + 0.76, stroke: colour, strokeWidth: 9 },
        ),
      ),
      ...[false, true].map((isHeading) =>
        Plot.text(
          rows.flatMap(({ words, bars }, index) =>
            (bars.length === 0) === isHeading ? [{ words, index }] : [],
          ),
          {
            frameAnchor: 'left',
            y: ({ index }) => index + (isHeading ? 0.6 : 0.34),
            text: 'words',
            textAnchor: 'start',
            ...halo,
            ...(isHeading && { fontWeight: 600 }),
          },
        ),
      ),
    ],
  });
}
