import {
  engagementBenchmarks,
  tierSchemes,
  type EngagementReading,
  type FollowingReading,
  type Met,
  type NicheReading,
  type TierScheme,
  type VerdictReading,
} from '@micro-influencer/core';
import type { Words } from './locales/english.ts';
import { numberFormat } from './number-format.ts';

/** A source by its publisher and year. */
export const withYear = ({ publisher, year }: Pick<TierScheme, 'publisher' | 'year'>): string =>
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

/** One of the three criteria, in words. */
export interface CriterionSaid {
  readonly met: Met;
  /** The criterion and whether it is met. */
  readonly title: string;
  /** The number behind that, with its source. */
  readonly why: string;
}

/** The three criteria, in the order in which they are always given. */
export function sayCriteria(
  { following, engagement, niche }: VerdictReading,
  words: Words,
): readonly CriterionSaid[] {
  const said = (name: keyof Words['criteria'], met: Met, why: string): CriterionSaid => ({
    met,
    title: words.criterion(words.criteria[name], words.met[met]),
    why,
  });
  return [
    said('following', following.met, sayFollowing(following, words)),
    said('engagement', engagement.met, sayEngagement(engagement, words)),
    said('niche', niche.met, sayNiche(niche, words)),
  ];
}
