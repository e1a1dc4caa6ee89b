import { benchmarkFigure, benchmarkIds } from './benchmark-figure.ts';
import { commentsPerLikes } from './comments-per-likes.ts';
import { costPerEngagement } from './cost-per-engagement.ts';
import { engagementLevel } from './engagement-level.ts';
import { engagementPercentiles } from './engagement-percentiles.ts';
import type { Figure } from './figure.ts';
import { medianError } from './median-error.ts';
import { studiesForAndAgainst } from './studies.ts';
import { tierDefinitions } from './tier-definitions.ts';

/** The figures of the guide, by number. */
export const guideFigures: readonly Figure[] = [
  tierDefinitions,
  engagementPercentiles,
  engagementLevel,
  commentsPerLikes,
  costPerEngagement,
  medianError,
  studiesForAndAgainst,
];

/** Every figure of the site, by number; those of the benchmarks last. */
export const figures: readonly Figure[] = [...guideFigures, ...benchmarkIds.map(benchmarkFigure)];
