import type { Platform } from '../account.ts';
import type { SourceId } from './sources.ts';

/** Size class of an account; `unnamed` is a size that a scheme has no word for. */
export type Tier = 'unnamed' | 'nano' | 'micro' | 'mid' | 'macro' | 'mega';

/**
 * A published definition of the tiers, kept under the id of its source.
 *
 * `cuts` are sorted by `from`, begin at 0, and each reaches up to the next one, so that bands can
 * neither overlap nor leave a gap. `publisher` and `year` repeat what the source register says, so
 * that a page can name the source without loading the register.
 */
export interface TierScheme {
  readonly publisher: string;
  /** Year of publication; `null` for an undated page. */
  readonly year: number | null;
  /** Platforms that the scheme was published for; absent where it names none. */
  readonly platforms?: readonly Platform[];
  readonly cuts: readonly (readonly [from: number, tier: Tier])[];
}

/** The cut-offs that a trade body, two vendors and an agency published alike. */
const tenToFiftyThousand: TierScheme['cuts'] = [
  [0, 'unnamed'],
  [1_000, 'nano'],
  [10_000, 'micro'],
  [50_000, 'mid'],
  [500_000, 'macro'],
  [1_000_000, 'mega'],
];

const instagramOnly: readonly Platform[] = ['instagram'];

/**
 * Every definition of the tiers that gives "micro" a size and whose source could be read. Sources
 * that name no size for micro (impact.com, Beichert et al.), define it by likes (Kay et al.) or have
 * not been verified (Campbell and Farrell) are left out.
 */
export const tierSchemes = {
  'iab-uk-creator-tiers': {
    publisher: 'IAB UK',
    year: null,
    cuts: tenToFiftyThousand,
  },
  'hypeauditor-2026': {
    publisher: 'HypeAuditor',
    year: 2026,
    platforms: instagramOnly,
    cuts: tenToFiftyThousand,
  },
  'hootsuite-tiers': {
    publisher: 'Hootsuite',
    year: null,
    cuts: tenToFiftyThousand,
  },
  'mediakix-2019': {
    publisher: 'Mediakix',
    year: 2019,
    platforms: instagramOnly,
    cuts: tenToFiftyThousand,
  },
  'later-fohr-2021': {
    publisher: 'Later and Fohr',
    year: 2021,
    platforms: instagramOnly,
    cuts: [
      [0, 'nano'],
      [10_000, 'micro'],
      [100_000, 'mid'],
      [500_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'markerly-2016': {
    publisher: 'Markerly',
    year: 2016,
    platforms: instagramOnly,
    cuts: [
      [0, 'unnamed'],
      [10_000, 'micro'],
      [100_000, 'unnamed'],
    ],
  },
  'park-2021': {
    publisher: 'Park et al.',
    year: 2021,
    cuts: [
      [0, 'unnamed'],
      [10_000, 'micro'],
      [100_000, 'unnamed'],
      [1_000_001, 'mega'],
    ],
  },
  'mediakix-2017': {
    publisher: 'Mediakix',
    year: 2017,
    platforms: instagramOnly,
    cuts: [
      [0, 'unnamed'],
      [10_000, 'micro'],
      [100_001, 'macro'],
    ],
  },
  julius: {
    publisher: 'Julius',
    year: null,
    cuts: [
      [0, 'nano'],
      [10_000, 'micro'],
      [100_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'hypeauditor-2018': {
    publisher: 'HypeAuditor',
    year: 2018,
    platforms: instagramOnly,
    cuts: [
      [0, 'unnamed'],
      [1_000, 'nano'],
      [5_000, 'micro'],
      [20_000, 'mid'],
      [100_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'ability-2022': {
    publisher: 'Ability Advertising',
    year: 2022,
    cuts: [
      [0, 'unnamed'],
      [1_000, 'nano'],
      [5_000, 'micro'],
      [20_000, 'unnamed'],
      [1_000_000, 'mega'],
    ],
  },
  'tapinfluence-2017': {
    publisher: 'TapInfluence',
    year: 2017,
    cuts: [
      [0, 'unnamed'],
      [5_000, 'micro'],
      [100_000, 'unnamed'],
    ],
  },
  'imh-older': {
    publisher: 'Influencer Marketing Hub',
    year: null,
    cuts: [
      [0, 'unnamed'],
      [1_000, 'micro'],
      [40_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'reach-influencers-2021': {
    publisher: 'Reach Influencers',
    year: 2021,
    cuts: [
      [0, 'nano'],
      [1_000, 'micro'],
      [100_000, 'macro'],
      [1_000_000, 'mega'],
    ],
  },
  'viral-nation-2019': {
    publisher: 'Viral Nation',
    year: 2019,
    cuts: [
      [0, 'micro'],
      [10_001, 'unnamed'],
    ],
  },
  'christodoulaki-2018': {
    publisher: 'Christodoulaki',
    year: 2018,
    cuts: [
      [0, 'micro'],
      [100_001, 'unnamed'],
      [1_000_000, 'macro'],
    ],
  },
} as const satisfies Readonly<Partial<Record<SourceId, TierScheme>>>;

/** A definition in {@link tierSchemes}, by the id of its source. */
export type SchemeId = keyof typeof tierSchemes;

/**
 * The definition that is used where none is chosen: a trade body's, and the same cut-offs as three
 * of the others.
 */
export const defaultScheme: SchemeId = 'iab-uk-creator-tiers';
