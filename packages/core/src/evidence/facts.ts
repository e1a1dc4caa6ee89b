import type { Fact } from './fact.ts';
import { authenticityFacts } from './facts/authenticity.ts';
import { costFacts } from './facts/cost.ts';
import { disclosureFacts } from './facts/disclosure.ts';
import { engagementFacts } from './facts/engagement.ts';
import { nicheFacts } from './facts/niche.ts';
import { platformFacts } from './facts/platforms.ts';
import { studyFacts } from './facts/studies.ts';
import { tierFacts } from './facts/tiers.ts';
import { toolFacts } from './facts/tools.ts';

/**
 * Every published number that the project cites, by id, from one file per subject. A sentence that
 * gives a number takes it from here, so that number, source and meaning stay together.
 */
export const facts = {
  ...tierFacts,
  ...engagementFacts,
  ...platformFacts,
  ...toolFacts,
  ...costFacts,
  ...authenticityFacts,
  ...nicheFacts,
  ...studyFacts,
  ...disclosureFacts,
} as const satisfies Readonly<Record<string, Fact>>;

/** Id of a fact in the register. */
export type FactId = keyof typeof facts;
