import type { BenchmarkId } from '@micro-influencer/core';
import { placeBenchmarks, type PlaceField } from './engagement-place.ts';

/** What an address may fill in. */
export interface PlaceState extends Readonly<Record<PlaceField, string>> {
  readonly benchmark?: BenchmarkId;
}

/** The longest text that is taken from an address; no field needs a longer one. */
const longestText = 40;

/** The part of an address, `#` included, that opens the page at a place. */
export const placeFragment = (followers: string, rate: string, benchmark: BenchmarkId): string =>
  `#${new URLSearchParams({ followers, rate, benchmark })}`;

/**
 * What a fragment fills in; whatever else it says is left out.
 *
 * @returns `undefined` where it does not name both fields
 */
export function placeStateIn(fragment: string): PlaceState | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const followers = given.get('followers');
  const rate = given.get('rate');
  if (followers === null || rate === null) return undefined;
  if (followers.length > longestText || rate.length > longestText) return undefined;
  const benchmark = placeBenchmarks.find((id) => id === given.get('benchmark'));
  return { followers, rate, ...(benchmark && { benchmark }) };
}
