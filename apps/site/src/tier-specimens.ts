import { tierSchemes, type SchemeId, type Tier, type TierScheme } from '@micro-influencer/core';

/** A size of account as a disc. */
export interface Specimen {
  readonly tier: Exclude<Tier, 'unnamed'>;
  /** Fewest followers of its band. */
  readonly from: number;
  /** First count of the next band; absent for the open band at the top. */
  readonly to?: number;
  /** Diameter as a share of the largest disc's; the area stands for the followers. */
  readonly diameter: number;
}

/** Followers that stand for the open band at the top, and for the largest disc. */
export const largestSpecimen = 3_000_000;

/** Diameter of the disc of so many followers, as a share of the largest one's. */
export const specimenDiameter = (followers: number): number =>
  Math.sqrt(followers / largestSpecimen);

/** The named sizes of a definition, from small to large, drawn to one scale: each has the geometric mean of its band. */
export function tierSpecimens(scheme: SchemeId): readonly Specimen[] {
  const { cuts }: TierScheme = tierSchemes[scheme];
  return cuts.flatMap(([from, tier], index): Specimen[] => {
    if (tier === 'unnamed') return [];
    const to = cuts[index + 1]?.[0];
    return to === undefined
      ? [{ tier, from, diameter: 1 }]
      : [{ tier, from, to, diameter: specimenDiameter(Math.sqrt(from * to)) }];
  });
}
