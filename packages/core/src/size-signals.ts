import type { Account } from './account.ts';
import { categoryFactor } from './category.ts';
import { benchmarksFor } from './engagement.ts';
import { rateAt } from './engagement-curve.ts';
import { engagementRate, exposures } from './engagement-rate.ts';
import { commentBands201819 } from './evidence/comment-bands-2018-19.ts';
import { engagementBenchmarks } from './evidence/engagement-benchmarks.ts';
import { followingBands201819 } from './evidence/following-bands-2018-19.ts';
import { fewestFollowersSampled } from './evidence/sampled-sizes-2018-19.ts';
import { readInteractions } from './interactions.ts';
import { interpolate, type Knots } from './interpolate.ts';
import { median } from './median.ts';
import { judge, unjudged, type Signal, type SignalGap } from './signal.ts';
import { givenPosts, typicalCount } from './typical-count.ts';
import { isCount } from './usable-account.ts';

const commentSizes = commentBands201819.map(([followers]) => Math.log(followers));
const commentLine = (column: 1 | 2 | 3): Knots => ({
  at: commentSizes,
  values: commentBands201819.map((row) => row[column] / 100),
});
const fewComments = commentLine(1);
const typicalComments = commentLine(2);
const manyComments = commentLine(3);

const followingSizes = followingBands201819.map(([followers]) => Math.log(followers));
const followingLine = (column: 1 | 2): Knots => ({
  at: followingSizes,
  values: followingBands201819.map((row) => Math.log(row[column])),
});
const typicalFollowing = followingLine(1);
const muchFollowing = followingLine(2);

const hasFollowers = ({ followers = 0 }: Account): boolean =>
  followers > 0 && Number.isFinite(followers);

/** Why the sample of 2018-19 cannot say what is usual for an account, where it cannot. */
function sampleGap(account: Account): SignalGap | undefined {
  if (account.platform !== 'instagram') return 'platform not measured';
  if (!hasFollowers(account)) return 'followers missing';
  return (account.followers ?? 0) < fewestFollowersSampled ? 'size not measured' : undefined;
}

/**
 * The engagement rate against the 5th and the 95th percentile of accounts of its size and category,
 * from the lowest of the published levels to the highest.
 *
 * A rate is called unusual only where it is so under every level, since they differ more than
 * fivefold: of accounts of 24,300 followers, seven in ten posts of the sample of 2018-19 are above
 * the 95th percentile at the level of 2026. The percentiles are over posts; medians of accounts
 * spread less.
 */
export function readEngagementSignal(account: Account): Signal {
  const id = 'engagement rate';
  const gap = sampleGap(account);
  if (gap) return unjudged(id, gap);
  const interactions = readInteractions(account);
  if (!interactions.known) return unjudged(id, interactions.code);
  if (interactions.posts.length === 0) return unjudged(id, 'interactions missing');
  const { platform, followers = 1, category } = account;
  const factor = categoryFactor(platform, category);
  const lowest = extremeRate(followers, 5, Math.min);
  const highest = extremeRate(followers, 95, Math.max);
  return judge(id, engagementRate(exposures(interactions.posts, 'followers', followers)), {
    ends: [lowest * factor, highest * factor],
    outside: 0.1,
    sources: levels,
    grade: 'dated',
  });
}

/** The levels that have a spread, so that their percentiles can be told. */
const levels = benchmarksFor('instagram', 'followers').filter(
  (id) => engagementBenchmarks[id].spread !== 'none',
);

/** The lowest or the highest rate that stands at a percentile under any of the levels. */
const extremeRate = (
  followers: number,
  percentile: number,
  pick: (...rates: readonly number[]) => number,
): number => pick(...levels.map((id) => rateAt(id, followers, percentile) ?? Number.NaN));

/**
 * Comments per like, the median over posts with likes and with comments given, against the 5th and
 * the 95th percentile of posts of accounts of that size, linear in ln followers between brackets.
 * Below about 12,000 followers the 5th percentile is 0, and nothing is too low.
 */
export function readCommentSignal(account: Account): Signal {
  const id = 'comments per like';
  const gap = sampleGap(account);
  if (gap) return unjudged(id, gap);
  const interactions = readInteractions(account);
  if (!interactions.known) return unjudged(id, interactions.code);
  const perLike = givenPosts(account).flatMap(({ likes = 0, comments }) =>
    likes > 0 && comments !== undefined ? [comments / likes] : [],
  );
  if (perLike.length === 0) return unjudged(id, 'comments missing');
  const size = Math.log(account.followers ?? 1);
  const low = interpolate(fewComments, size);
  return judge(id, median(perLike), {
    ends: [low, interpolate(manyComments, size)],
    typical: interpolate(typicalComments, size),
    outside: low > 0 ? 0.1 : 0.05,
    sources: ['kim-2020'],
    grade: 'measured',
  });
}

/**
 * Accounts followed per follower against the 95th percentile of accounts of that size, linear in ln
 * ratio and ln followers between brackets. Nothing is too low: to follow nobody is usual for fame.
 */
export function readFollowingSignal(account: Account): Signal {
  const id = 'following per follower';
  const gap = sampleGap(account);
  if (gap) return unjudged(id, gap);
  const { followers = 1, following } = account;
  if (following === undefined || !isCount(following)) return unjudged(id, 'following missing');
  const size = Math.log(followers);
  return judge(id, following / followers, {
    ends: [0, Math.exp(interpolate(muchFollowing, size))],
    typical: Math.exp(interpolate(typicalFollowing, size)),
    outside: 0.05,
    sources: ['kim-2020'],
    grade: 'measured',
  });
}

/** Views of a typical post per follower: reported and not judged, since no source says what is usual. */
export function readViewsSignal(account: Account): Signal {
  const id = 'views per follower';
  if (!hasFollowers(account)) return unjudged(id, 'followers missing');
  const views = typicalCount(account, 'views');
  if (views === undefined) return unjudged(id, 'views missing');
  const value = views / (account.followers ?? 1);
  if (!Number.isFinite(value)) return unjudged(id, 'unusable numbers');
  return { ...unjudged(id, 'no published band'), value };
}
