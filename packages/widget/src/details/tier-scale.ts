import { tierSchemes, type TierReading, type TierScheme } from '@micro-influencer/core';
import type { Words } from '../locales/english.ts';
import { numberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';
import type { Scale } from './scale.ts';
import { withYear } from '../sentences.ts';

/**
 * The tiers of a definition on a logarithmic line, with an account on it. The line runs from some
 * three hundred followers to some thirty million, which leaves room for every published cut and its
 * name, and further for an account beyond either end.
 *
 * @param followers an integer of at least 0
 */
export function tierScale(
  { scheme }: TierReading,
  followers: number,
  words: Words,
  { scales }: DetailsWords,
): Scale {
  const { count } = numberFormat(words.locale);
  const { cuts }: TierScheme = tierSchemes[scheme];
  // Below one there is no logarithm; such an account stands at the very beginning.
  const size = Math.log10(Math.max(1, followers));
  const first = Math.min(2.5, size);
  const length = Math.max(7.5, size) - first;
  const at = (logarithm: number): number => Math.max(0, (logarithm - first) / length);
  return {
    caption: scales.tiers(withYear(tierSchemes[scheme])),
    stops: cuts
      .filter(([from, tier]) => from > 0 || tier !== 'unnamed')
      .map(([from, tier]) => ({
        at: at(Math.log10(from)),
        name: tier === 'unnamed' ? '' : words.tiers[tier],
        value: count(from),
        band: tier === 'unnamed' ? 0 : tier === 'micro' ? 0.45 : 0.15,
      })),
    mark: at(size),
    account: scales.account(count(followers)),
  };
}
