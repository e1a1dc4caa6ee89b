import type { Account, Platform } from '../account.ts';
import type { CountProblem } from '../count.ts';

/** The formats that are recognised, as they are named in a reading. */
export const importFormats = [
  'instagram business discovery',
  'instagram user',
  'instagram media',
  'instagram insights',
  'instagram connections',
  'meta business suite',
  'tiktok user',
  'tiktok videos',
  'tiktok studio',
  'youtube channels',
  'youtube videos',
  'x users',
  'x posts',
  'table of accounts',
] as const;

/** A format that is recognised. */
export type ImportFormat = (typeof importFormats)[number];

/** What the text cannot say and whoever brings it may know. */
export interface FormatHint {
  /** Used where the text holds one account and no follower count, as in a Business Suite export. */
  readonly followers?: number;
  /** Used for rows of a table that name no platform. */
  readonly platform?: Platform;
  /** BCP 47 tag whose words for thousand and million are understood in cells; English by default. */
  readonly locale?: string;
}

/** What to ask for, since the text does not hold it for every account. */
export type ImportNeed = 'platform' | 'followers' | 'posts';

/** A count that formats hold. */
export type ImportCount =
  | 'followers'
  | 'following'
  | 'likes'
  | 'comments'
  | 'views'
  | 'reach'
  | 'shares'
  | 'saves'
  | 'posts'
  | 'on topic';

/** Where in the text: a line of a table, from 1, or a path into JSON, empty for the whole. */
export type ImportPlace = { readonly line: number } | { readonly path: string };

/**
 * What is wrong with the text as a whole.
 *
 * - `nothing there`: empty, or nothing but white space
 * - `text too long`: longer than {@link longestImport}; it was not looked at further
 * - `broken JSON`: begins like JSON and is none, as after a cut
 * - `web page`: HTML, which Instagram gives unless JSON is asked for
 * - `zip archive`: a download that is not unpacked, or a workbook
 * - `error answer`: a platform's answer that says what went wrong and holds no data
 * - `unknown format`: none of {@link importFormats}
 */
export type TextProblem =
  | 'nothing there'
  | 'text too long'
  | 'broken JSON'
  | 'web page'
  | 'zip archive'
  | 'error answer'
  | 'unknown format';

/**
 * What is wrong with a row or an entry, which is then not read. With `field` it is one count that is
 * left out, and the rest of the row is read.
 *
 * - `unexpected shape`: not the object or list that the format has there
 * - `broken quotes`: a quote that does not end, or ends in the middle of a cell
 * - `too many cells`: more than the header has, as after an unquoted 12,400
 * - `no counts`: nothing that could be counted
 * - `unknown labels`: counts in a language whose words are not known
 * - `repeated post`: the same post as before
 * - `too many posts`: beyond {@link mostPosts} of one account
 * - `not a post`: a story or a repost, which is not measured like a post
 * - `not a lifetime count`: the row is a day of a post, not its whole life
 * - `other platform`: a platform that the core has no thresholds for
 * - `platform missing`: the row names none
 * - `more on topic than posts`: the two counts contradict each other
 * - `no entries`: the format is recognised and holds no account and no post
 * - `totals only`: sums over a period, from which no post and no account can be read
 * - `may be a part`: lists of followers are split over files, so the count is a lower bound
 */
export type RowProblem =
  | 'unexpected shape'
  | 'broken quotes'
  | 'too many cells'
  | 'no counts'
  | 'unknown labels'
  | 'repeated post'
  | 'too many posts'
  | 'not a post'
  | 'not a lifetime count'
  | 'other platform'
  | 'platform missing'
  | 'more on topic than posts'
  | 'no entries'
  | 'totals only'
  | 'may be a part';

/** One thing that could not be read. Holds nothing of what the text says there. */
export interface ImportProblem {
  readonly code: TextProblem | RowProblem | Exclude<CountProblem, 'empty'>;
  readonly at: ImportPlace;
  /** The count that it is about, where it is about one. */
  readonly field?: ImportCount;
}

/** What was read from a text. */
export interface ImportReading {
  readonly format: ImportFormat | 'unknown';
  /** In the order of the text, without any name of an account or of its followers. */
  readonly accounts: readonly Account[];
  /** What to ask for, most basic first. */
  readonly needs: readonly ImportNeed[];
  /** In the order in which they were met, at most {@link mostProblems}. */
  readonly problems: readonly ImportProblem[];
  /** Problems beyond those listed. */
  readonly problemsLeftOut: number;
}

/** The longest text that is looked at, in UTF-16 units: a large export several times over. */
export const longestImport = 2 ** 26;

/** How many posts of one account are read; the schema of an account takes as many. */
export const mostPosts = 100_000;

/** How many problems a reading lists; a broken export repeats one a million times. */
export const mostProblems = 1_000;
