import {
  benchmarksFor,
  engagementBenchmarks,
  medianRate,
  parseAmount,
  parseCount,
  percentileOf,
  type BenchmarkId,
} from '@micro-influencer/core';

/** The levels that have a spread, so that a percentile can be told. */
export const placeBenchmarks: readonly BenchmarkId[] = benchmarksFor(
  'instagram',
  'followers',
).filter((id) => engagementBenchmarks[id].spread !== 'none');

/** An account that the page opens with: a micro-influencer by IAB UK's tiers. */
export const examplePlace = { followers: '24,300', rate: '2.7' } as const;

/** Name of a field of the page. */
export type PlaceField = keyof typeof examplePlace;

/** What the fields hold, or what is wrong, a sentence for each field. */
export type PlaceReading =
  | {
      readonly ok: true;
      readonly followers: number;
      /** As a ratio. */
      readonly rate: number;
    }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<PlaceField, string>>> };

/** Reads both fields as people fill them in; never throws. */
export function readPlace(followersText: string, rateText: string): PlaceReading {
  const followers = parseCount(followersText);
  const rate = parseAmount(rateText.replace(/%\s*$/, ''));
  const problems = {
    ...(!(followers.ok && followers.value >= 1) && {
      followers: 'Type a number of followers, such as 24,300 or 12.5k.',
    }),
    ...(!(rate.ok && rate.value <= 100) && {
      rate: 'Type a rate in percent, such as 2.7.',
    }),
  };
  return followers.ok && rate.ok && Object.keys(problems).length === 0
    ? { ok: true, followers: followers.value, rate: rate.value / 100 }
    : { ok: false, problems };
}

const percent = (ratio: number): string =>
  ratio.toLocaleString('en-GB', { style: 'percent', maximumSignificantDigits: 2 });

/** Where an account stands among others of its size, in a sentence or two. */
export function placeSentence(benchmark: BenchmarkId, followers: number, rate: number): string {
  const place = percentileOf(benchmark, followers, rate);
  if (!place) return 'This level says what is typical, and nothing of how posts spread round it.';
  const { publisher, year } = engagementBenchmarks[benchmark];
  const posts = `posts by accounts of ${followers.toLocaleString('en-GB')} followers`;
  const typical = `Typical for the size is ${percent(medianRate(benchmark, followers))} (${publisher}, ${year}).`;
  return `${standing(place.percentile, place.beyond)} ${posts}. ${typical}`;
}

function standing(percentile: number, beyond: 'below' | 'above' | undefined): string {
  if (beyond === 'above') return 'This beats more than 99 in 100';
  if (beyond === 'below') return 'This is among the lowest 1 in 100';
  return `This beats ${Math.floor(percentile)} in 100`;
}
