import { readFile } from 'node:fs/promises';
import { packageFile } from './package-files.ts';
import type { SitePath } from './site-address.ts';

/** A bracket of the sample of Instagram posts of 2018 and 2019. */
export interface SampleBracket {
  readonly from: number;
  readonly to: number;
  readonly posts: number;
  /** Engagement rates in percent, at the percentiles that the table is headed with. */
  readonly percents: readonly number[];
}

/** The published tables of the sample, by the name of their file. */
export const sampleFiles = [
  {
    name: 'instagram-2018-19-post-engagement',
    holds: 'engagement and comments per hundred likes, percentiles of posts, by size of account',
  },
  {
    name: 'instagram-2018-19-following-ratio',
    holds: 'accounts followed per follower, percentiles of accounts, by size of account',
  },
  {
    name: 'instagram-2018-19-category-engagement',
    holds:
      'quartiles of engagement and median of comments by subject area, between 10,000 and 99,999 followers',
  },
] as const;

/** Name of a published table. */
export type SampleFile = (typeof sampleFiles)[number]['name'];

/** Address of a published table. */
export const sampleFilePath = (name: SampleFile): SitePath => `/evidence/${name}.csv`;

/** A published table, as its file. */
export const readSampleFile = (name: SampleFile): Promise<string> =>
  readFile(packageFile('@micro-influencer/core', `src/evidence/${name}.csv`), 'utf8');

const ratePrefix = 'er_pct_p';

/** The published table's engagement rates: its percentiles, and its brackets by size. */
export async function readSampleTable(): Promise<{
  readonly percentiles: readonly number[];
  readonly brackets: readonly SampleBracket[];
}> {
  const [head = '', ...rows] = (await readSampleFile('instagram-2018-19-post-engagement'))
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  const rates = columns.filter((column) => column.startsWith(ratePrefix));
  const brackets = rows.map((row) => {
    const cells = row.split(',');
    const cell = (column: string): number => Number(cells[columns.indexOf(column)]);
    return {
      from: cell('followers_from'),
      to: cell('followers_to'),
      posts: cell('posts'),
      percents: rates.map(cell),
    };
  });
  return { percentiles: rates.map((rate) => Number(rate.slice(ratePrefix.length))), brackets };
}
