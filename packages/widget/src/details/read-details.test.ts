import { classify, readAuthenticity, readCost } from '@micro-influencer/core';
import { sources } from '@micro-influencer/core/evidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailFields, emptyDetails, readDetails, type DetailTexts } from './read-details.ts';
import { namesOf } from './source-names.ts';

const read = (texts: Partial<DetailTexts>) =>
  readDetails({ ...emptyDetails, ...texts }, 'en', ['likes', 'comments', 'views']);

test('nothing typed says nothing and is no problem', () => {
  const { known, problems } = read({});
  expect(known).toEqual({});
  expect(Object.values(problems).flat()).toEqual([]);
});

test('a price, its currency and what it is for are a quote', () => {
  expect(read({ price: '€ 1,200.50', currency: 'eur', deliverables: '2' }).known).toEqual({
    quote: { amount: 1_200.5, currency: 'EUR', posts: 2 },
  });
});

test.each([
  ['price', '0', 'no price'],
  ['price', 'a lot', 'not a number'],
  ['currency', 'coins', 'no currency'],
  ['currency', '', 'no currency'],
  ['deliverables', '0', 'no deliverables'],
  ['deliverables', '', 'no deliverables'],
  ['deliverables', '1.5', 'not a whole number'],
  ['following', '-3', 'negative'],
] as const)('%s "%s" is pointed out: %s', (field, text, problem) => {
  const { known, problems } = read({ price: '100', [field]: text });
  expect(problems[field]).toEqual([problem]);
  expect(known).not.toHaveProperty(field === 'following' ? 'following' : 'quote');
});

test('whatever is typed, nothing is thrown and every account can be read', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('1', '2', '٣', ',', ';', '\t', '.', 'k', '-', ' ', '\n') }),
  );
  const texts = fc.record({
    'recent-posts': line,
    topics: line,
    following: line,
    price: line,
    currency: fc.oneof(line, fc.constant('EUR')),
    deliverables: line,
  });
  fc.assert(
    fc.property(texts, fc.constantFrom('en', 'de', 'ar', 'ja', 'xx'), (typed, locale) => {
      const { known, problems } = readDetails(typed, locale, ['likes', 'comments', 'views']);
      expect(Object.keys(problems).toSorted()).toEqual([...detailFields].toSorted());
      const account = { platform: 'instagram', followers: 24_300, ...known } as const;
      classify(account);
      readAuthenticity(account);
      readCost(account);
    }),
    { numRuns: 500 },
  );
});

test('sources are named as the register has them', () => {
  for (const id of ['kim-2020', 'hypeauditor-2026', 'instafake'] as const) {
    const { short, year } = sources[id];
    const [name] = namesOf({ ends: [0, 1], sources: [id], grade: 'thin' });
    // Of the sample, the register has the year of the paper and the benchmark that of the posts.
    expect(name).toContain(id === 'kim-2020' ? 'Kim et al.' : short);
    if (year && id !== 'kim-2020') expect(name).toContain(String(year));
  }
});
