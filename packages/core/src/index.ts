export {
  categories,
  platforms,
  type Account,
  type Category,
  type FollowerCount,
  type Platform,
  type Post,
  type Quote,
  type Topics,
} from './account.ts';
export { categoryFactor } from './category.ts';
export {
  classify,
  verdictOf,
  type Classification,
  type ClassifyOptions,
  type FollowingReading,
  type MissingInput,
  type Robustness,
  type Verdict,
} from './classify.ts';
export type { Change } from './changes.ts';
export { parseCount, type CountProblem, type CountReading } from './count.ts';
export {
  benchmarksFor,
  readEngagement,
  type EngagementReading,
  type MeasuredEngagement,
} from './engagement.ts';
export { medianRate, percentileOf, rateAt, type PercentilePlace } from './engagement-curve.ts';
export {
  engagementBenchmarks,
  type Basis,
  type BenchmarkId,
  type EngagementBenchmark,
} from './evidence/engagement-benchmarks.ts';
export {
  defaultScheme,
  tierSchemes,
  type SchemeId,
  type Tier,
  type TierScheme,
} from './evidence/tier-schemes.ts';
export { fewestPostsForNiche, focusedTopShare, readNiche, type NicheReading } from './niche.ts';
export { median, medianInterval } from './median.ts';
export type { EvidenceGrade, Met } from './reading.ts';
export {
  boundaryNearness,
  microBand,
  readTier,
  schemesFor,
  tierOf,
  type Boundary,
  type MicroBand,
  type TierReading,
} from './tier.ts';
export { readHashtagTopics, type HashtagTopics } from './topics-from-hashtags.ts';
