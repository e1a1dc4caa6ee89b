import * as Plot from '@observablehq/plot';
import { facts, instagramPosts201819, percentilesKnown } from '@micro-influencer/core/evidence';
import {
  followerAxis,
  followerScale,
  lowerTitle,
  margins,
  valueAxis,
  valueTitle,
} from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { count, roughPercent } from '../number-words.ts';
import type { Figure } from './figure.ts';

const shown = [5, 25, 50, 75, 95] as const;

type Shown = (typeof shown)[number];

interface Bracket {
  readonly followers: number;
  /** Rates as ratios at the percentiles shown. */
  readonly rates: Readonly<Record<Shown, number>>;
}

const brackets: readonly Bracket[] = instagramPosts201819.map(([followers, percents]) => {
  const rate = (percentile: Shown): number =>
    (percents[percentilesKnown.indexOf(percentile)] ?? Number.NaN) / 100;
  return {
    followers,
    rates: { 5: rate(5), 25: rate(25), 50: rate(50), 75: rate(75), 95: rate(95) },
  };
});

const [first] = brackets;
const last = brackets.at(-1);
const ends: readonly [number, number] = [first?.followers ?? 1_000, last?.followers ?? 3_000_000];
const ofSpread = roughPercent(facts['kim-2020-rate-explained-by-size'].value);

/** How engagement is spread over posts, by size of the account. */
export const engagementPercentiles: Figure = {
  id: 'engagement-percentiles',
  number: 2,
  title: `Size explains ${ofSpread} of how engagement differs between posts`,
  alt: `Percentiles of engagement against followers, both logarithmic. The median falls from ${roughPercent(first?.rates[50] ?? 0)} at ${count(ends[0])} followers to ${roughPercent(last?.rates[50] ?? 0)} at ${count(ends[1])}; at every size the middle nine tenths of posts span a factor of ${Math.floor(Math.min(...brackets.map(({ rates }) => rates[95] / rates[5])))} or more.`,
  note: 'Likes and comments per follower. Image and carousel posts on Instagram in 2018 and 2019, no Reels; percentiles of posts, not of accounts. The share is R squared of the logarithms.',
  sources: ['kim-2020'],
  table: {
    columns: [
      {
        name: 'followers',
        label: 'Followers',
        means: "geometric mean of the bracket's accounts",
        axis: 'x',
      },
      ...shown.map((percentile) => ({
        name: `er_p${percentile}`,
        label: `p${percentile}`,
        means: `engagement rate that ${percentile} of 100 posts stay below, as a ratio`,
        axis: 'y' as const,
      })),
    ],
    rows: brackets.map(({ followers, rates }) => [
      followers,
      ...shown.map((percentile) => Number(rates[percentile].toFixed(5))),
    ]),
  },
  draw() {
    const x = 'followers';
    const at = (percentile: Shown) => (bracket: Bracket) => bracket.rates[percentile];
    return drawChart({
      alt: this.alt,
      height: 330,
      ...margins,
      marginRight: 60,
      x: followerScale(),
      y: { type: 'log' },
      marks: [
        Plot.areaY(brackets, {
          x,
          y1: at(5),
          y2: at(95),
          fill: 'var(--tier-1)',
          fillOpacity: 0.55,
        }),
        Plot.areaY(brackets, { x, y1: at(25), y2: at(75), fill: 'var(--tier-1)' }),
        ...valueAxis([0.005, 0.01, 0.02, 0.05, 0.1, 0.2], roughPercent),
        ...followerAxis(),
        Plot.lineY(brackets, { x, y: at(50), strokeWidth: 2.5 }),
        ...(last
          ? shown.map((percentile) =>
              Plot.text([last], {
                x,
                y: at(percentile),
                text: [percentile === 50 ? 'median' : `p${percentile}`],
                textAnchor: 'start',
                dx: 5,
              }),
            )
          : []),
        valueTitle('Engagement rate'),
        lowerTitle('Followers'),
      ],
    });
  },
};
