import { expect, test } from 'vitest';
import { countWords, proseOf, readingMinutes } from './article-prose.ts';

const words = (mdx: string): string => proseOf(mdx).replace(/\s+/g, ' ').trim();

test.each([
  ['---\ntitle: Ten 10\n---\nText', 'Text'],
  ['It is <Fact of="a-10-b" /> now', 'It is now'],
  ['Like [this page](/guide/10/) here', 'Like [this page] here'],
  ['A `10` code\n```\n20\n```\nend', 'A code end'],
  [
    '<WorkedExample title="x" account={{ followers: 10, typicalPost: { likes: 2 } }} />\nEnd',
    'End',
  ],
  [
    '<WorkedExample\n  account={{\n    topics: { kind: "main topic", posts: 12 },\n  }}\n/>\n\nEnd',
    'End',
  ],
  ['<Against>\n\nNo 5\n\n</Against>', 'No 5'],
  ['{/* 10 */} Text', 'Text'],
  ["import X from '10'\nText", 'Text'],
])('of %o keeps %o', (mdx, expected) => {
  expect(words(mdx)).toBe(expected);
});

test('counts words as a reader does', () => {
  expect(countWords("A micro-influencer isn't one word, it\u2019s five.")).toBe(7);
});

test('reading takes at least a minute', () => {
  expect(readingMinutes('One word')).toBe(1);
  expect(readingMinutes('word '.repeat(1_100))).toBe(5);
});
