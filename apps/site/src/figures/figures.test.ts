import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { toCsv, toRecords } from './data-table.ts';
import { figures, guideFigures } from './figures.ts';

/** Colours that follow the theme of the page; anything else would not. */
const themed = /^(?:currentColor|none|transparent|var\(--[a-z\d-]+\))$/;

/** Every number that stands in a drawing as a place or as a place and a length together. */
function placesIn(svg: string): readonly number[] {
  const root = parse(svg);
  const numbers = root
    .querySelectorAll('path, line, circle, rect, text, g')
    .flatMap(({ attributes }) =>
      ['d', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'x', 'y', 'transform']
        .flatMap((name) => attributes[name]?.match(/-?\d+(?:\.\d+)?/g) ?? [])
        .map(Number),
    );
  return numbers;
}

test('every figure has a number and a name of its own, in order', () => {
  expect(figures.map(({ number }) => number)).toEqual(figures.map((_, index) => index + 1));
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  expect(guideFigures).toHaveLength(7);
});

describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  const { svg, place } = figure.draw();
  const root = parse(svg);

  test('says what it finds, with a number, and what is seen', () => {
    expect(figure.title).toMatch(/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i);
    expect(`${figure.title} ${figure.alt} ${figure.note}`).not.toMatch(/undefined|NaN|Infinity/);
    expect(figure.alt.length).toBeGreaterThan(60);
    expect(figure.title.length).toBeLessThan(120);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(figure.alt);
    expect(figure.sources.length).toBeGreaterThan(0);
  });

  test('draws every value of its table where the axis puts it', () => {
    const places = placesIn(svg);
    const domainStart = { x: -Infinity, y: -Infinity };
    for (const [column, { axis, name }] of figure.table.columns.entries()) {
      if (!axis) continue;
      for (const row of figure.table.rows) {
        const value = row[column];
        // A band from 0 has no place on a logarithmic axis and begins at its edge.
        if (typeof value !== 'number' || value === 0) continue;
        const at = place(axis, value);
        expect(at, `${name} ${value}`).toBeGreaterThan(domainStart[axis]);
        expect(
          places.some((drawn) => Math.abs(drawn - at) < 0.11),
          `${name} ${value} at ${at}`,
        ).toBe(true);
      }
    }
    expect(figure.table.columns.filter(({ axis }) => axis)).not.toEqual([]);
  });

  test('takes every colour from the page and has no style of its own', () => {
    expect(svg).not.toMatch(/<style|style=|<script|class="(?!chart")/);
    for (const element of root.querySelectorAll('[fill], [stroke]')) {
      for (const name of ['fill', 'stroke']) {
        const colour = element.getAttribute(name);
        if (colour !== undefined) expect(colour).toMatch(themed);
      }
    }
  });

  test('stays within its view box and small', () => {
    const [, , width = 0, height = 0] =
      root.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    for (const line of root.querySelectorAll('line, circle')) {
      const across = ['x1', 'x2', 'cx'].flatMap((name) => Number(line.getAttribute(name) ?? 0));
      const down = ['y1', 'y2', 'cy'].flatMap((name) => Number(line.getAttribute(name) ?? 0));
      expect(Math.min(...across, ...down)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across)).toBeLessThanOrEqual(width);
      expect(Math.max(...down)).toBeLessThanOrEqual(height);
    }
    expect(svg.length).toBeLessThan(6_000);
  });

  test('has a table whose rows are full and whose columns are explained', () => {
    const { columns, rows } = figure.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    for (const { name, means } of columns) {
      expect(name).toMatch(/^[a-z][a-z\d_]*$/);
      expect(means.length).toBeGreaterThan(3);
    }
    expect(toRecords(figure.table)).toHaveLength(rows.length);
    expect(toCsv(figure.table).split('\n')[0]).toBe(columns.map(({ name }) => name).join(','));
  });
});

test('every figure of the guide stands in an article, and none that is not there is asked for', () => {
  const folder = new URL('../content/guide/', import.meta.url);
  expect(existsSync(folder)).toBe(true);
  const asked = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .flatMap((mdx) => [...mdx.matchAll(/<Figure of="([^"]+)" \/>/g)].map(([, id]) => id));
  expect(new Set(asked)).toEqual(new Set(guideFigures.map(({ id }) => id)));
});
