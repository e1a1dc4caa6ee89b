import {
  defaultScheme,
  estimateFees,
  medianRate,
  tierSchemes,
  type FeeEstimate,
  type Tier,
  type TierScheme,
} from '@micro-influencer/core';
import { drawRows, type ChartRow } from '../charts/row-chart.ts';
import { moneyAxis, moneyScale } from '../charts/money-axis.ts';
import { count, factNumber } from '../number-words.ts';
import { sourceName, sourceOf } from '../source-words.ts';
import { benchmarkName, tierWords } from '../verdict-words.ts';
import type { Figure } from './figure.ts';

const level = 'hypeauditor-2026';

const { cuts }: TierScheme = tierSchemes[defaultScheme];

interface Sized {
  readonly tier: Tier;
  /** Geometric middle of the tier. */
  readonly followers: number;
  /** Likes and comments of a typical post at that size. */
  readonly interactions: number;
  readonly fees: readonly FeeEstimate[];
}

const sizes: readonly Sized[] = (['nano', 'micro', 'mid'] as const).map((tier) => {
  const index = cuts.findIndex(([, name]) => name === tier);
  const followers = Math.round(Math.sqrt((cuts[index]?.[0] ?? 1) * (cuts[index + 1]?.[0] ?? 1)));
  const interactions = followers * medianRate(level, followers);
  const fees = estimateFees({
    platform: 'instagram',
    followers,
    typicalPost: { likes: interactions, comments: 0 },
  });
  return { tier, followers, interactions, fees };
});

/** Cents are as fine as any of the published fees. */
const inCents = (dollars: number): number => Math.round(dollars * 100) / 100;

const costs = sizes.flatMap(({ tier, followers, interactions, fees }) =>
  fees.flatMap(({ source, low, high }) =>
    high === undefined
      ? []
      : {
          tier,
          followers,
          source,
          low: inCents(low / interactions),
          high: inCents(high / interactions),
        },
  ),
);

const dollars = (low: number, high: number): string =>
  factNumber({ value: low === high ? low : [low, high], unit: 'usd' });

const ofMicro = costs.filter(({ tier }) => tier === 'micro');
const microRange = [
  Math.min(...ofMicro.map(({ low }) => low)),
  Math.max(...ofMicro.map(({ high }) => high)),
] as const;
const microSize = sizes.find(({ tier }) => tier === 'micro')?.followers ?? 0;

const largest = Math.max(...costs.map(({ high }) => high));
const smallest = Math.min(...costs.map(({ low }) => low));

/** What an interaction costs under each published way to price a post. */
export const costPerEngagement: Figure = {
  id: 'cost-per-engagement',
  number: 5,
  title: `Published fees put one interaction of a typical micro account at ${dollars(...microRange)}`,
  alt: `Bars of cost per interaction in US dollars on a logarithmic axis, by fee model, for accounts of ${sizes.map(({ followers }) => count(followers)).join(', ')} followers. At ${count(microSize)} followers the models run from ${dollars(...microRange)}.`,
  note: `Fee of one Instagram post divided by its typical likes and comments, which are those of ${benchmarkName(level)}, at the geometric middle of each tier. Fees are asked or advised, in dollars of different years; no price paid is behind any. A model that charges by interaction costs the same at every size.`,
  sources: [...new Set([...costs.map(({ source }) => source), level] as const)],
  table: {
    columns: [
      { name: 'tier', label: 'Tier', means: 'tier of IAB UK' },
      { name: 'followers', label: 'Followers', means: 'geometric middle of the tier' },
      { name: 'fee_model', label: 'Fees of', means: 'publisher and year of the fees' },
      {
        name: 'usd_per_interaction_low',
        label: 'From, $',
        means: 'US dollars per like or comment at the lower fee',
        axis: 'x',
      },
      {
        name: 'usd_per_interaction_high',
        label: 'To, $',
        means: 'US dollars per like or comment at the upper fee',
        axis: 'x',
      },
    ],
    rows: costs.map(({ tier, followers, source, low, high }) => [
      tier,
      followers,
      sourceName(sourceOf(source)),
      low,
      high,
    ]),
  },
  draw() {
    const rows: readonly ChartRow[] = sizes.flatMap(({ tier, followers }) => [
      { words: `${tierWords[tier]}: ${count(followers)} followers`, bars: [] },
      ...costs
        .filter((cost) => cost.tier === tier)
        .map(({ source, low, high }) => ({
          words: `${sourceOf(source).short}: ${dollars(low, high)}`,
          bars: [{ from: low, to: high, colour: 'var(--tier-4)' }],
        })),
    ]);
    return drawRows(rows, {
      alt: this.alt,
      x: moneyScale(smallest, largest),
      axis: moneyAxis(smallest, largest),
    });
  },
};
