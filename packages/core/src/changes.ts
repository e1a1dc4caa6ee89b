import type { Account } from './account.ts';
import type { VerdictReading } from './classify.ts';
import { isHighlyEngaged, type EngagementReading } from './engagement.ts';
import { engagementRate, exposures, type Exposure } from './engagement-rate.ts';
import { postsOf, readInteractions } from './interactions.ts';
import { fewestPostsOnMainTopic, type NicheReading } from './niche.ts';
import { microBand, type TierReading } from './tier.ts';

/** The smallest change of one input that turns one criterion over. */
export type Change =
  | {
      readonly criterion: 'following';
      readonly input: 'followers';
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly criterion: 'engagement';
      /** Comments only where taking likes alone is not enough. */
      readonly input: 'likes' | 'comments';
      /** Interactions more, or fewer where negative, on each post; an integer other than 0. */
      readonly by: number;
    }
  | {
      readonly criterion: 'niche';
      readonly input: 'posts on main topic';
      readonly from: number;
      readonly to: number;
    };

/**
 * What would change a verdict: at most one change for each criterion that is met or not met.
 *
 * @param reading of the very account
 * @example
 * const account = { platform: 'instagram', followers: 9_000 };
 * listChanges(account, readVerdict(account));
 * // => [{ criterion: 'following', input: 'followers', from: 9_000, to: 10_000 }]
 */
export function listChanges(
  account: Account,
  { following, engagement, niche }: VerdictReading,
): readonly Change[] {
  return [
    following.met !== 'unknown' && account.followers !== undefined
      ? changeOfFollowing(account.followers, following)
      : undefined,
    changeOfEngagement(account, engagement),
    changeOfNiche(niche),
  ].filter((change) => change !== undefined);
}

/** Nearest follower count on the other side of the scheme's micro band. */
function changeOfFollowing(followers: number, { scheme }: TierReading): Change {
  const { from, to } = microBand(scheme);
  return {
    criterion: 'following',
    input: 'followers',
    from: followers,
    to: nearestAcross(followers, from, to),
  };
}

function nearestAcross(followers: number, from: number, to: number): number {
  if (followers < from) return from;
  if (followers >= to) return to - 1;
  const below = from - 1;
  return below >= 0 && followers - below <= to - followers ? below : to;
}

/** Posts to add to, or take from, the main topic while the number of posts stays. */
function changeOfNiche(niche: NicheReading): Change | undefined {
  if (niche.met === 'unknown') return undefined;
  const from = Math.round(niche.topShare * niche.posts);
  const needed = fewestPostsOnMainTopic(niche.posts);
  const to = niche.met === 'yes' ? needed - 1 : needed;
  return { criterion: 'niche', input: 'posts on main topic', from, to };
}

/**
 * Likes to add to, or take from, each post; comments where there are not so many likes to take.
 * Exact for any number of posts and on any basis.
 *
 * @returns `undefined` where engagement is unknown, or where no single input can turn it over
 */
function changeOfEngagement(account: Account, engagement: EngagementReading): Change | undefined {
  const read = readInteractions(account);
  if (engagement.met === 'unknown' || !read.known) return undefined;
  const over = exposures(read.posts, engagement.basis, account.followers ?? 1);
  const fewest = fewestMoreForRate(over, engagement.median);
  const by = engagement.met === 'yes' ? fewest - 1 : fewest;
  const input = (['likes', 'comments'] as const).find((count) =>
    postsOf(account).every((post) => (post[count] ?? 0) + by >= 0),
  );
  return input && { criterion: 'engagement', input, by };
}

/**
 * The smallest whole number of interactions that, added to each post, brings the rate to the typical
 * one; negative where it is above. The median of the rates never falls as interactions are added, so
 * halving between the post that needs fewest and the one that needs most finds it.
 */
function fewestMoreForRate(over: readonly Exposure[], typicalRate: number): number {
  let tooFew = Number.POSITIVE_INFINITY;
  let enough = Number.NEGATIVE_INFINITY;
  for (const { interactions, audience } of over) {
    const needed = typicalRate * audience - interactions;
    if (needed < tooFew) tooFew = needed;
    if (needed > enough) enough = needed;
  }
  tooFew = Math.floor(tooFew) - 1;
  enough = Math.ceil(enough) + 1;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isHighlyEngaged(engagementRate(over, middle), typicalRate)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
