import { platforms, type Platform } from './account.ts';
import {
  defaultScheme,
  tierSchemes,
  type SchemeId,
  type Tier,
  type TierScheme,
} from './evidence/tier-schemes.ts';
import { numberOr } from './number-or.ts';

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

/** The scheme itself where there is one of that name, and else the default. */
const knownScheme = (scheme: SchemeId): SchemeId =>
  schemeIds.includes(scheme) ? scheme : defaultScheme;

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
 * @param scheme what is none stands for the default
 * @example
 * microBand('iab-uk-creator-tiers'); // => { from: 10_000, to: 50_000 }
 */
export function microBand(scheme: SchemeId): MicroBand {
  const { cuts }: TierScheme = tierSchemes[knownScheme(scheme)];
  const index = cuts.findIndex(([, tier]) => tier === 'micro');
  return { from: cuts[index]?.[0] ?? 0, to: cuts[index + 1]?.[0] ?? Number.POSITIVE_INFINITY };
}

const microBandsFor = (platform: Platform): readonly MicroBand[] =>
  schemesFor(platform).map(microBand);

const microBands: ReadonlyMap<Platform, readonly MicroBand[]> = new Map(
  platforms.map((platform) => [platform, microBandsFor(platform)]),
);

/**
 * The tier that a scheme gives to a number of followers; total over all counts from 0, and `unnamed`
 * for what is no count.
 *
 * @param scheme what is none stands for the default
 * @example
 * tierOf(267_793, 'iab-uk-creator-tiers'); // => 'mid'
 */
export function tierOf(followers: number, scheme: SchemeId): Tier {
  const count = numberOr(followers, -1);
  let tier: Tier = 'unnamed';
  for (const [from, name] of tierSchemes[knownScheme(scheme)].cuts) {
    if (count < from) break;
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
 * @param scheme what is none stands for the default
 * @example
 * const { tier, microIn, schemes } = readTier(24_300, 'instagram', 'iab-uk-creator-tiers');
 * tier; // => 'micro'
 * `${microIn} of ${schemes}`; // => '13 of 16'
 */
export function readTier(followers: number, platform: Platform, scheme: SchemeId): TierReading {
  const count = numberOr(followers, -1);
  const known = knownScheme(scheme);
  const bands = microBands.get(platform) ?? microBandsFor(platform);
  let microIn = 0;
  for (const { from, to } of bands) if (count >= from && count < to) microIn++;
  const boundary = boundaryNear(count, platform, known);
  return {
    tier: tierOf(count, known),
    scheme: known,
    microIn,
    schemes: bands.length,
    ...(boundary && { boundary }),
  };
}
