import * as Plot from '@observablehq/plot';
import type { FactId } from '@micro-influencer/core/evidence';
import { lowerTitle, margins, valueAxis, valueTitle } from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { roughPercent } from '../number-words.ts';
import { factOf, sourceOf } from '../source-words.ts';
import type { Figure } from './figure.ts';

type Tier = 'nano' | 'micro' | 'mega';

interface Level {
  readonly tier: Tier;
  readonly fact: FactId;
  readonly year: number;
  /** As a ratio. */
  readonly rate: number;
}

/** What one vendor gave for the size that it called by that name in that year. */
const published: Readonly<Record<Tier, readonly FactId[]>> = {
  nano: [
    'hypeauditor-2018-rate-1k-5k',
    'hypeauditor-uk-2021-rate-1k-5k',
    'hypeauditor-2023-rate-nano',
    'hypeauditor-2026-rate-nano',
  ],
  micro: [
    'hypeauditor-2018-rate-5k-20k',
    'hypeauditor-uk-2021-rate-5k-20k',
    'hypeauditor-2026-rate-micro',
  ],
  mega: ['hypeauditor-2018-rate-1m-up', 'hypeauditor-2026-rate-mega'],
};

const tiers = Object.keys(published) as readonly Tier[];

const levels: readonly Level[] = tiers.flatMap((tier) =>
  published[tier].flatMap((fact) => {
    const { value, source } = factOf(fact);
    const { year } = sourceOf(source);
    return typeof value === 'number' && year !== null ? [{ tier, fact, year, rate: value }] : [];
  }),
);

const ofTier = (tier: Tier): readonly Level[] => levels.filter((level) => level.tier === tier);

const micro = ofTier('micro');
const [first] = micro;
const last = micro.at(-1);

const strokes: Readonly<Record<Tier, string>> = {
  nano: 'var(--ink-soft)',
  micro: 'var(--accent)',
  mega: 'var(--ink-soft)',
};

const years = [...new Set(levels.map(({ year }) => year))].toSorted((a, b) => a - b);

/** How the published level of engagement fell over the years. */
export const engagementLevel: Figure = {
  id: 'engagement-level',
  number: 3,
  title: `What one vendor calls typical of micro fell from ${roughPercent(first?.rate ?? 0)} in ${first?.year} to ${roughPercent(last?.rate ?? 0)} in ${last?.year}`,
  alt: `Lines over the years ${years[0]} to ${years.at(-1)} for three sizes of Instagram account. All fall: ${tiers
    .map((tier) => {
      const own = ofTier(tier);
      return `${tier} from ${roughPercent(own[0]?.rate ?? 0)} to ${roughPercent(own.at(-1)?.rate ?? 0)}`;
    })
    .join(', ')}.`,
  note: 'Instagram, likes and comments per follower, all from HypeAuditor. Its brackets changed: micro was 5,000 to 20,000 followers and is now 10,000 to 50,000. The figures of 2021 are of the United Kingdom alone; one of 2022/23 is left out, since its year is unclear.',
  sources: [...new Set(levels.map(({ fact }) => factOf(fact).source))],
  table: {
    columns: [
      { name: 'size', label: 'Size', means: "the vendor's name for the size in that year" },
      { name: 'year', label: 'Year', means: 'year that the figure describes', axis: 'x' },
      { name: 'er', label: 'Rate', means: 'engagement rate by followers, as a ratio', axis: 'y' },
      { name: 'measures', label: 'What it is', means: 'the figure in words' },
    ],
    rows: levels.map(({ tier, fact, year, rate }) => [tier, year, rate, factOf(fact).what]),
  },
  draw() {
    const heads = tiers.flatMap((tier) => ofTier(tier).slice(0, 1));
    return drawChart({
      alt: this.alt,
      height: 300,
      ...margins,
      marginRight: 34,
      x: { domain: [years[0] ?? 0, years.at(-1) ?? 1], insetLeft: 14 },
      y: { domain: [0, 0.05] },
      marks: [
        ...valueAxis([0, 0.01, 0.02, 0.03, 0.04, 0.05], roughPercent),
        Plot.axisX([...years], { tickSize: 0, tickFormat: String, label: null }),
        ...tiers.flatMap((tier) => [
          Plot.lineY(ofTier(tier), { x: 'year', y: 'rate', stroke: strokes[tier], strokeWidth: 2 }),
          Plot.dot(ofTier(tier), { x: 'year', y: 'rate', fill: strokes[tier], r: 4 }),
        ]),
        Plot.text(heads, {
          x: 'year',
          y: 'rate',
          text: 'tier',
          textAnchor: 'start',
          dy: 14,
          dx: -2,
        }),
        valueTitle('Engagement rate'),
        lowerTitle('Year'),
      ],
    });
  },
};
