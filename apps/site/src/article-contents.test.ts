import { expect, test } from 'vitest';
import { contentsOf } from './article-contents.ts';

const headings = [
  { depth: 2, slug: 'first', text: 'First' },
  { depth: 3, slug: 'detail', text: 'Detail' },
  { depth: 2, slug: 'last', text: 'Last' },
];

test('lists second-level headings and the sources', () => {
  expect(contentsOf(headings, '## First\n\n## Last').map(({ slug }) => slug)).toEqual([
    'first',
    'last',
    'sources',
  ]);
});

test('lists the section against where its author left the heading to it', () => {
  const body = '## First\n\n<Against>\n\nBut.\n\n</Against>\n\n## Last\n';
  expect(contentsOf(headings, body).map(({ slug }) => slug)).toEqual([
    'first',
    'against',
    'last',
    'sources',
  ]);
});

test('does not list it twice where it has a heading of its own', () => {
  const body = '## First\n\n<Against>\n\n## Last\n\nBut.\n\n</Against>\n';
  expect(contentsOf(headings, body).map(({ slug }) => slug)).toEqual(['first', 'last', 'sources']);
});
