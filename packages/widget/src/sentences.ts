import {
  engagementBenchmarks,
  tierSchemes,
  type EngagementReading,
  type FollowingReading,
  type NicheReading,
  type TierScheme,
  type VerdictReading,
} from '@micro-influencer/core';
import type { Words } from './locales/english.ts';
import { numberFormat } from './number-format.ts';

const withYear = ({ publisher, year }: Pick<TierScheme, 'publisher' | 'year'>): string =>
  year ? `${publisher}, ${year}` : publisher;

const joined = (
  { betweenSentences }: Words,
  ...sentences: readonly (string | undefined)[]
): string => sentences.filter(Boolean).join(betweenSentences);

/** The verdict in one sentence. */
export function sayVerdict(
  { verdict, following, missing: [next] }: VerdictReading,
  { verdict: words, tiers, missing }: Words,
): string {
  switch (verdict) {
    case 'another tier':
      return following.met === 'no' && following.tier !== 'unnamed'
        ? words['another tier'](tiers[following.tier])
        : words['no tier'];
    case 'undetermined':
      return words.undetermined(next ? missing[next] : '');
    default:
      return words[verdict];
  }
}

/** Why the following is moderate or not. */
export function sayFollowing(reading: FollowingReading, language: Words): string {
  const { following: words, tiers, locale } = language;
  if (reading.met === 'unknown') return words['followers missing'];
  const { count } = numberFormat(locale);
  const { tier, scheme, microIn, schemes, boundary } = reading;
  return joined(
    language,
    words.tier(tiers[tier], withYear(tierSchemes[scheme]), count(microIn), count(schemes)),
    boundary && words[boundary.why](count(boundary.at)),
  );
}

/** Why the engagement is high or not. */
export function sayEngagement(reading: EngagementReading, language: Words): string {
  const { engagement: words, bases, locale } = language;
  if (reading.met === 'unknown') return words[reading.code];
  const { count, percent } = numberFormat(locale);
  const { rate, basis, place, median, benchmark } = reading;
  const spread = withYear(engagementBenchmarks['kim-2020']);
  return joined(
    language,
    words.rate(
      percent(rate),
      bases[basis],
      percent(median),
      withYear(engagementBenchmarks[benchmark]),
    ),
    !place
      ? words.thin
      : place.beyond === 'below'
        ? words.lowest(spread)
        : words.beats(count(Math.floor(place.percentile)), spread),
  );
}

/** Why the niche is specific or not. */
export function sayNiche(reading: NicheReading, { niche: words, locale }: Words): string {
  const { count, percent } = numberFormat(locale);
  switch (reading.code) {
    case 'topics missing':
      return words[reading.code];
    case 'too few posts':
      return words[reading.code](count(reading.posts));
    case 'top share':
      return words[reading.code](percent(reading.topShare), count(reading.posts));
  }
}
