import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageKinds, type PageKind } from '../src/search/page-kind.ts';
import { Finder, type FinderEntry } from '../src/search/finder.ts';
import { builtSite } from './built-site.ts';

const list = builtSite.pages.find(({ path }) => path === '/a-z/');

/** The lines of the list from A to Z, each with the name and what it says of it. */
const lines = (list?.root.querySelectorAll('.letter li') ?? []).map((line) => {
  const link = line.querySelector('a');
  const [kind = '', title] = line.querySelector('small')?.text.trim().split(', see ') ?? [];
  return { name: link?.text ?? '', address: link?.getAttribute('href') ?? '', kind, title };
});

/** The same as the finder of this build has them. */
const entries: readonly FinderEntry[] = lines
  .filter(({ title }) => title === undefined)
  .map(({ name, address, kind }) => ({
    title: name,
    address,
    kind: kind as PageKind,
    aliases: lines
      .filter((line) => line.title === name && line.address === address)
      .map((line) => line.name),
  }));

test('everything that can be found is in the list from A to Z, with its kind', () => {
  expect(entries.length).toBeGreaterThan(100);
  expect(lines.filter(({ kind }) => !pageKinds.includes(kind as PageKind))).toEqual([]);
  const script = builtSite.read('/search.js').toString();
  expect(entries.filter(({ address }) => !script.includes(`\`${address}\``))).toEqual([]);
});

test('every page that search lists can be found by name', () => {
  const named = new Set(entries.map(({ address }) => address));
  const unnamed = builtSite.pages
    .filter(({ root }) => root.querySelector('[data-pagefind-body]'))
    .map(({ path }) => path)
    .filter((path) => !named.has(path));
  expect(unnamed, 'add them to src/site-places.ts').toEqual([]);
});

describe('the first place found in this site', () => {
  const finder = new Finder(entries);

  test.each([
    ['what is a micro-influencer', '/guide/what-is-a-micro-influencer/'],
    ['fake folowers check', '/guide/reading-authenticity/'],
    ['disclosure rules', '/guide/disclosure-rules/'],
    ['media kit', '/glossary/media-kit/'],
    ['calcualtor', '/calculator/'],
    ['embed', '/embed/'],
    ['kim 2020', '/evidence/sources/#source-kim-2020'],
    ['evidense', '/evidence/'],
    ['hidden likes', '/glossary/hidden-likes/'],
    ['ER', '/glossary/engagement-rate/'],
    ['whitelisting', '/glossary/allowlisting/'],
    ['price list', '/guide/what-it-costs/'],
    ['nano micro mid macro mega', '/guide/tiers-and-definitions/'],
  ])('for %j is %s', (query, address) => {
    expect(finder.find(query).hits[0]?.entry.address).toBe(address);
  });
});

test('the finder and its names weigh at most ten kilobytes', () => {
  expect(brotliCompressSync(builtSite.read('/search.js')).length).toBeLessThanOrEqual(10_000);
});

// Pagefind calls the measure of its pieces unstable; without it a piece has thirty kilobytes.
test('the index lies in pieces of a few kilobytes', () => {
  const pieces = builtSite.files.filter((path) => path.endsWith('.pf_index'));
  expect(pieces.length).toBeGreaterThan(20);
  for (const path of pieces) expect(builtSite.read(path).length).toBeLessThan(8_000);
});
