import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords, proseOf } from '../article-prose.ts';
import { citationsIn } from '../citations.ts';

const folder = new URL('../content/method/', import.meta.url);

const pages = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
);

const [fewestWords, mostWords] = [400, 900];

/** The words of a page without its formulas, whose numerals are notation. */
const wordsOf = (mdx: string): string => proseOf(mdx.replace(/<math[\s\S]*?<\/math>/g, ' '));

test('there is a page for each of the seven methods', () => {
  expect(pages).toHaveLength(7);
});

describe.each(pages)('%s', (_, mdx) => {
  test(`has from ${fewestWords} to ${mostWords} words`, () => {
    const words = countWords(wordsOf(mdx));
    expect(words).toBeGreaterThanOrEqual(fewestWords);
    expect(words).toBeLessThanOrEqual(mostWords);
  });

  test('states no number in its own words', () => {
    expect(wordsOf(mdx).match(/.{0,40}\d.{0,40}/g) ?? []).toEqual([]);
  });

  test('says what is assumed, what was measured or checked, and where it fails', () => {
    const headings = [...mdx.matchAll(/^## (.+)$/gm)].map(([, text = '']) => text).join('\n');
    expect(headings).toMatch(/assumed|limits/);
    expect(headings).toMatch(/fails|limits/);
  });

  test('lists the sources that it cites, and no others', () => {
    const [, listed = ''] = /^sources: \[(.*)\]$/m.exec(mdx) ?? [];
    const cited = new Set(citationsIn(mdx).map(({ source }) => source as string));
    expect(listed.split(', ').toSorted()).toEqual([...cited].toSorted());
  });

  test('names files of the core that are there', () => {
    const [, code = ''] = /^code: \[(.*)\]$/m.exec(mdx) ?? [];
    for (const file of code.split(', ')) {
      const path = new URL(`../../../../packages/core/src/${file}`, import.meta.url);
      expect(readFileSync(path, 'utf8')).toContain('export');
    }
  });
});
