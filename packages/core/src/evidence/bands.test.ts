import { expect, test } from 'vitest';
import { commentBands201819 } from './comment-bands-2018-19.ts';
import { authenticityFacts } from './facts/authenticity.ts';
import { engagementFacts } from './facts/engagement.ts';
import { followingBands201819 } from './following-bands-2018-19.ts';
import followingCsv from './instagram-2018-19-following-ratio.csv?raw';
import postsCsv from './instagram-2018-19-post-engagement.csv?raw';
import { postVariation } from './post-variation.ts';
import { fewestFollowersSampled } from './sampled-sizes-2018-19.ts';

/** The named columns of a file with a header, as numbers, row by row. */
function columnsOf(csv: string, names: readonly string[]): readonly (readonly number[])[] {
  const [header = '', ...lines] = csv.trim().split('\n');
  const columns = names.map((name) => header.split(',').indexOf(name));
  return lines.map((line) => {
    const cells = line.split(',');
    return columns.map((column) => Number(cells[column]));
  });
}

test('comments per 100 likes are what the published file says', () => {
  const percentiles = [5, 50, 95].map((p) => `comments_per_100_likes_p${p}`);
  expect(commentBands201819).toEqual(columnsOf(postsCsv, ['followers_geomean', ...percentiles]));
});

test('following per follower is what the published file says', () => {
  const percentiles = [50, 95].map((p) => `following_per_follower_p${p}`);
  expect(followingBands201819).toEqual(
    columnsOf(followingCsv, ['followers_geomean', ...percentiles]),
  );
});

test.each([postsCsv, followingCsv])('the samples begin where it is said that they do', (csv) => {
  const sizes = columnsOf(csv, ['followers_from']).map(([from = Number.NaN]) => from);
  expect(Math.min(...sizes)).toBe(fewestFollowersSampled);
});

test('the variation over posts repeats the facts', () => {
  expect(postVariation).toEqual({
    variation: {
      typical: authenticityFacts['instafake-variation-typical'].value,
      p90: authenticityFacts['instafake-variation-p90'].value,
    },
    meanOverMedian: {
      typical: engagementFacts['instafake-mean-over-median-typical'].value,
      p90: engagementFacts['instafake-mean-over-median-p90'].value,
    },
  });
});
