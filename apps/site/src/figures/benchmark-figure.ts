import * as Plot from '@observablehq/plot';
import {
  engagementBenchmarks,
  medianRate,
  rateAt,
  type BenchmarkId,
  type EngagementBenchmark,
} from '@micro-influencer/core';
import { instagramPosts201819, percentilesKnown } from '@micro-influencer/core/evidence';
import {
  followerAxis,
  followerScale,
  lowerTitle,
  margins,
  valueAxis,
  valueTitle,
} from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { count, numberWord, roughPercent, shortCount } from '../number-words.ts';
import { sourceOf } from '../source-words.ts';
import { platformWords } from '../verdict-words.ts';
import type { Column } from './data-table.ts';
import type { Figure } from './figure.ts';

/** Every benchmark, in the order of their figures' numbers. */
export const benchmarkIds = Object.keys(engagementBenchmarks) as readonly BenchmarkId[];

const figuresBefore = 7;

interface Level {
  readonly followers: number;
  readonly median: number;
  /** Rates at the known percentiles; none where no spread is published. */
  readonly spread: readonly number[];
}

/** As many digits as the published rates have, and one more. */
const inDigits = (rate: number): number => Number(rate.toPrecision(4));

function levelsOf(id: BenchmarkId): readonly Level[] {
  const { medians, spread }: EngagementBenchmark = engagementBenchmarks[id];
  const sizes = (medians === 'of the spread' ? instagramPosts201819 : medians).map(
    ([followers]) => followers,
  );
  return sizes.map((followers) => ({
    followers,
    median: inDigits(medianRate(id, followers)),
    spread:
      spread === 'none'
        ? []
        : percentilesKnown.map((percentile) =>
            inDigits(rateAt(id, followers, percentile) ?? Number.NaN),
          ),
  }));
}

function titleOf(id: BenchmarkId, levels: readonly Level[]): string {
  const { publisher, year, platform, basis }: EngagementBenchmark = engagementBenchmarks[id];
  const [first] = levels;
  const last = levels.at(-1);
  const what = `${platformWords[platform]} by ${basis}`;
  const name = `${publisher}, ${year}`;
  if (!first || !last || first === last) {
    return `${name}: ${roughPercent(first?.median ?? 0)} is typical on ${what}`;
  }
  return `${name}: on ${what}, ${roughPercent(first.median)} is typical at ${shortCount(first.followers)} followers and ${roughPercent(last.median)} at ${shortCount(last.followers)}`;
}

/** A tenth as large and ten times as large, so that a lone point has an axis round it. */
const domainOf = (levels: readonly Level[]): readonly [number, number] => {
  const sizes = levels.map(({ followers }) => followers);
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  return from === to ? [from / 20, to * 20] : [Math.min(from, 1_000), Math.max(to, 3_000_000)];
};

/** The rate that stands at a percentile of one of the sizes. */
const spreadAt = (percentile: (typeof percentilesKnown)[number]) => (level: Level) =>
  level.spread[percentilesKnown.indexOf(percentile)] ?? Number.NaN;

/** The level of a benchmark by size, with the spread round it where one goes with it. */
export function benchmarkFigure(id: BenchmarkId): Figure {
  const benchmark: EngagementBenchmark = engagementBenchmarks[id];
  const levels = levelsOf(id);
  const hasSpread = benchmark.spread !== 'none';
  const columns: readonly Column[] = [
    { name: 'followers', label: 'Followers', means: 'size of the account', axis: 'x' },
    {
      name: 'er_median',
      label: 'Typical rate',
      means: `interactions divided by ${benchmark.basis}, as a ratio`,
      axis: 'y',
    },
    ...(hasSpread
      ? percentilesKnown.map((percentile) => ({
          name: `er_p${percentile}`,
          label: `p${percentile}`,
          means: `rate that ${percentile} of 100 posts stay below, as a ratio, with the spread of 2018-19`,
          ...([5, 25, 75, 95].includes(percentile) && { axis: 'y' as const }),
        }))
      : []),
  ];
  const title = titleOf(id, levels);
  return {
    id: `benchmark-${id}`,
    number: figuresBefore + 1 + benchmarkIds.indexOf(id),
    title,
    alt: `${levels.length === 1 ? 'One dot' : `A line through ${numberWord(levels.length)} dots`} over the followers of an account, for its typical engagement rate: ${levels.map(({ followers, median }) => `${roughPercent(median)} at ${count(followers)}`).join(', ')}.${hasSpread ? ' The shaded bands hold half and nine tenths of posts.' : ''}`,
    note: [
      benchmark.medians === 'of the spread'
        ? 'Image and carousel posts of 2018 and 2019; percentiles of posts, not of accounts.'
        : 'The dots are what the source gives, at the geometric middle of its brackets of size.',
      hasSpread && benchmark.medians !== 'of the spread'
        ? 'The spread round them is that of the Instagram sample of 2018 and 2019, moved to this level; nobody has tested whether it kept its shape.'
        : '',
      sourceOf(id).caveat ?? '',
    ]
      .filter(Boolean)
      .join(' '),
    sources: hasSpread && id !== 'kim-2020' ? [id, 'kim-2020'] : [id],
    table: {
      columns,
      rows: levels.map(({ followers, median, spread }) => [followers, median, ...spread]),
    },
    draw() {
      const x = 'followers';
      const domain = domainOf(levels);
      return drawChart({
        alt: this.alt,
        height: 300,
        ...margins,
        marginRight: 24,
        x: followerScale(domain),
        y: hasSpread
          ? { type: 'log' }
          : { domain: [0, 1.25 * Math.max(...levels.map((l) => l.median))] },
        marks: [
          ...(hasSpread
            ? [
                Plot.areaY(levels, {
                  x,
                  y1: spreadAt(5),
                  y2: spreadAt(95),
                  fill: 'var(--tier-1)',
                  fillOpacity: 0.55,
                }),
                Plot.areaY(levels, {
                  x,
                  y1: spreadAt(25),
                  y2: spreadAt(75),
                  fill: 'var(--tier-1)',
                }),
              ]
            : []),
          ...valueAxis(
            hasSpread
              ? [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.2].filter(
                  (tick) =>
                    tick >= Math.min(...levels.map(spreadAt(5))) &&
                    tick <= Math.max(...levels.map(spreadAt(95))),
                )
              : [0, Math.max(...levels.map((level) => level.median))],
            roughPercent,
          ),
          ...followerAxis(domain),
          Plot.lineY(levels, { x, y: 'median', strokeWidth: 2.5 }),
          Plot.dot(levels, { x, y: 'median', r: 4, fill: 'currentColor' }),
          valueTitle('Engagement rate'),
          lowerTitle('Followers'),
        ],
      });
    },
  };
}
