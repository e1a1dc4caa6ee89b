import type { Account } from './account.ts';
import { listChanges, type Change } from './changes.ts';
import { benchmarksFor, readEngagementChecked, type EngagementReading } from './engagement.ts';
import type { BenchmarkId } from './evidence/engagement-benchmarks.ts';
import { defaultScheme, type SchemeId } from './evidence/tier-schemes.ts';
import { readNicheChecked, type NicheReading } from './niche.ts';
import type { Met } from './reading.ts';
import { readRobustness, type Robustness } from './robustness.ts';
import { isRecord, usableAccount } from './usable-account.ts';
import { readTier, type TierReading } from './tier.ts';

/**
 * - `micro-influencer`: all three criteria met
 * - `micro-sized`: the following is, engagement or niche is not
 * - `another tier`: the following is smaller or larger, whatever the rest
 * - `undetermined`: an input is missing that could settle it
 */
export type Verdict = 'micro-influencer' | 'micro-sized' | 'another tier' | 'undetermined';

/** Whether the following is moderate, which is to say micro-sized. */
export type FollowingReading =
  | { readonly met: 'unknown'; readonly code: 'followers missing' }
  | ({ readonly met: 'yes' | 'no'; readonly code: 'tier' } & TierReading);

/** An input that is missing for a criterion. */
export type MissingInput = 'followers' | 'likes' | 'views' | 'topics' | 'more posts with topics';

/** The verdict on an account under one definition and one benchmark, with its reasons. */
export interface VerdictReading {
  readonly verdict: Verdict;
  readonly following: FollowingReading;
  readonly engagement: EngagementReading;
  readonly niche: NicheReading;
  /** What to find out next, the input that settles most first. */
  readonly missing: readonly MissingInput[];
}

/** Everything that can be said of an account under one definition and one benchmark. */
export interface Classification extends VerdictReading {
  readonly robustness: Robustness;
  /** At most one for each criterion that is met or not met. */
  readonly changes: readonly Change[];
}

/** Which of the published definitions and benchmarks to use. */
export interface ClassifyOptions {
  /** Definition of the tiers; the default is IAB UK's. */
  readonly scheme?: SchemeId | undefined;
  /**
   * Level of engagement. One that is not for the account's platform and basis gives way to that
   * pair's default.
   */
  readonly benchmark?: BenchmarkId | undefined;
}

/**
 * The verdict over the three criteria.
 *
 * Size comes first: an account that is not micro-sized is of another tier whatever the rest, and one
 * failed criterion settles it although another is unknown.
 *
 * @example
 * verdictOf('yes', 'no', 'unknown'); // => 'micro-sized'
 */
export function verdictOf(following: Met, engagement: Met, niche: Met): Verdict {
  if (following === 'no') return 'another tier';
  if (following === 'unknown') return 'undetermined';
  if (engagement === 'no' || niche === 'no') return 'micro-sized';
  return engagement === 'yes' && niche === 'yes' ? 'micro-influencer' : 'undetermined';
}

/**
 * Reads an account against the three criteria of a micro-influencer: a moderate (micro-sized), highly
 * engaged following within a specific niche.
 *
 * Never throws and never guesses: what is missing, or is what no account can have, is `unknown`, and
 * `missing` names the input. `parseAccount` of the schema entry says what is wrong with data.
 *
 * @example
 * const { verdict } = classify({
 *   platform: 'instagram',
 *   followers: 24_300,
 *   typicalPost: { likes: 640, comments: 22 },
 *   topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
 * });
 * verdict; // => 'micro-influencer'
 */
export function classify(account: Account, options: ClassifyOptions = {}): Classification {
  return classifyChecked(usableAccount(account), isRecord(options) ? options : {});
}

/**
 * The same as {@link classify} for an account that is known to keep what its type promises: counts
 * that are finite and not negative, topics that add up. Smaller and faster by that check; anything
 * may come of an account that does not.
 *
 * @example
 * classifyChecked({ platform: 'instagram', followers: 24_300 }).following.met; // => 'yes'
 */
export function classifyChecked(account: Account, options: ClassifyOptions = {}): Classification {
  const reading = readVerdict(account, options);
  return {
    ...reading,
    robustness: readRobustness(account, reading),
    changes: listChanges(account, reading),
  };
}

/**
 * The same as {@link classifyChecked} without how sure the verdict is and what would change it, which
 * `readRobustness` and `listChanges` find out.
 *
 * @example
 * readVerdict({ platform: 'instagram', followers: 24_300 }).missing; // => ['likes', 'topics']
 */
export function readVerdict(account: Account, options: ClassifyOptions = {}): VerdictReading {
  const following = readFollowing(account, options.scheme ?? defaultScheme);
  const engagement = readEngagementChecked(account, options.benchmark);
  const niche = readNicheChecked(account.topics);
  const verdict = verdictOf(following.met, engagement.met, niche.met);
  return {
    verdict,
    following,
    engagement,
    niche,
    missing: listMissing(account.platform, following, engagement, niche),
  };
}

function readFollowing({ followers, platform }: Account, scheme: SchemeId): FollowingReading {
  if (followers === undefined) return { met: 'unknown', code: 'followers missing' };
  const reading = readTier(followers, platform, scheme);
  return { met: reading.tier === 'micro' ? 'yes' : 'no', code: 'tier', ...reading };
}

/**
 * Followers first, since their number alone can settle the verdict; then engagement, which by its
 * definition half of all accounts meet; then the niche.
 */
function listMissing(
  platform: Account['platform'],
  following: FollowingReading,
  engagement: EngagementReading,
  niche: NicheReading,
): readonly MissingInput[] {
  const missing: MissingInput[] = [];
  if (following.met === 'unknown') missing.push('followers');
  if (engagement.code === 'no benchmark' && benchmarksFor(platform).length > 0) {
    missing.push('views');
  }
  if (engagement.code === 'interactions missing' || engagement.code === 'likes hidden') {
    missing.push('likes');
  }
  if (niche.code === 'topics missing') missing.push('topics');
  if (niche.code === 'too few posts') missing.push('more posts with topics');
  return missing;
}
