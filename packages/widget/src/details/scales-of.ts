import type { VerdictReading } from '@micro-influencer/core';
import { engagementScale } from './engagement-scale.ts';
import type { Words } from '../locales/english.ts';
import type { DetailsWords } from './locales/english.ts';
import type { Scale } from './scale.ts';
import { tierScale } from './tier-scale.ts';

/** The pictures of what is known of an account: its size first, then its engagement. */
export function scalesOf(
  { following, engagement }: VerdictReading,
  followers: number | undefined,
  words: Words,
  details: DetailsWords,
): readonly Scale[] {
  if (!followers) return [];
  return [
    following.met !== 'unknown' && tierScale(following, followers, words, details),
    engagement.met !== 'unknown' && engagementScale(engagement, followers, words, details),
  ].filter((scale) => !!scale);
}
