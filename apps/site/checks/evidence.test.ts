import { sources } from '@micro-influencer/core/evidence';
import { parse, type HTMLElement } from 'node-html-parser';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { benchmarkIds } from '../src/figures/benchmark-figure.ts';
import type { Cell } from '../src/figures/data-table.ts';
import { figures, guideFigures } from '../src/figures/figures.ts';
import { builtArticles, builtSite } from './built-site.ts';

const pageAt = (path: string): HTMLElement => {
  const page = builtSite.pages.find((one) => one.path === path);
  if (!page) throw new Error(`there is no ${path}`);
  return page.root;
};

function rowsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  Papa.parse(text.trimEnd(), {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors }) => {
      expect(errors).toEqual([]);
      rows.push(data);
    },
  });
  return rows;
}

const written = (cell: Cell): string => (cell === null ? '' : String(cell));

describe.each(figures.map((figure) => [figure.id, figure] as const))(
  'files of %s',
  (id, figure) => {
    const { columns, rows } = figure.table;
    const read = (kind: string): string =>
      builtSite.read(`/evidence/figures/${id}.${kind}`).toString();

    test('the CSV file holds the table', () => {
      expect(rowsOfCsv(read('csv'))).toEqual([
        columns.map(({ name }) => name),
        ...rows.map((row) => row.map(written)),
      ]);
    });

    test('the JSON file holds the table with its columns, sources and licence', () => {
      const record = JSON.parse(read('json'));
      expect(record.rows.map((row: Record<string, Cell>) => Object.values(row))).toEqual(rows);
      expect(record.columns).toEqual(columns.map(({ name, means }) => ({ name, means })));
      expect(record.sources.map((source: { id: string }) => source.id)).toEqual(figure.sources);
      expect(record.licence).toBe('MIT');
      expect(record.address).toMatch(/^https?:\/\//);
    });

    test('the SVG file needs nothing round it and says what it shows', () => {
      const svg = read('svg');
      expect(svg).not.toMatch(/var\(|currentColor|<style|style=|class=|undefined|NaN/);
      const root = parse(svg);
      expect(root.querySelector('title')?.text).toBe(figure.title);
      expect(root.querySelector('desc')?.text).toBe(figure.alt);
      expect(root.text.replace(/\s+/g, '')).toContain(`Figure${figure.number}.`);
      expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    });
  },
);

const shown = builtSite.pages.flatMap(({ path, root }) =>
  root.querySelectorAll('figure.figure').map((element) => ({ path, element })),
);

test('every figure is shown, those of the guide in an article as well', () => {
  const ids = (places: typeof shown) => new Set(places.map(({ element }) => element.id));
  expect(ids(shown)).toEqual(new Set(figures.map(({ id }) => `figure-${id}`)));
  const articles = new Set(builtArticles.map(({ path }) => path));
  expect(ids(shown.filter(({ path }) => articles.has(path)))).toEqual(
    new Set(guideFigures.map(({ id }) => `figure-${id}`)),
  );
});

/** The article that each figure of the guide is about; it may stand in another as well. */
const belongings = [
  ['tier-definitions', '/guide/tiers-and-definitions/'],
  ['engagement-percentiles', '/guide/engagement-rate/'],
  ['engagement-level', '/guide/why-it-keeps-rising/'],
  ['comments-per-likes', '/guide/reading-authenticity/'],
  ['cost-per-engagement', '/guide/what-it-costs/'],
  ['median-error', '/guide/measuring-the-result/'],
  ['studies', '/guide/evidence-for-and-against/'],
] as const;

test.each(belongings)('%s stands in the article that it belongs to', (id, article) => {
  expect(belongings).toHaveLength(guideFigures.length);
  expect(pageAt(article).querySelectorAll(`#figure-${id} svg.chart`)).toHaveLength(1);
});

describe.each(shown.map((place) => [`${place.path} ${place.element.id}`, place.element] as const))(
  '%s',
  (_, element) => {
    const figure = figures.find(({ id }) => `figure-${id}` === element.id);

    test('has its number, finding, alternative text and room before it is painted', () => {
      expect(element.querySelector('figcaption')?.text).toBe(
        `Figure ${figure?.number}. ${figure?.title}`,
      );
      const svg = element.querySelector('svg.chart');
      expect(svg?.getAttribute('role')).toBe('img');
      expect(svg?.getAttribute('aria-label')).toBe(figure?.alt);
      // What is drawn would be heard again, word by word, after the alternative text.
      const drawn = svg?.querySelectorAll(':scope > :not(style)');
      expect(drawn?.length).toBeGreaterThan(0);
      for (const one of drawn ?? []) expect(one.getAttribute('aria-hidden')).toBe('true');
      expect(Number(svg?.getAttribute('width'))).toBeGreaterThan(0);
      expect(Number(svg?.getAttribute('height'))).toBeGreaterThan(0);
      expect(element.querySelectorAll('[style], script')).toEqual([]);
    });

    test('has the table that is drawn and its three files, or leads to them', () => {
      const hrefs = element.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
      const table = element.querySelector('details table');
      if (!table) {
        const name = element.id.replace('figure-', '');
        expect(hrefs).toEqual([
          `/evidence/figures/#table-${name}`,
          `/evidence/figures/${name}.csv`,
          `/evidence/figures/${name}.svg`,
        ]);
        for (const href of hrefs.slice(1)) expect(builtSite.files).toContain(href);
        const led = pageAt('/evidence/figures/').querySelectorAll(`details #table-${name} table`);
        expect(led).toHaveLength(1);
        const [file = '', id] =
          element.querySelector('use')?.getAttribute('href')?.split('#') ?? [];
        const drawing = parse(builtSite.read(file).toString()).querySelector(`#${id}`);
        expect(drawing?.querySelectorAll('text').length).toBeGreaterThan(2);
        return;
      }
      const numberIn = (text: string) => Number(text.replaceAll(',', ''));
      const cells = table
        .querySelectorAll('tbody tr')
        .map((row) => row.querySelectorAll('td').map((cell) => cell.text.trim()));
      expect(cells).toHaveLength(figure?.table.rows.length ?? 0);
      figure?.table.rows.forEach((row, index) =>
        row.forEach((cell, column) => {
          const text = cells[index]?.[column] ?? '?';
          if (typeof cell === 'number') expect(numberIn(text)).toBe(cell);
          else expect(text).toBe(cell ?? '');
        }),
      );
      for (const kind of ['csv', 'json', 'svg']) {
        expect(hrefs.some((href) => href.endsWith(`/${figure?.id}.${kind}`))).toBe(true);
      }
      expect(element.querySelector('details')?.text).toMatch(/licence.*Cite as/s);
    });
  },
);

test('every benchmark has a page with its data as a data set that can be downloaded', () => {
  for (const id of benchmarkIds) {
    const scripts = pageAt(`/evidence/benchmarks/${id}/`).querySelectorAll(
      'script[type="application/ld+json"]',
    );
    const set = scripts
      .flatMap(({ text }) => JSON.parse(text)['@graph'])
      .find((one) => one['@type'] === 'Dataset');
    expect(set?.license).toMatch(/^https:/);
    const files = set.distribution.map(
      ({ contentUrl }: { contentUrl: string }) => new URL(contentUrl).pathname,
    );
    expect(files).toHaveLength(2);
    for (const file of files) expect(builtSite.files).toContain(file);
  }
});

test('every address that the one page of evidence had still leads somewhere', () => {
  const ids = new Set(
    pageAt('/evidence/')
      .querySelectorAll('[id]')
      .map(({ id }) => id),
  );
  const former = [
    'method',
    'method-following',
    'method-curve',
    'method-level',
    'method-percentile',
    'method-robustness',
    'method-niche',
    'definitions',
    'benchmarks',
    'percentiles',
    'sources',
    ...Object.keys(sources).map((id) => `source-${id}`),
  ];
  expect(former.filter((id) => !ids.has(id))).toEqual([]);
  expect(builtSite.files).toContain('/evidence/instagram-2018-19-post-engagement.csv');
});

test('every source has its entry in the register', () => {
  const page = pageAt('/evidence/sources/');
  const entries = page.querySelectorAll('.source > [id]').map(({ id }) => id);
  expect(new Set(entries)).toEqual(new Set(Object.keys(sources).map((id) => `source-${id}`)));
});
