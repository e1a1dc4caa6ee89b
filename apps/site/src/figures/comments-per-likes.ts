import * as Plot from '@observablehq/plot';
import { commentBands201819, facts } from '@micro-influencer/core/evidence';
import { followerAxis, followerScale, lowerTitle, margins, valueAxis } from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { count, roughPercent } from '../number-words.ts';
import type { Figure } from './figure.ts';

const bands = commentBands201819.map(([followers, p5, p50, p95]) => ({ followers, p5, p50, p95 }));
const [first] = bands;
const last = bands.at(-1);
const ends: readonly [number, number] = [first?.followers ?? 1_000, last?.followers ?? 3_000_000];
const perTenfold = facts['kim-2020-comments-per-like-per-tenfold-followers'].value;

/** Comments per 100 likes, by size of the account. */
export const commentsPerLikes: Figure = {
  id: 'comments-per-likes',
  number: 4,
  title: `Ten times the followers go with ${roughPercent(perTenfold)} of the comments per like`,
  alt: `Comments per 100 likes against followers. The median falls from ${first?.p50} at ${count(ends[0])} followers to ${last?.p50} at ${count(ends[1])}; one post in twenty lies above ${first?.p95} at the smaller size and above ${last?.p95} at the larger.`,
  note: 'Image and carousel posts on Instagram in 2018 and 2019 with comments enabled; the band holds nine posts in ten. The upward axis is a square root, so that the band at few comments can be seen.',
  sources: ['kim-2020'],
  table: {
    columns: [
      {
        name: 'followers',
        label: 'Followers',
        means: "geometric mean of the bracket's accounts",
        axis: 'x',
      },
      ...(['p5', 'p50', 'p95'] as const).map((percentile) => ({
        name: `comments_per_100_likes_${percentile}`,
        label: percentile,
        means: `comments per 100 likes at the percentile ${percentile.slice(1)} of posts`,
        axis: 'y' as const,
      })),
    ],
    rows: bands.map(({ followers, p5, p50, p95 }) => [followers, p5, p50, p95]),
  },
  draw() {
    const x = 'followers';
    return drawChart({
      alt: this.alt,
      height: 300,
      ...margins,
      marginLeft: 34,
      marginRight: 60,
      x: followerScale(),
      y: { type: 'sqrt', domain: [0, 30] },
      marks: [
        Plot.areaY(bands, { x, y1: 'p5', y2: 'p95', fill: 'var(--tier-1)' }),
        ...valueAxis([0, 1, 3, 5, 10, 20, 30], String),
        ...followerAxis(),
        Plot.lineY(bands, { x, y: 'p50', strokeWidth: 2.5 }),
        ...(last
          ? (['p5', 'p50', 'p95'] as const).map((percentile) =>
              Plot.text([last], {
                x,
                y: percentile,
                text: [percentile === 'p50' ? 'median' : percentile],
                textAnchor: 'start',
                dx: 5,
                dy: percentile === 'p5' ? 7 : -3,
              }),
            )
          : []),
        Plot.text(['Comments per 100 likes'], {
          frameAnchor: 'top-left',
          dx: -30,
          dy: -26,
          textAnchor: 'start',
        }),
        lowerTitle('Followers'),
      ],
    });
  },
};
