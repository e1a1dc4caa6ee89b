import type { Platform } from '@micro-influencer/core';
import {
  longestImport,
  readAccounts,
  type ImportProblem,
  type ImportReading,
} from '@micro-influencer/core/formats';
import type { FilesWords } from './locales/english.ts';

/** What a file says, and what of it could not be read. */
export type FileReading = Pick<ImportReading, 'accounts' | 'problems' | 'problemsLeftOut'>;

/** What is said of a problem; many problems of a reader are one to whoever has the file. */
const sentences: Readonly<Partial<Record<ImportProblem['code'], keyof FilesWords['problems']>>> = {
  'nothing there': 'no account',
  'no entries': 'no account',
  'totals only': 'no account',
  'error answer': 'no account',
  'web page': 'wrong kind',
  'zip archive': 'wrong kind',
  'unknown format': 'wrong kind',
  'text too long': 'broken',
  'broken JSON': 'broken',
  'repeated post': 'left out',
  'too many posts': 'left out',
  'not a post': 'left out',
  'not a lifetime count': 'left out',
  'other platform': 'platform',
  'platform missing': 'platform',
  'may be a part': 'part',
};

/** Which sentence says what is wrong; what has none of its own could not be read. */
export const sentenceOf = ({ code }: ImportProblem): keyof FilesWords['problems'] =>
  sentences[code] ?? 'not read';

/** A character of a text takes three bytes at most. */
const largestFile = 3 * longestImport;

const nothingRead = (code: 'text too long' | 'unknown format'): FileReading => ({
  accounts: [],
  problems: [{ code, at: { path: '' } }],
  problemsLeftOut: 0,
});

/**
 * Reads the accounts in a file, which stays where it is. A file that is too large is not even opened;
 * one that cannot be opened, such as a folder, is of the wrong kind.
 *
 * @param platform of accounts whose file does not name it
 * @param locale BCP 47 tag of the language that counts are written in
 */
export async function readFile(
  file: File,
  platform: Platform,
  locale: string,
): Promise<FileReading> {
  if (file.size > largestFile) return nothingRead('text too long');
  try {
    return readAccounts(await file.text(), { platform, locale });
  } catch {
    return nothingRead('unknown format');
  }
}
