import { expect, test } from 'vitest';
import { articleSchema } from './content-rules.ts';

const kept = {
  title: 'What a micro-influencer is',
  description: 'One or two sentences that say what the article answers, for a search engine.',
  order: 1,
  summary:
    'The answer in one short paragraph, long enough to stand alone and short enough to be read.',
  keyPoints: ['A first sentence.', 'A second sentence.', 'A third sentence.'],
  sources: ['iab-uk-creator-tiers', 'kim-2020'],
  lastReviewed: new Date('2026-11-23'),
  aliases: ['microinfluencer'],
};

/** Path and message of each rule that an article breaks. */
function broken(data: Record<string, unknown>): string[] {
  const result = articleSchema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const without = (field: keyof typeof kept): Record<string, unknown> =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => name !== field));

test('accepts an article that keeps the rules', () => {
  expect(broken(kept)).toEqual([]);
});

test.each([
  ['title', 'title: title is missing: the name of the article, 10 to 70 characters'],
  [
    'description',
    'description: description is missing: one or two sentences for search engines, 50 to 160 characters',
  ],
  ['order', 'order: order is missing: the whole number of the place in the guide'],
  [
    'summary',
    'summary: summary is missing: the answer in one short paragraph, 80 to 400 characters',
  ],
  ['keyPoints', 'keyPoints: keyPoints is missing: three to five plain sentences'],
  ['sources', 'sources: sources is missing: the ids of every source that is cited'],
  [
    'lastReviewed',
    'lastReviewed: lastReviewed is missing: the date of the last review, as 2026-11-23',
  ],
] as const)('refuses an article without %s', (field, message) => {
  expect(broken(without(field))).toEqual([message]);
});

test.each([
  [{ title: 'Short' }, 'title: title has 5 characters and needs 10 to 70'],
  [
    { description: 'x'.repeat(161) },
    'description: description has 161 characters and needs 50 to 160',
  ],
  [{ summary: 'x'.repeat(79) }, 'summary: summary has 79 characters and needs 80 to 400'],
  [
    { keyPoints: kept.keyPoints.slice(1) },
    'keyPoints: keyPoints has too few: three to five plain sentences',
  ],
  [{ sources: ['kim-2020'] }, 'sources: sources has too few: an article cites at least two'],
  [{ sources: ['kim-2020', 'kim-2020'] }, 'sources: sources names one twice'],
  [
    { sources: ['kim-2020', 'hearsay'] },
    'sources.1: "hearsay" is not an entry of the source register',
  ],
  [
    { sources: ['kim-2020', 'toString'] },
    'sources.1: "toString" is not an entry of the source register',
  ],
  [{ tags: [] }, ': front matter has no field named tags'],
])('refuses %o', (change, message) => {
  expect(broken({ ...kept, ...change })).toEqual([message]);
});
