import { expect, test } from 'vitest';
import type { ExcerptPiece } from './excerpt.ts';
import { textDirective } from './text-fragment.ts';

/** Pieces of an excerpt whose found words stand between asterisks. */
const pieces = (excerpt: string): readonly ExcerptPiece[] =>
  excerpt
    .split('*')
    .map((text, index) => ({ text, isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

test.each([
  [
    'the words on both sides',
    'one two three four *likes* five six seven eight',
    'text=two%20three%20four-,likes,-five%20six%20seven',
  ],
  ['neighbours as one find', 'those *hidden* *likes* are', 'text=those-,hidden%20likes,-are'],
  [
    'the first find of several',
    'some *likes* and *likes* more',
    'text=some-,likes,-and%20likes%20more',
  ],
  ['no word of the sentence before', 'An end. The *likes* are', 'text=The-,likes,-are'],
  ['no word of the sentence after', 'its *likes* fell. The next', 'text=its-,likes,-fell'],
  ['no punctuation of the find itself', 'shows its *likes.* Every follower', 'text=likes'],
  [
    'what the syntax reads as its own, encoded',
    'a-b, c & *meta-analysis* d',
    'text=a%2Db%2C%20c%20%26-,meta%2Danalysis,-d',
  ],
  ['nothing around a find that stands alone', '*likes*', 'text=likes'],
])('takes %s', (_, excerpt, directive) => {
  expect(textDirective(pieces(excerpt))).toBe(directive);
});

test.each(['no words found', '', '*\u2026*'])('is empty for %j', (excerpt) => {
  expect(textDirective(pieces(excerpt))).toBe('');
});
