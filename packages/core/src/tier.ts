import type { Platform } from './account.ts';
import { tierSchemes, type SchemeId, type Tier, type TierScheme } from './evidence/tier-schemes.ts';

/** The follower counts that a scheme calls micro: from `from` up to, and without, `to`. */
export interface MicroBand {
  readonly from: number;
  readonly to: number;
}

/** The size of an account, as one scheme names it and as the others do. */
export interface TierReading {
  readonly tier: Tier;
  readonly scheme: SchemeId;
  /** Schemes under which the account is micro, out of `schemes`. */
  readonly microIn: number;
  /** Schemes that apply to the account's platform. */
  readonly schemes: number;
  /** Set where a cut of the scheme is so near that the tier hangs on it. */
  readonly boundary?: Boundary;
}

/** A cut of the scheme close to the account. */
export interface Boundary {
  /** Follower count at which the next tier begins. */
  readonly at: number;
  /**
   * - `near`: within 5% of the cut
   * - `rounding`: the platform publishes the count in so few figures that the true one may lie on
   *   the other side
   */
  readonly why: 'near' | 'rounding';
}

/** How near to a cut, as a share of it, counts as near. A convention. */
export const boundaryNearness = 0.05;

const schemeIds = Object.keys(tierSchemes) as readonly SchemeId[];

const appliesTo = (scheme: TierScheme, platform: Platform): boolean =>
  scheme.platforms?.includes(platform) ?? true;

/**
 * The schemes that were published for a platform, or for any.
 *
 * @example
 * schemesFor('instagram').length; // => 16
 */
export function schemesFor(platform: Platform): readonly SchemeId[] {
  return schemeIds.filter((id) => appliesTo(tierSchemes[id], platform));
}

/**
 * The sizes that a scheme calls micro.
 *
 * @example
 * microBand('iab-uk-creator-tiers'); // => { from: 10_000, to: 50_000 }
 */
export function microBand(scheme: SchemeId): MicroBand {
  const { cuts }: TierScheme = tierSchemes[scheme];
  const index = cuts.findIndex(([, tier]) => tier === 'micro');
  return { from: cuts[index]?.[0] ?? 0, to: cuts[index + 1]?.[0] ?? Number.POSITIVE_INFINITY };
}

const microBands: Readonly<Record<Platform, readonly MicroBand[]>> = {
  instagram: schemesFor('instagram').map(microBand),
  tiktok: schemesFor('tiktok').map(microBand),
  youtube: schemesFor('youtube').map(microBand),
  x: schemesFor('x').map(microBand),
};

/**
 * The tier that a scheme gives to a number of followers; total over all counts from 0.
 *
 * @example
 * tierOf(267_793, 'iab-uk-creator-tiers'); // => 'mid'
 */
export function tierOf(followers: number, scheme: SchemeId): Tier {
  let tier: Tier = 'unnamed';
  for (const [from, name] of tierSchemes[scheme].cuts) {
    if (followers < from) break;
    tier = name;
  }
  return tier;
}

/** YouTube truncates counts to three figures, so the true one may be this much larger, less one. */
const roundingOf = (followers: number, platform: Platform): number =>
  platform === 'youtube' && followers >= 1_000 ? 10 ** (Math.floor(Math.log10(followers)) - 2) : 1;

function boundaryNear(
  followers: number,
  platform: Platform,
  scheme: SchemeId,
): Boundary | undefined {
  const largestTrueCount = followers + roundingOf(followers, platform) - 1;
  let near: Boundary | undefined;
  for (const [at] of tierSchemes[scheme].cuts) {
    if (at === 0) continue;
    if (followers < at && largestTrueCount >= at) return { at, why: 'rounding' };
    if (Math.abs(followers - at) <= boundaryNearness * at) near ??= { at, why: 'near' };
  }
  return near;
}

/**
 * The tier of an account under a scheme, in how many of the schemes for its platform it is micro,
 * and whether it stands so near to a cut that the tier hangs on it.
 *
 * @param followers an integer of at least 0
 * @example
 * const { tier, microIn, schemes } = readTier(24_300, 'instagram', 'iab-uk-creator-tiers');
 * tier; // => 'micro'
 * `${microIn} of ${schemes}`; // => '13 of 16'
 */
export function readTier(followers: number, platform: Platform, scheme: SchemeId): TierReading {
  const bands = microBands[platform];
  let microIn = 0;
  for (const { from, to } of bands) if (followers >= from && followers < to) microIn++;
  const boundary = boundaryNear(followers, platform, scheme);
  return {
    tier: tierOf(followers, scheme),
    scheme,
    microIn,
    schemes: bands.length,
    ...(boundary && { boundary }),
  };
}
