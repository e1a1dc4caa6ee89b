import { readFile } from 'node:fs/promises';
import { packageFile } from './package-files.ts';

/** A bracket of the sample of Instagram posts of 2018 and 2019. */
export interface SampleBracket {
  readonly from: number;
  readonly to: number;
  readonly posts: number;
  /** Engagement rates in percent, at the percentiles that the table is headed with. */
  readonly percents: readonly number[];
}

/** The published table, as its file. */
export const readSampleFile = (): Promise<string> =>
  readFile(
    packageFile('@micro-influencer/core', 'src/evidence/instagram-2018-19-post-engagement.csv'),
    'utf8',
  );

const ratePrefix = 'er_pct_p';

/** The published table's engagement rates: its percentiles, and its brackets by size. */
export async function readSampleTable(): Promise<{
  readonly percentiles: readonly number[];
  readonly brackets: readonly SampleBracket[];
}> {
  const [head = '', ...rows] = (await readSampleFile()).trim().split(/\r?\n/);
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
