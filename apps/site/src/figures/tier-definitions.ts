import {
  microBand,
  tierSchemes,
  type SchemeId,
  type Tier,
  type TierScheme,
} from '@micro-influencer/core';
import { followerAxis, followerScale } from '../charts/axes.ts';
import { drawRows, type RowBar } from '../charts/row-chart.ts';
import { count } from '../number-words.ts';
import { schemeName } from '../verdict-words.ts';
import type { Figure } from './figure.ts';

const colours: Readonly<Record<Exclude<Tier, 'unnamed'>, string>> = {
  nano: 'var(--tier-1)',
  micro: 'var(--accent)',
  mid: 'var(--tier-3)',
  macro: 'var(--tier-4)',
  mega: 'var(--tier-5)',
};

const [smallest, largest] = [500, 3_000_000] as const;

const schemeIds = (Object.keys(tierSchemes) as readonly SchemeId[]).toSorted((a, b) => {
  const [one, other] = [microBand(a), microBand(b)];
  return one.from - other.from || one.to - other.to;
});

const cutsOf = (id: SchemeId): TierScheme['cuts'] => tierSchemes[id].cuts;

const orOpen = (value: number): number | null => (Number.isFinite(value) ? value : null);

const startOf = (id: SchemeId, tier: Tier): number | null =>
  cutsOf(id).find(([, name]) => name === tier)?.[0] ?? null;

const barsOf = (id: SchemeId): readonly RowBar[] =>
  cutsOf(id).flatMap(([from, tier], index) =>
    tier === 'unnamed'
      ? []
      : {
          from: Math.max(from, smallest),
          to: cutsOf(id)[index + 1]?.[0] ?? largest,
          colour: colours[tier],
        },
  );

/** The first and the last follower count that most definitions call micro, and how many do. */
function widestAgreement(): {
  readonly from: number;
  readonly to: number;
  readonly in: number;
} {
  const bands = schemeIds.map(microBand);
  const cuts = [...new Set(bands.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const stretches = cuts.slice(0, -1).map((from, index) => ({
    from,
    to: (cuts[index + 1] ?? from + 1) - 1,
    in: bands.filter((band) => band.from <= from && from < band.to).length,
  }));
  const most = Math.max(...stretches.map((stretch) => stretch.in));
  return stretches.find((stretch) => stretch.in === most) ?? { from: 0, to: 0, in: 0 };
}

const agreement = widestAgreement();
const where =
  agreement.from === agreement.to
    ? `one size alone: ${count(agreement.from)} followers`
    : `sizes from ${count(agreement.from)} to ${count(agreement.to)} followers`;
const who =
  agreement.in === schemeIds.length
    ? `All ${agreement.in} definitions of micro agree`
    : `At most ${agreement.in} of ${schemeIds.length} definitions of micro agree`;

const starts = ['nano', 'mid', 'macro', 'mega'] as const;

const bands = schemeIds.map(microBand);
const between = (values: readonly number[]): string =>
  `between ${count(Math.min(...values))} and ${count(Math.max(...values.filter(Number.isFinite)))}`;

/** Published definitions of the tiers side by side. */
export const tierDefinitions: Figure = {
  id: 'tier-definitions',
  number: 1,
  title: `${who} on ${where}`,
  alt: `Bars on a logarithmic axis of followers, one row for each of ${schemeIds.length} definitions. Micro begins ${between(bands.map(({ from }) => from))} followers and ends ${between(bands.map(({ to }) => to))}.`,
  note: 'Micro in the accent colour; nano lighter, mid-tier, macro and mega darker; blank where a definition has no name. Bands from 0 begin at the left edge, open ones end at the right.',
  sources: schemeIds,
  table: {
    columns: [
      { name: 'definition', label: 'Definition', means: 'publisher and year' },
      { name: 'micro_from', label: 'Micro from', means: 'followers', axis: 'x' },
      { name: 'micro_below', label: 'Micro below', means: 'followers, excluded', axis: 'x' },
      ...starts.map((tier) => ({
        name: `${tier}_from`,
        label: `${tier === 'mid' ? 'Mid-tier' : tier.replace(/^./, (first) => first.toUpperCase())} from`,
        means: 'followers; empty where the definition has no such tier',
        axis: 'x' as const,
      })),
    ],
    rows: schemeIds.map((id) => {
      const { from, to } = microBand(id);
      return [schemeName(id), from, orOpen(to), ...starts.map((tier) => startOf(id, tier))];
    }),
  },
  draw() {
    return drawRows(
      schemeIds.map((id) => ({ words: schemeName(id), bars: barsOf(id) })),
      {
        alt: this.alt,
        x: followerScale([smallest, largest]),
        axis: followerAxis([smallest, largest], 'top'),
      },
    );
  },
};
