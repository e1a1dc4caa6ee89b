import { platforms, type Account } from '../account.ts';
import { accountTable } from './account-table.ts';
import { readCell } from './cell-count.ts';
import { readTable, type TableFormat } from './csv-table.ts';
import {
  longestImport,
  type FormatHint,
  type ImportNeed,
  type ImportReading,
  type TextProblem,
} from './import-reading.ts';
import { readInstagramAnswer } from './instagram-api.ts';
import { readInstagramConnections } from './instagram-connections.ts';
import { readInstagramInsights } from './instagram-insights.ts';
import { hasAny, isObject } from './json-value.ts';
import { metaBusinessSuite } from './meta-business-suite.ts';
import {
  createProblemLog,
  type FormatReading,
  type JsonReader,
  type ReadingContext,
} from './reading-context.ts';
import { readTikTokAnswer } from './tiktok-api.ts';
import { tiktokStudio } from './tiktok-studio.ts';
import { readXAnswer } from './x-api.ts';
import { readYouTubeAnswer } from './youtube-api.ts';
import { readHashtagTopics } from '../topics-from-hashtags.ts';
import { isRecord } from '../usable-account.ts';

/** Each knows its own by keys that the others do not have, so that their order is free. */
const jsonReaders: readonly JsonReader[] = [
  readInstagramAnswer,
  readInstagramInsights,
  readInstagramConnections,
  readTikTokAnswer,
  readYouTubeAnswer,
  readXAnswer,
];

/** Exports before the plain table, which asks for least. */
const tableFormats: readonly TableFormat[] = [tiktokStudio, metaBusinessSuite, accountTable];

/**
 * Reads accounts from an official export, an answer of a platform's interface or a plain table. The
 * format is recognised by the content alone.
 *
 * Rows that cannot be read become problems, and the others are read. Where posts have hashtags, the
 * topics are read from them. Names of accounts and of their
 * followers never leave the reader. Never throws, and takes time in proportion to the text.
 *
 * @param hint what the text cannot say; what it says wins
 *
 * @example
 * const { format, accounts, needs } = readAccounts('Platform;Followers;Likes\nInstagram;24.300;640');
 * format; // => 'table of accounts'
 * accounts; // => [{ platform: 'instagram', followers: 24300, typicalPost: { likes: 640 } }]
 * needs; // => []
 */
export function readAccounts(text: string, hint: FormatHint = {}): ImportReading {
  const log = createProblemLog();
  const { followers, platform, locale } = usableHint(hint);
  const read = readText(text, { log, locale, platform });
  const format = typeof read === 'string' ? 'unknown' : read.format;
  const accounts =
    typeof read === 'string' ? [] : withFollowers(read.accounts, followers, locale).map(withTopics);
  if (typeof read === 'string') log.add({ code: read, at: { path: '' } });
  else if (accounts.length === 0 && log.count() === 0) {
    log.add({ code: 'no entries', at: { path: '' } });
  }
  return {
    format,
    accounts,
    needs: listNeeds(
      accounts,
      log.listed.some(({ code }) => code === 'platform missing'),
    ),
    problems: log.listed,
    problemsLeftOut: log.count() - log.listed.length,
  };
}

/** What can be used of a hint, which code without types may have given. */
function usableHint(hint: FormatHint): FormatHint & { readonly locale: string } {
  const { followers, platform, locale }: FormatHint = isRecord(hint) ? hint : {};
  return {
    ...(followers !== undefined && { followers }),
    ...(platform && platforms.includes(platform) && { platform }),
    locale: typeof locale === 'string' ? locale : 'en',
  };
}

function readText(text: string, context: ReadingContext): FormatReading | TextProblem {
  if (typeof text !== 'string') return 'nothing there';
  if (text.length > longestImport) return 'text too long';
  const bare = text.replace(/^\ufeff/, '');
  const start = bare.slice(0, 1_000).trimStart();
  if (start === '' && bare.trim() === '') return 'nothing there';
  if (start.startsWith('{') || start.startsWith('[')) return readJson(bare, context);
  if (start.startsWith('<')) return 'web page';
  if (start.startsWith('PK\u0003\u0004')) return 'zip archive';
  return readTable(bare, tableFormats, context) ?? 'unknown format';
}

function readJson(text: string, context: ReadingContext): FormatReading | TextProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'broken JSON';
  }
  for (const read of jsonReaders) {
    const reading = read(value, context);
    if (reading) return reading;
  }
  return isErrorAnswer(value) ? 'error answer' : 'unknown format';
}

/** TikTok answers with an error in any case, whose code then is "ok". */
function isErrorAnswer(value: unknown): boolean {
  if (!hasAny(value, ['error', 'errors'])) return false;
  const { error, errors } = value;
  return Array.isArray(errors) || (isObject(error) && error['code'] !== 'ok');
}

/** Topics from the hashtags, where the text names none, so that nobody has to label posts. */
function withTopics(account: Account): Account {
  const { topics, posts } = account;
  if (topics || !posts?.some(({ hashtags }) => hashtags?.length)) return account;
  return { ...account, topics: readHashtagTopics(posts).topics };
}

/** Several accounts cannot have the one count of the hint. */
function withFollowers(
  accounts: readonly Account[],
  followers: number | undefined,
  locale: string,
): readonly Account[] {
  const [account] = accounts;
  const given = readCell(followers, locale);
  if (!account || accounts.length > 1 || given.kind !== 'count') return accounts;
  return [{ followers: given.value, ...account }];
}

function listNeeds(accounts: readonly Account[], platformMissing: boolean): readonly ImportNeed[] {
  const needs: ImportNeed[] = [];
  if (platformMissing) needs.push('platform');
  if (accounts.some(({ followers }) => followers === undefined)) needs.push('followers');
  if (accounts.some(({ posts, typicalPost }) => !posts?.length && !typicalPost)) {
    needs.push('posts');
  }
  return needs;
}
