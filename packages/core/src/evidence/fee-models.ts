import type { Platform } from '../account.ts';
import type { EvidenceGrade } from '../reading.ts';
import { costFacts } from './facts/cost.ts';
import type { SourceId } from './sources.ts';

/** Both ends of a published price. */
export type PriceRange = readonly [low: number, high: number];

/** Price of one post for the follower counts of a bracket. */
export interface FeeBracket {
  /** Fewest followers. */
  readonly from: number;
  /** Follower count at which the bracket ends, itself without; absent where it is open. */
  readonly to?: number;
  /** Both ends, or the lower one alone where the source names no upper end. */
  readonly price: PriceRange | number;
}

/** How a price follows from an account. */
export type FeeRule =
  | { readonly by: 'bracket'; readonly brackets: readonly FeeBracket[] }
  | {
      readonly by: '1,000 followers' | 'interaction' | '1,000 views';
      readonly price: PriceRange;
    };

/** A published way to price a post, in US dollars of its year. */
export interface FeeModel {
  readonly source: SourceId;
  readonly publisher: string;
  /** Year of publication; `null` for an undated page. */
  readonly year: number | null;
  readonly currency: 'USD';
  readonly platform: Platform;
  readonly rule: FeeRule;
  readonly grade: EvidenceGrade;
  /** What the source does not state and this project has filled in. */
  readonly assumed?: readonly ('platform' | 'brackets')[];
}

const webfx = {
  source: 'webfx',
  publisher: 'WebFX',
  year: 2022,
  currency: 'USD',
  grade: 'thin',
} as const;

const wordontheblock = {
  source: 'wordontheblock-2023',
  publisher: 'wordontheblock',
  year: 2023,
  currency: 'USD',
  grade: 'dated',
} as const;

const klear = {
  source: 'klear-2019',
  publisher: 'Klear',
  year: 2019,
  currency: 'USD',
  grade: 'dated',
} as const;

const tenToHundredThousand = { from: 10_000, to: 100_000 } as const;

/** Between the smallest and the largest tier, for which alone Klear's averages are known. */
const betweenKlearsTiers = { from: 5_000, to: 500_000 } as const;

/**
 * The published prices that are ranges, from sources that could be read. None says what was paid in a
 * particular case, and they contradict each other by a factor of ten.
 *
 * Left out are single prices (the default prices of Sprout Social, the average post of boost52, its
 * $100 per 10,000 followers, which is the line that its own brackets follow, a story by Ainfluencer),
 * surcharges, ranges whose ends are "below" and "above" (Influencer Marketing Hub) and prices of one
 * country (katha-ads).
 */
export const feeModels = {
  'webfx-instagram': {
    ...webfx,
    platform: 'instagram',
    rule: {
      by: '1,000 followers',
      price: costFacts['webfx-instagram-per-1k-followers'].value,
    },
  },
  'webfx-youtube': {
    ...webfx,
    platform: 'youtube',
    rule: { by: '1,000 followers', price: costFacts['webfx-youtube-per-1k-followers'].value },
  },
  boost52: {
    source: 'boost52',
    publisher: 'boost52',
    year: 2021,
    currency: 'USD',
    platform: 'instagram',
    grade: 'dated',
    assumed: ['platform'],
    rule: {
      by: 'bracket',
      brackets: [
        { from: 1_000, to: 10_000, price: costFacts['boost52-post-nano'].value },
        { from: 10_000, to: 50_000, price: costFacts['boost52-post-micro'].value },
        { from: 50_000, to: 500_000, price: costFacts['boost52-post-mid'].value },
        { from: 500_000, to: 1_000_000, price: costFacts['boost52-post-macro'].value },
        { from: 1_000_000, price: costFacts['boost52-post-mega-from'].value },
      ],
    },
  },
  hootsuite: {
    source: 'hootsuite-prices',
    publisher: 'Hootsuite',
    year: null,
    currency: 'USD',
    platform: 'instagram',
    grade: 'thin',
    assumed: ['platform', 'brackets'],
    rule: {
      by: 'bracket',
      brackets: [
        { from: 1_000, to: 10_000, price: costFacts['hootsuite-price-nano'].value },
        { from: 50_000, to: 500_000, price: costFacts['hootsuite-price-mid'].value },
        { from: 1_000_000, price: costFacts['hootsuite-price-mega-from'].value },
      ],
    },
  },
  'wordontheblock-instagram': {
    ...wordontheblock,
    platform: 'instagram',
    rule: {
      by: 'bracket',
      brackets: [
        { ...tenToHundredThousand, price: costFacts['wordontheblock-2023-micro-instagram'].value },
      ],
    },
  },
  'wordontheblock-tiktok': {
    ...wordontheblock,
    platform: 'tiktok',
    assumed: ['brackets'],
    rule: {
      by: 'bracket',
      brackets: [
        { ...tenToHundredThousand, price: costFacts['wordontheblock-2023-micro-tiktok'].value },
      ],
    },
  },
  'wordontheblock-youtube': {
    ...wordontheblock,
    platform: 'youtube',
    assumed: ['brackets'],
    rule: {
      by: 'bracket',
      brackets: [
        { ...tenToHundredThousand, price: costFacts['wordontheblock-2023-micro-youtube'].value },
      ],
    },
  },
  'influenceflow-instagram': {
    source: 'influenceflow-2026',
    publisher: 'influenceflow',
    year: 2026,
    currency: 'USD',
    platform: 'instagram',
    grade: 'dated',
    assumed: ['brackets'],
    rule: {
      by: 'bracket',
      brackets: [
        { from: 1_000, to: 10_000, price: costFacts['influenceflow-2026-nano-instagram'].value },
      ],
    },
  },
  'klear-instagram': {
    ...klear,
    platform: 'instagram',
    rule: {
      by: 'bracket',
      brackets: [
        {
          ...betweenKlearsTiers,
          price: [
            costFacts['klear-2019-instagram-nano'].value,
            costFacts['klear-2019-instagram-celebrity'].value,
          ],
        },
      ],
    },
  },
  'klear-youtube': {
    ...klear,
    platform: 'youtube',
    assumed: ['brackets'],
    rule: {
      by: 'bracket',
      brackets: [{ ...betweenKlearsTiers, price: costFacts['klear-2019-youtube'].value }],
    },
  },
  ainfluencer: {
    source: 'ainfluencer',
    publisher: 'Ainfluencer',
    year: null,
    currency: 'USD',
    platform: 'instagram',
    grade: 'convention',
    assumed: ['platform'],
    rule: {
      by: 'interaction',
      price: [
        costFacts['ainfluencer-photo-per-engagement'].value,
        costFacts['ainfluencer-video-per-engagement'].value,
      ],
    },
  },
  'wordontheblock-views-instagram': {
    ...wordontheblock,
    platform: 'instagram',
    rule: { by: '1,000 views', price: costFacts['wordontheblock-2023-cpm-instagram'].value },
  },
  'wordontheblock-views-tiktok': {
    ...wordontheblock,
    platform: 'tiktok',
    rule: { by: '1,000 views', price: costFacts['wordontheblock-2023-cpm-tiktok'].value },
  },
  'wordontheblock-views-youtube': {
    ...wordontheblock,
    platform: 'youtube',
    rule: { by: '1,000 views', price: costFacts['wordontheblock-2023-cpm-youtube'].value },
  },
} as const satisfies Readonly<Record<string, FeeModel>>;

/** A way to price a post in {@link feeModels}. */
export type FeeModelId = keyof typeof feeModels;
