import { expect, test } from 'vitest';
import { readTopics } from './read-topics.ts';

test.each([
  ['Travel 6\nfood: 3\nTRAVEL\t1', [7, 3]],
  ['travel\nfood\nTravel\n travel \n', [3, 1]],
  ['سفر؛ ٦\nطعام ٣', [6, 3]],
])('%j is posts per topic', (text, postsPerTopic) => {
  expect(readTopics(text, 'en')).toEqual({
    topics: { kind: 'counts', postsPerTopic },
    problems: [],
  });
});

test('a line without a count among others is pointed out', () => {
  expect(readTopics('travel 6\nfood\npets 99999999999', 'en')).toEqual({
    topics: { kind: 'counts', postsPerTopic: [6] },
    problems: [
      { line: 2, code: 'no count' },
      { line: 3, code: 'too large' },
    ],
  });
});

test('nothing is no topic', () => {
  expect(readTopics(' \n', 'en')).toEqual({ problems: [] });
});
