import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** A chart as markup, and where it puts a value. */
export interface Chart {
  /**
   * An SVG that takes its colours from the custom properties and the text colour of the page, without
   * a style of its own.
   */
  readonly svg: string;
  /** Place of a value along an axis, in units of the view box. */
  readonly place: (axis: 'x' | 'y', value: number) => number;
}

/** Width of every chart in units of its view box; it is scaled to the column that it stands in. */
export const chartWidth = 480;

/** What a chart says to those who do not see it, beside what it draws. */
export interface ChartOptions extends Plot.PlotOptions {
  readonly alt: string;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Attributes that the page's own style sheet or the alternative text stands for. */
const superfluous = [
  'aria-label',
  'aria-hidden',
  'class',
  'font-family',
  'font-size',
  'font-variant',
];

/** Tenths of a unit are finer than any screen shows. */
const rounded = (numbers: string): string =>
  numbers.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

function withoutSuperfluous(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of superfluous) element.removeAttribute(name);
    for (const name of element.getAttributeNames()) {
      element.setAttribute(name, rounded(element.getAttribute(name) ?? ''));
    }
  }
}

/**
 * Draws a chart with Observable Plot, without a browser.
 *
 * Colours are to be `currentColor` or `var(--token)`; text has the size that the page gives it.
 */
export function drawChart({ alt, ...options }: ChartOptions): Chart {
  const plot = Plot.plot({ document, width: chartWidth, ...options });
  const svg = plot.localName === 'svg' ? plot : plot.querySelector('svg');
  if (!svg) throw new Error('The chart library drew no SVG.');
  const place = (axis: 'x' | 'y', value: number): number =>
    Number(plot.scale(axis)?.apply(value) ?? Number.NaN);
  withoutSuperfluous(svg);
  // Firefox leads a listener through every word inside an image, after its alternative text.
  for (const drawn of svg.children) drawn.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return { svg: svg.outerHTML, place };
}
