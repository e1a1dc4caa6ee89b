/** What is said of a file that was chosen or dropped, in English. */
export const englishFiles = {
  taken: (account: string): string =>
    `From the file: ${account}. It counts in place of what is typed.`,
  account: 'Account in the file',
  leaveOut: 'Leave the file out',
  /** What is wrong with a file or with a place in it. */
  problems: {
    'not read': 'This could not be read.',
    'no account': 'No account and no post was found in this file.',
    'wrong kind':
      'This kind of file cannot be read. Use an official export as JSON or CSV, or a table.',
    broken: 'The file is cut off or too long.',
    'left out': 'This is no post of its own and was left out.',
    platform: 'The platform is missing or not known.',
    part: 'The list may be one part of several, so that the count may be too low.',
  },
};

/** The words of one language for that. */
export type FilesWords = typeof englishFiles;
