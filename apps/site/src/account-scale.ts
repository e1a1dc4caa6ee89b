import {
  tierSchemes,
  type Classification,
  type EngagementReading,
  type SchemeId,
  type Tier,
  type TierScheme,
} from '@micro-influencer/core';

/** A bar with the account's place on it; places run from 0 at its start to 1 at its end. */
export interface Scale {
  /** Where the account stands; absent where that is not known. */
  readonly at?: number;
  readonly segments: readonly ScaleSegment[];
  /** What the ends and the threshold are called, under the bar. */
  readonly labels: readonly { readonly at: number; readonly text: string }[];
}

/** A stretch of a bar. */
export interface ScaleSegment {
  readonly from: number;
  readonly to: number;
  readonly tier: Tier | 'below' | 'above';
}

const smallest = 1_000;

const largest = 3_000_000;

const clamp = (place: number): number => Math.min(1, Math.max(0, place));

/** Place of a follower count on a logarithmic bar from a thousand to three million. */
export const followerPlace = (followers: number): number =>
  clamp(Math.log(Math.max(1, followers) / smallest) / Math.log(largest / smallest));

/** The bands of a definition on the logarithmic bar. */
export function schemeSegments(scheme: SchemeId): readonly ScaleSegment[] {
  const { cuts }: TierScheme = tierSchemes[scheme];
  return cuts
    .map(([from, tier], index) => ({
      from: followerPlace(from),
      to: followerPlace(cuts[index + 1]?.[0] ?? largest),
      tier,
    }))
    .filter(({ from, to }) => to > from);
}

/** A rate a fourth or four times the typical one stands at an end of the bar. */
const furthest = Math.log(4);

function engagementPlace(reading: EngagementReading): number | undefined {
  if (reading.met === 'unknown') return undefined;
  if (reading.place) return reading.place.percentile / 100;
  return clamp(0.5 + Math.log(reading.rate / reading.median) / furthest / 2);
}

const halves: readonly ScaleSegment[] = [
  { from: 0, to: 0.5, tier: 'below' },
  { from: 0.5, to: 1, tier: 'above' },
];

const placed = (at: number | undefined, scale: Omit<Scale, 'at'>): Scale =>
  at === undefined ? scale : { at, ...scale };

/** The bars of the three criteria, in their order. */
export function criteriaScales(
  { following, engagement, niche }: Classification,
  followers: number | undefined,
  scheme: SchemeId,
): readonly [Scale, Scale, Scale] {
  const known = following.met !== 'unknown' && followers !== undefined;
  const byPercentile = engagement.met !== 'unknown' && engagement.place !== undefined;
  return [
    placed(known ? followerPlace(followers) : undefined, {
      segments: schemeSegments(scheme),
      labels: [
        { at: 0, text: '1k' },
        { at: followerPlace(10_000), text: '10k' },
        { at: followerPlace(100_000), text: '100k' },
        { at: followerPlace(1_000_000), text: '1m' },
      ],
    }),
    placed(engagementPlace(engagement), {
      segments: halves,
      labels: byPercentile
        ? [
            { at: 0, text: 'least' },
            { at: 0.5, text: 'typical of its size' },
            { at: 1, text: 'most' },
          ]
        : [
            { at: 0, text: 'a fourth' },
            { at: 0.5, text: 'typical' },
            { at: 1, text: 'four times' },
          ],
    }),
    placed(niche.met === 'unknown' ? undefined : niche.topShare, {
      segments: halves,
      labels: [
        { at: 0, text: 'none' },
        { at: 0.5, text: 'half' },
        { at: 1, text: 'all on one topic' },
      ],
    }),
  ];
}
