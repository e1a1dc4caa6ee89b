import { expect, test } from 'vitest';
import { termSchema } from './term-rules.ts';

const kept = {
  term: 'Engagement rate',
  definition: 'The share of an audience that answers a typical post.',
  theme: 'engagement',
  related: ['median', 'reach'],
  lastReviewed: new Date('2026-11-23'),
};

/** Path and message of each rule that a term breaks. */
function broken(data: Record<string, unknown>): string[] {
  const result = termSchema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('accepts a term that keeps the rules', () => {
  expect(broken(kept)).toEqual([]);
});

test.each([
  [{ term: 'x' }, 'term: term has 1 characters and needs 3 to 40'],
  [{ definition: 'Too short.' }, 'definition: definition has 10 characters and needs 40 to 190'],
  [
    { definition: 'the share of an audience that answers a typical post.' },
    'definition: definition is one sentence: a capital first, a full stop last',
  ],
  [
    { definition: 'The share of an audience that answers a typical post' },
    'definition: definition is one sentence: a capital first, a full stop last',
  ],
  [{ related: ['median'] }, 'related: related has too few: the ids of at least two other terms'],
  [
    { related: ['median', 'Engagement Rate'] },
    'related.1: "Engagement Rate" is no id: lower-case words with hyphens between them',
  ],
  [{ sources: ['hearsay'] }, 'sources.0: "hearsay" is not an entry of the source register'],
  [{ see: [] }, ': front matter has no field named see'],
])('refuses %o', (change, message) => {
  expect(broken({ ...kept, ...change })).toEqual([message]);
});

test('refuses a theme that the index does not have', () => {
  expect(broken({ ...kept, theme: 'other' })[0]).toMatch(
    /^theme: theme is missing: one of people,/,
  );
});
