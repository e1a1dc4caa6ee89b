import { describe, expect, test } from 'vitest';
import { readPosts } from './read-posts.ts';

const names = ['likes', 'comments', 'views'];
const read = (text: string, locale = 'en') => readPosts(text, locale, names);

test.each([
  ['640\t22\t9,000\n1,200\t31', 'en'],
  ['640;22;9.000\r\n1.200;31', 'de'],
  ['640, 22, 9,000\n1,200, 31', 'en'],
  ['640,22,9000\n1200,31', 'en'],
  ['٦٤٠؛٢٢؛٩٠٠٠\n١٢٠٠؛٣١', 'ar'],
  ['\n 640 \t 22 \t 9k \n\n1.2k\t31\t-', 'en'],
  ['Likes;Comments;Views\n640;22;9000\n1200;31;', 'en'],
  ['Views\tLikes\tComments\n9000\t640\t22\n\t1200\t31', 'en'],
])('%j is two posts', (text, locale) => {
  expect(read(text, locale)).toEqual({
    posts: [
      { likes: 640, comments: 22, views: 9_000 },
      { likes: 1_200, comments: 31 },
    ],
    problems: [],
  });
});

test('a heading may be in the language of the fields', () => {
  expect(readPosts('Kommentare\tLikes\n22\t640', 'de', ['likes', 'kommentare', 'aufrufe'])).toEqual(
    {
      posts: [{ likes: 640, comments: 22 }],
      problems: [],
    },
  );
});

describe('what cannot be read', () => {
  test('is named by its line, and the rest is read', () => {
    expect(read('640\t22\nlots\t3\n\n-5\n1\t2\t3\t4\n700')).toEqual({
      posts: [{ likes: 640, comments: 22 }, { likes: 700 }],
      problems: [
        { line: 2, code: 'not a number' },
        { line: 4, code: 'negative' },
        { line: 5, code: 'too many counts' },
      ],
    });
  });

  test.each(['640,122\n700,131', '12,5k,300', '1,234'])('%j is not guessed', (text) => {
    const { posts, problems } = read(text);
    expect(posts).toEqual([]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['two ways']));
  });

  test('headings that are not known are pointed out, since the order is not', () => {
    expect(read('Reach\tLikes\n9000\t640')).toEqual({
      posts: [],
      problems: [{ line: 1, code: 'heading' }],
    });
  });
});

test('nothing is no post and no problem', () => {
  for (const text of ['', ' \n\t\n ']) expect(read(text)).toEqual({ posts: [], problems: [] });
});
