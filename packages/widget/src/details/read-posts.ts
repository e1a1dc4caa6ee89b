import { parseCount, type CountProblem, type Post } from '@micro-influencer/core';
import { linesOf, type LineProblem } from './lines.ts';

/** The counts of a line, in this order unless a heading names another. */
const postColumns = ['likes', 'comments', 'views'] as const;

type Column = (typeof postColumns)[number];

/**
 * Why a line is no post.
 *
 * - `two ways`: its commas may part counts or stand in them
 * - `too many counts`: more than there are columns
 * - `heading`: words that name no column, so that no line after it can be read either
 */
export type PostProblem =
  Exclude<CountProblem, 'empty'> | 'two ways' | 'too many counts' | 'heading';

/** Posts, and the lines that are none. */
export interface PostsReading {
  readonly posts: readonly Post[];
  readonly problems: readonly LineProblem<PostProblem>[];
}

/** How a spreadsheet writes that there is no number. */
const noNumber = /^[-\u2013\u2014]?$/;

/**
 * Reads posts as they are pasted from a spreadsheet, one a line. Tabs part the counts, else
 * semicolons, else commas: those before a space where there are any, else all of them unless each may
 * as well group the digits of one number, which is not guessed.
 *
 * @param locale BCP 47 tag of the language that the counts are written in
 * @param names of the columns in that language, in their order
 */
export function readPosts(text: string, locale: string, names: readonly string[]): PostsReading {
  const posts: Post[] = [];
  const problems: LineProblem<PostProblem>[] = [];
  const separator = separatorOf(text);
  let columns: readonly Column[] = postColumns;
  for (const { line, text: content } of linesOf(text)) {
    const cells = content.split(separator ?? /\t/).map((cell) => cell.trim());
    if (posts.length + problems.length === 0 && !/\p{Nd}/u.test(content)) {
      const named = cells.map((cell) => columnOf(cell, names));
      if (!named.every((column) => column !== undefined)) {
        return { posts, problems: [{ line, code: 'heading' }] };
      }
      columns = named;
      continue;
    }
    const post = separator || !/[,،，]/.test(content) ? postOf(cells, columns, locale) : 'two ways';
    if (typeof post === 'string') problems.push({ line, code: post });
    else posts.push(post);
  }
  return { posts, problems };
}

function separatorOf(text: string): RegExp | undefined {
  if (text.includes('\t')) return /\t/;
  if (/[;؛；]/.test(text)) return /[;؛；]/;
  if (/[,،，]\s/.test(text)) return /[,،，]\s+/;
  const mayGroup = !/[,،，](?!\p{Nd}{3}(?!\p{Nd}))/u.test(text);
  return mayGroup || /[,،，]\p{Nd}+ ?\p{L}/u.test(text) ? undefined : /[,،，]/;
}

const columnOf = (cell: string, names: readonly string[]): Column | undefined =>
  postColumns.find((column, index) => [column, names[index]].includes(cell.toLowerCase()));

function postOf(
  cells: readonly string[],
  columns: readonly Column[],
  locale: string,
): Post | PostProblem {
  if (cells.slice(columns.length).some(Boolean)) return 'too many counts';
  const post: { [C in Column]?: number } = {};
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (noNumber.test(cell)) continue;
    const reading = parseCount(cell, locale);
    if (reading.ok) post[column] = reading.value;
    else if (reading.problem !== 'empty') return reading.problem;
  }
  return post;
}
