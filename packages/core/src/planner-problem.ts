import type { Budget, Candidate } from './budget.ts';
import { numberOr } from './number-or.ts';
import { isRecord } from './usable-account.ts';

/** A number that the planner is given, by its path. */
export type PlanInput =
  | 'budget'
  | 'handlingCost'
  | `large.${'followers' | 'rate' | 'fee'}`
  | `small.${'followers' | 'rate' | 'fee'}`;

/** One number that nothing can be planned with. */
export interface PlanProblem {
  readonly input: PlanInput;
  /**
   * - `zero`: of a fee, that neither it nor handling costs anything, so that no budget ends
   * - `too small`, `too large`: outside the range that the planner can count with
   */
  readonly code: 'not a number' | 'infinite' | 'negative' | 'zero' | 'too small' | 'too large';
}

/** Smallest price of a collaboration, fee and handling together: a hundredth of the currency unit. */
const leastPrice = 0.01;

/** From what to what a number may be; 0 only where `zero` allows it. */
interface Range {
  readonly least: number;
  readonly most: number;
  readonly zero: boolean;
}

/** Amounts of money. */
const money: Range = { least: 0, most: Number.MAX_SAFE_INTEGER, zero: true };
/** The budget. */
const budgetRange: Range = { ...money, least: leastPrice, zero: false };
/** Counts of followers. */
const followerRange: Range = { least: 1, most: Number.MAX_SAFE_INTEGER, zero: false };
/** Rates as ratios: from one interaction in a thousand million followers to a hundred each. */
const rateRange: Range = { least: 1e-9, most: 100, zero: false };

/** What is wrong with a number, where anything is. */
function problemOf(value: unknown, { least, most, zero }: Range): PlanProblem['code'] | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return 'infinite';
  if (value < 0) return 'negative';
  if (value === 0) return zero ? undefined : 'zero';
  if (value < least) return 'too small';
  return value > most ? 'too large' : undefined;
}

/** Every number that nothing can be planned with, in the order in which they are asked for. */
export function problemsOf(given: Budget): readonly PlanProblem[] {
  const { budget, large, small, handlingCost } = recordOf(given);
  return [
    ...check('budget', budget, budgetRange),
    ...check('handlingCost', handlingCost, money),
    ...checkCandidate('large', large, handlingCost),
    ...checkCandidate('small', small, handlingCost),
  ];
}

/** What is no record has nothing in it, so that each of its numbers is asked for. */
const recordOf = <Shape extends object>(value: Shape | undefined): Partial<Shape> =>
  isRecord(value) ? value : {};

function check(input: PlanInput, value: unknown, range: Range): readonly PlanProblem[] {
  const code = problemOf(value, range);
  return code ? [{ input, code }] : [];
}

function checkCandidate(
  side: 'large' | 'small',
  candidate: Candidate | undefined,
  handlingCost: number | undefined,
): readonly PlanProblem[] {
  const { followers, rate, fee } = recordOf(candidate);
  return [
    ...check(`${side}.followers`, followers, followerRange),
    ...(rate === undefined ? [] : check(`${side}.rate`, rate, rateRange)),
    ...checkFee(`${side}.fee`, fee, handlingCost),
  ];
}

function checkFee(
  input: PlanInput,
  fee: number | undefined,
  handlingCost: number | undefined,
): readonly PlanProblem[] {
  const ofFee = check(input, fee, money);
  if (ofFee.length > 0) return ofFee;
  const price = numberOr(fee, 0) + Math.max(0, numberOr(handlingCost, 0));
  return price < leastPrice ? [{ input, code: price === 0 ? 'zero' : 'too small' }] : [];
}
