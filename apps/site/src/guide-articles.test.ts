import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords, proseOf } from './article-prose.ts';
import { citationsIn } from './citations.ts';
import { digitsAllowed } from './digits-allowed.ts';

const folder = new URL('content/guide/', import.meta.url);

const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

const fewestWords = 600;

/** The entries of a list in the front matter, written on lines of their own or between brackets. */
function frontMatterList(mdx: string, name: string): readonly string[] {
  const front = /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '';
  const [, bracketed, lines = ''] =
    new RegExp(`^${name}:[ ]*(?:\\[([^\\]]*)\\]|\\n((?:[ ]*- .*\\n?)+))`, 'm').exec(front) ?? [];
  const entries =
    bracketed?.split(',') ?? lines.split('\n').map((line) => line.replace(/^ *- /, ''));
  return entries.map((entry) => entry.trim().replace(/^(['"])(.*)\1$/, '$2')).filter(Boolean);
}

const headingsOf = (mdx: string): readonly string[] =>
  [...mdx.matchAll(/^#{2,4} +(.+)$/gm)].map(([, text = '']) => text.trim());

test('the guide has its eight articles', () => {
  expect(articles.length).toBeGreaterThanOrEqual(8);
});

describe.each(articles)('%s', (_, mdx) => {
  test(`has at least ${fewestWords} words`, () => {
    expect(countWords(proseOf(mdx))).toBeGreaterThanOrEqual(fewestWords);
  });

  test('lists the sources that it cites, and no others', () => {
    const cited = new Set<string>(citationsIn(mdx).map(({ source }) => source));
    expect(frontMatterList(mdx, 'sources').toSorted()).toEqual([...cited].toSorted());
  });

  test('states no number in its own words', () => {
    const prose = digitsAllowed.reduce(
      (text, { text: allowed }) => text.replaceAll(allowed, ''),
      proseOf(mdx),
    );
    expect(prose.match(/.{0,40}\d.{0,40}/g) ?? []).toEqual([]);
  });

  test('has no heading twice', () => {
    const headings = headingsOf(mdx);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  test('has one section on what speaks against it', () => {
    expect(mdx.match(/<Against>/g)).toHaveLength(1);
  });
});

test('every exception for digits is still needed', () => {
  const all = articles.map(([, mdx]) => proseOf(mdx)).join('\n');
  expect(digitsAllowed.filter(({ text }) => !all.includes(text))).toEqual([]);
});
