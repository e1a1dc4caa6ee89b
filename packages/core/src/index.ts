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
export { parseAmount, type AmountReading } from './amount.ts';
export { categoryFactor } from './category.ts';
export {
  classify,
  classifyChecked,
  readVerdict,
  verdictOf,
  type Classification,
  type ClassifyOptions,
  type FollowingReading,
  type MissingInput,
  type Verdict,
  type VerdictReading,
} from './classify.ts';
export { readRobustness, type Robustness } from './robustness.ts';
export { listChanges, type Change } from './changes.ts';
export { parseCount, type CountProblem, type CountReading } from './count.ts';
export {
  benchmarksFor,
  isHighlyEngaged,
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
export {
  fewestSignalsJudged,
  readAuthenticity,
  type Authenticity,
  type AuthenticityState,
} from './authenticity.ts';
export type { BreakEven, Cheaper } from './break-even.ts';
export { readCost, type CostFigure, type CostReading } from './cost.ts';
export {
  feeModels,
  type FeeBracket,
  type FeeModel,
  type FeeModelId,
  type FeeRule,
  type PriceRange,
} from './evidence/fee-models.ts';
export type { Explanation } from './explanation.ts';
export { estimateFees, type FeeEstimate } from './fee.ts';
export { fewestFollowersForGrowth, mostWeeklyGrowth } from './growth-signal.ts';
export type { PlanInput, PlanProblem } from './planner-problem.ts';
export { splitBudget, type BudgetSplit } from './budget-split.ts';
export { planBudget, type BudgetPlan, type PlanSide } from './planner.ts';
export type { Budget, Candidate } from './budget.ts';
export type { SignalId, Standing } from './signal-id.ts';
export { fewestPostsForVariation, tooEvenShare } from './post-signals.ts';
export type { PostSpread, Total } from './post-spread.ts';
export type { Band, JudgedSignal, Signal, SignalGap, UnjudgedSignal } from './signal.ts';
export {
  largestCount,
  readWrittenNumber,
  type NumberProblem,
  type NumberReading,
} from './written-number.ts';
