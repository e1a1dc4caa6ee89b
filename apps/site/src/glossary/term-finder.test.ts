import { describe, expect, test } from 'vitest';
import { termFinder, wordsOf } from './term-finder.ts';

const find = termFinder([
  { id: 'engagement-rate', words: ['engagement rate', 'engagement rates'] },
  { id: 'rate-card', words: ['rate card'] },
  { id: 'engagement', words: ['engagement'] },
  { id: 'ad-label', words: ['#ad'] },
  { id: 'cpe', words: ['CPE'] },
]);

const found = (text: string, without: readonly string[] = []): readonly string[] =>
  find(text, new Set(without)).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('a term is found', () => {
  test.each([
    ['where its word stands', 'the engagement rate of', ['engagement-rate: engagement rate']],
    ['with a capital', 'Engagement rates fall.', ['engagement-rate: Engagement rates']],
    ['once', 'CPE is CPE.', ['cpe: CPE']],
    ['with the sign it begins with', 'Write #ad first', ['ad-label: #ad']],
    [
      'beside a shorter one',
      'engagement, and the engagement rate',
      ['engagement: engagement', 'engagement-rate: engagement rate'],
    ],
  ])('%s', (_, text, places) => {
    expect(found(text)).toEqual(places);
  });
});

describe('nothing is found', () => {
  test.each([
    ['inside a word', 'disengagement'],
    ['in a hyphenated word', 'engagement-based'],
    ['in other letters than those of an abbreviation', 'cpe'],
    ['in a longer tag', '#adventure'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('of a term that is passed over', () => {
    expect(found('engagement rate, rate card', ['engagement-rate'])).toEqual([
      'rate-card: rate card',
    ]);
  });

  test('where there are no terms', () => {
    expect(termFinder([])('engagement', new Set())).toEqual([]);
  });
});

test('a term is known by itself and its plural unless its author says otherwise', () => {
  expect(wordsOf({ term: 'Media kit' })).toEqual(['media kit', 'media kits']);
  expect(wordsOf({ term: 'CPE' })).toEqual(['CPE', 'CPEs']);
  expect(wordsOf({ term: 'Like', inText: [] })).toEqual([]);
});
