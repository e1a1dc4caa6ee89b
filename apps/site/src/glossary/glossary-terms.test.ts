import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords, proseOf } from '../article-prose.ts';
import { citationsIn } from '../citations.ts';
import { readTermFiles } from './term-files.ts';
import { wordsOf } from './term-finder.ts';

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../content/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''));

const terms = readTermFiles();
const ids = new Set(terms.map(({ id }) => id));
const articles = new Set(namesIn('guide'));

const fewestTerms = 60;

const fewestWords = 80;
const mostWords = 250;

/** A value of a list that stands in it more than once, each time after the first. */
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test(`there are at least ${fewestTerms} terms, and each keeps the rules of front matter`, () => {
  expect([...ids].toSorted()).toEqual(namesIn('glossary').toSorted());
  expect(ids.size).toBeGreaterThanOrEqual(fewestTerms);
});

test('no two terms have the same name or definition', () => {
  expect(repeated(terms.map(({ data }) => data.term.toLowerCase()))).toEqual([]);
  expect(repeated(terms.map(({ data }) => data.definition))).toEqual([]);
});

test('no word is claimed by two terms, and none twice by one', () => {
  const claimed = terms.flatMap(({ id, data }) =>
    [data.term, ...data.aliases].map((word) => `${word.toLowerCase()} (${id})`),
  );
  expect(repeated(claimed)).toEqual([]);
  const byWord = Map.groupBy(new Set(claimed), (claim) => claim.replace(/ \([^()]*\)$/, ''));
  expect([...byWord.values()].filter(({ length }) => length > 1)).toEqual([]);
});

test('no word is marked in articles for two terms', () => {
  const words = terms.flatMap(({ data }) => wordsOf(data).map((word) => word.toLowerCase()));
  expect(repeated(words)).toEqual([]);
});

test('every term is led to by another', () => {
  const led = new Set(
    terms.flatMap(({ data }) => [...data.related, ...Object.keys(data.notToConfuse)]),
  );
  expect([...ids].filter((id) => !led.has(id))).toEqual([]);
});

describe.each(terms.map((term) => [term.id, term] as const))('%s', (id, { data, body }) => {
  test('leads to terms and articles that are there, and not to itself', () => {
    const linked = [...data.related, ...Object.keys(data.notToConfuse)];
    expect(linked.filter((other) => !ids.has(other) || other === id)).toEqual([]);
    expect(repeated(data.related)).toEqual([]);
    expect(data.articles.filter((article) => !articles.has(article))).toEqual([]);
  });

  test(`has ${fewestWords} to ${mostWords} words under its definition`, () => {
    const words =
      countWords(proseOf(body)) + countWords(Object.values(data.notToConfuse).join(' '));
    expect(words).toBeGreaterThanOrEqual(fewestWords);
    expect(words).toBeLessThanOrEqual(mostWords);
  });

  test('lists the sources that it cites, and no others', () => {
    const cited = new Set<string>(citationsIn(body).map(({ source }) => source));
    expect(data.sources.toSorted()).toEqual([...cited].toSorted());
  });

  test('states no number in its own words', () => {
    const { definition, formula = '', notToConfuse } = data;
    const said = [proseOf(body), definition, formula, ...Object.values(notToConfuse)].join('\n');
    expect(said.match(/.{0,40}\d.{0,40}/g) ?? []).toEqual([]);
  });

  test('does not begin with the words that the definition has said', () => {
    expect(proseOf(body).trim().startsWith(data.definition.slice(0, 30))).toBe(false);
  });
});
