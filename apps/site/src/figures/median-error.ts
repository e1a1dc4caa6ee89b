import * as Plot from '@observablehq/plot';
import type { FactId } from '@micro-influencer/core/evidence';
import { lowerTitle, margins, valueAxis, valueTitle } from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { roughPercent } from '../number-words.ts';
import { factOf } from '../source-words.ts';
import type { Figure } from './figure.ts';

const shares = { typical: 'typical error', nineInTen: 'nine in ten stay below' } as const;

type Share = keyof typeof shares;

const published: readonly (readonly [posts: number, Readonly<Record<Share, FactId>>])[] = [
  [1, { typical: 'instafake-median-error-1-post', nineInTen: 'instafake-median-error-p90-1-post' }],
  [
    3,
    { typical: 'instafake-median-error-3-posts', nineInTen: 'instafake-median-error-p90-3-posts' },
  ],
  [
    6,
    { typical: 'instafake-median-error-6-posts', nineInTen: 'instafake-median-error-p90-6-posts' },
  ],
  [
    12,
    {
      typical: 'instafake-median-error-12-posts',
      nineInTen: 'instafake-median-error-p90-12-posts',
    },
  ],
  [
    18,
    {
      typical: 'instafake-median-error-18-posts',
      nineInTen: 'instafake-median-error-p90-18-posts',
    },
  ],
];

const numberOf = (fact: FactId): number => {
  const { value } = factOf(fact);
  return typeof value === 'number' ? value : Number.NaN;
};

const errors = published.map(([posts, { typical, nineInTen }]) => ({
  posts,
  typical: numberOf(typical),
  nineInTen: numberOf(nineInTen),
}));

const [single] = errors;
const twelve = errors.find(({ posts }) => posts === 12);
const last = errors.at(-1);

/** How far the median of few posts lies from the account's own. */
export const medianError: Figure = {
  id: 'median-error',
  number: 6,
  title: `From one post to twelve, the error of a rate falls from ${roughPercent(single?.nineInTen ?? 0)} to ${roughPercent(twelve?.nineInTen ?? 0)}`,
  alt: `Two falling lines over the number of posts. Nine in ten medians are within ${errors.map(({ posts, nineInTen }) => `${roughPercent(nineInTen)} with ${posts}`).join(', ')} posts; the typical error falls from ${roughPercent(single?.typical ?? 0)} to ${roughPercent(last?.typical ?? 0)}.`,
  note: "Relative distance of the median of so many posts from the account's own median; the title gives what nine of ten draws stay below. Personal accounts with up to 30 posts each, not influencers, whose posts may vary otherwise. The data set is shared under CC BY-NC 4.0.",
  sources: ['instafake'],
  table: {
    columns: [
      { name: 'posts', label: 'Posts', means: 'posts that the median is taken of', axis: 'x' },
      {
        name: 'error_typical',
        label: 'Typical error',
        means: 'relative error of the middle draw, as a ratio',
        axis: 'y',
      },
      {
        name: 'error_p90',
        label: 'Nine in ten stay below',
        means: 'relative error at the percentile 90 of draws, as a ratio',
        axis: 'y',
      },
    ],
    rows: errors.map(({ posts, typical, nineInTen }) => [posts, typical, nineInTen]),
  },
  draw() {
    const x = 'posts';
    return drawChart({
      alt: this.alt,
      height: 290,
      ...margins,
      x: { domain: [0, 18] },
      y: { domain: [0, 0.8] },
      marks: [
        ...valueAxis([0, 0.2, 0.4, 0.6, 0.8], roughPercent),
        Plot.axisX(
          errors.map(({ posts }) => posts),
          { tickSize: 0, label: null },
        ),
        ...(['nineInTen', 'typical'] as const).flatMap((share) => [
          Plot.lineY(errors, {
            x,
            y: share,
            strokeWidth: 2,
            stroke: share === 'typical' ? 'var(--tier-3)' : 'currentColor',
          }),
          Plot.dot(errors, {
            x,
            y: share,
            r: 4,
            fill: share === 'typical' ? 'var(--tier-3)' : 'currentColor',
          }),
          Plot.text(errors.slice(1, 2), {
            x,
            y: share,
            text: [shares[share]],
            textAnchor: 'start',
            dx: 8,
            dy: -12,
          }),
        ]),
        valueTitle('Relative error'),
        lowerTitle('Posts'),
      ],
    });
  },
};
