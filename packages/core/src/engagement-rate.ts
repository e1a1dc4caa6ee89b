import type { Basis } from './evidence/engagement-benchmarks.ts';
import type { CountedPost } from './interactions.ts';
import { median } from './median.ts';

/** Interactions and what they are divided by, of one post or of the typical one. */
export interface Exposure {
  readonly interactions: number;
  /** Followers, accounts reached or views, more than 0. */
  readonly audience: number;
}

/**
 * What a rate is taken over. By followers, which are the same for every post, the median post stands
 * for all; by views or reach, each post that has them counts for itself.
 */
export function exposures(
  posts: readonly CountedPost[],
  basis: Basis,
  followers: number,
): readonly Exposure[] {
  if (basis === 'followers') {
    const interactions = median(posts.map((post) => post.interactions));
    return followers > 0 ? [{ interactions, audience: followers }] : [];
  }
  const over: Exposure[] = [];
  for (const { interactions, [basis]: audience = 0 } of posts) {
    if (audience > 0) over.push({ interactions, audience });
  }
  return over;
}

/**
 * Engagement rate as a ratio: the median, so that one viral post does not make an account.
 *
 * @param over at least one exposure
 * @param more interactions to add to each post first
 */
export const engagementRate = (over: readonly Exposure[], more = 0): number =>
  over.length === 1 && over[0]
    ? (over[0].interactions + more) / over[0].audience
    : median(over.map(({ interactions, audience }) => (interactions + more) / audience));

/** Everything that interactions are divided by. */
export const bases: readonly Basis[] = ['followers', 'reach', 'views'];

/** The engagement rate on every basis that is known, as ratios. */
export function engagementRates(
  posts: readonly CountedPost[],
  followers: number,
): Readonly<Partial<Record<Basis, number>>> {
  const rates: Partial<Record<Basis, number>> = {};
  for (const basis of bases) {
    const over = exposures(posts, basis, followers);
    if (over.length > 0) rates[basis] = engagementRate(over);
  }
  return rates;
}
