import type { Change, Robustness, VerdictReading } from '@micro-influencer/core';
import type { NumberFormat } from '../number-format.ts';
import type { DetailsWords } from './locales/english.ts';

/** What turns one criterion over. */
export function sayChange(
  { engagement, following, niche }: VerdictReading,
  change: Change,
  { change: words }: DetailsWords,
  { count }: NumberFormat,
): string {
  switch (change.criterion) {
    case 'following':
      return words[following.met === 'yes' ? 'not micro' : 'micro'](count(change.to));
    case 'niche':
      return words[niche.met === 'yes' ? 'not focused' : 'focused'](count(change.to), change.to);
    case 'engagement': {
      const by = Math.abs(change.by);
      const fewer = change.input === 'likes' ? 'fewer likes' : 'fewer comments';
      return words[engagement.met === 'yes' ? fewer : 'more likes'](count(by), by);
    }
  }
}

/** In how many pairs of a definition and a benchmark the verdict holds. */
export const sayRobustness = (
  { same, of }: Robustness,
  { robustness }: DetailsWords,
  { count }: NumberFormat,
): string => robustness(count(same), count(of));

/** Where the account's own rate lies, given so few posts. */
export const sayInterval = (
  [low, high]: readonly [low: number, high: number],
  { interval }: DetailsWords,
  { percent }: NumberFormat,
): string => interval(percent(low), percent(high));
