import type { Account } from './account.ts';
import { typicalInteractions } from './cost.ts';
import {
  feeModels,
  type FeeModel,
  type FeeModelId,
  type FeeRule,
  type PriceRange,
} from './evidence/fee-models.ts';
import type { SourceId } from './evidence/sources.ts';
import type { EvidenceGrade } from './reading.ts';
import { typicalCount } from './typical-count.ts';
import { usableAccount } from './usable-account.ts';

/** What one published model would ask for one post of an account. */
export interface FeeEstimate {
  readonly model: FeeModelId;
  readonly low: number;
  /** Absent where the source names no upper end. */
  readonly high?: number;
  /** ISO 4217 code. */
  readonly currency: 'USD';
  readonly source: SourceId;
  readonly publisher: string;
  /** Year of the money and of the source; `null` for an undated page. */
  readonly year: number | null;
  /** What the price depends on. */
  readonly by: FeeRule['by'];
  readonly grade: EvidenceGrade;
  /** What the source does not state and this project has filled in. */
  readonly assumed?: FeeModel['assumed'];
}

const modelIds = Object.keys(feeModels) as readonly FeeModelId[];

/**
 * What the published models would ask for one post of an account: one range for each model that is for
 * its platform and size and whose inputs are known; none at all where there is no such model.
 *
 * Estimates, not prices: the ranges contradict each other, and no price paid is behind any of them.
 *
 * @example
 * const fees = estimateFees({ platform: 'instagram', followers: 24_300 });
 * fees.map(({ publisher, low, high }) => `${publisher} ${low}-${high}`);
 * // => ['WebFX 243-486', 'boost52 100-500', 'wordontheblock 100-500', 'Klear 41-3138']
 */
export function estimateFees(given: Account): readonly FeeEstimate[] {
  const account = usableAccount(given);
  return modelIds.flatMap((id) => {
    const { platform, rule, ...published }: FeeModel = feeModels[id];
    const range = platform === account.platform ? priceOf(rule, account) : undefined;
    if (!range?.every(Number.isFinite)) return [];
    const [low, high] = range;
    return [{ ...published, model: id, low, ...(high !== undefined && { high }), by: rule.by }];
  });
}

/** Both ends of a price, or the lower one alone; `undefined` where the rule does not apply. */
function priceOf(rule: FeeRule, account: Account): PriceRange | readonly [low: number] | undefined {
  const { followers = 0 } = account;
  if (rule.by === 'bracket') {
    const price = rule.brackets.find(
      ({ from, to = Number.POSITIVE_INFINITY }) => followers >= from && followers < to,
    )?.price;
    return typeof price === 'number' ? [price] : price;
  }
  const units = unitsOf(rule.by, account);
  return units > 0 ? [rule.price[0] * units, rule.price[1] * units] : undefined;
}

/** How many of the things that a rule charges for one post of the account has; 0 where unknown. */
function unitsOf(by: Exclude<FeeRule['by'], 'bracket'>, account: Account): number {
  if (by === '1,000 followers') return (account.followers ?? 0) / 1_000;
  if (by === '1,000 views') return (typicalCount(account, 'views') ?? 0) / 1_000;
  const interactions = typicalInteractions(account);
  return interactions.known ? interactions.value : 0;
}
