export {
  claimSchema,
  dataChangeSchema,
  factSchema,
  sourceSchema,
  tierSchemeSchema,
  engagementBenchmarkSchema,
} from './schema.ts';
export type { Fact, FactUnit } from './fact.ts';
export type { Claim } from './claim.ts';
export { claims, type ClaimId } from './claims.ts';
export { facts, type FactId } from './facts.ts';
export type { Source, SourceKind, SourceReading } from './source.ts';
export { sources, type SourceId } from './sources.ts';
export { instagramPosts201819, percentilesKnown } from './instagram-posts-2018-19.ts';
export { commentBands201819 } from './comment-bands-2018-19.ts';
export { feeModelSchema } from './fee-model-schema.ts';
export { followingBands201819 } from './following-bands-2018-19.ts';
export { postVariation } from './post-variation.ts';
export { fewestFollowersSampled } from './sampled-sizes-2018-19.ts';
export { medianErrors } from './median-error.ts';
export { categoryMedians, categorySizes } from './category-engagement-2018-19.ts';
export { dataChanges } from './data-changes.ts';
export type { DataChange } from './data-change.ts';
