import {
  breakEvenFee,
  breakEvenHandling,
  cheaperOf,
  type BreakEven,
  type Cheaper,
} from './break-even.ts';
import type { BenchmarkId } from './evidence/engagement-benchmarks.ts';
import type { Budget } from './budget.ts';
import { accountsFor, expectPost, levelFor, type ExpectedPost } from './expected-post.ts';
import { problemsOf, type PlanProblem } from './planner-problem.ts';
import { totalOf, type PostSpread, type Total } from './post-spread.ts';

/** What one side of a plan buys. */
export interface PlanSide {
  /** Accounts that the budget pays for, one post each; of the large one at most 1. */
  readonly accounts: number;
  /** (Fee + handling) x accounts. */
  readonly spent: number;
  /** Likes and comments that the posts get together. */
  readonly interactions: Total;
  /** (Fee + handling) / expected interactions of a post, whatever the number of accounts. */
  readonly costPerInteraction: number;
  /** Median rate of a post, as a ratio, and where it is from. */
  readonly rate: number;
  readonly rateFrom: BenchmarkId | 'given';
  /** Source of the spread of posts round it: all accounts of that size, or one account's posts. */
  readonly spreadFrom: PostSpread['source'];
}

/** One large account beside many small ones, or every number that nothing can be planned with. */
export type BudgetPlan =
  | { readonly ok: false; readonly problems: readonly PlanProblem[] }
  | {
      readonly ok: true;
      readonly large: PlanSide;
      readonly small: PlanSide;
      /** The side with the lower cost per interaction; `neither` where they differ by rounding. */
      readonly cheaper: Cheaper;
      /** The fee of a small account. */
      readonly breakEvenFee: BreakEven;
      /** The handling cost of a collaboration, the fees as they are. */
      readonly breakEvenHandling: BreakEven;
    };

/**
 * Puts one large account beside as many small ones as the budget pays for, one post each.
 *
 * Cost per interaction is (fee + handling) / expected interactions of a post. What is expected is the
 * mean, not the median: sums come near to means, and a few posts get far more than the typical one.
 * So it is lower than the cost per interaction of `readCost`, which is that of the typical post. The
 * break-evens follow from it (see `breakEvenFee` and `breakEvenHandling`).
 *
 * The spread is that of Instagram (see `spreadAtSize` and `spreadOfOneAccount`); audiences that follow
 * several of the accounts are counted as often.
 *
 * @returns problems for a number that is not finite, negative, zero where it must not be, or too small
 *   or large to count with
 * @example
 * const plan = planBudget({
 *   budget: 4_000,
 *   large: { followers: 600_000, fee: 3_800 },
 *   small: { followers: 20_000, fee: 150 },
 *   handlingCost: 50,
 * });
 * plan.ok && plan.small.accounts; // => 20
 * plan.ok && plan.cheaper; // => 'large'
 * plan.ok && plan.breakEvenFee.exists && plan.breakEvenFee.amount.toFixed(2); // => '122.53'
 */
export function planBudget(given: Budget): BudgetPlan {
  const problems = problemsOf(given);
  if (problems.length > 0) return { ok: false, problems };

  const { budget, large, small, handlingCost, benchmark } = given;
  const level = levelFor(benchmark);
  const largePost = expectPost(large, level);
  const smallPost = expectPost(small, level);
  const largePrice = large.fee + handlingCost;
  const largeSide = planSide(largePost, largePrice, Math.min(budget, largePrice));
  const smallSide = planSide(smallPost, small.fee + handlingCost, budget);
  return {
    ok: true,
    large: largeSide,
    small: smallSide,
    cheaper: cheaperOf(largeSide.costPerInteraction, smallSide.costPerInteraction),
    breakEvenFee: breakEvenFee(largePrice, handlingCost, largePost.expected, smallPost.expected),
    breakEvenHandling: breakEvenHandling(
      large.fee,
      small.fee,
      largePost.expected,
      smallPost.expected,
    ),
  };
}

function planSide(
  { rate, rateFrom, typical, expected, spread }: ExpectedPost,
  price: number,
  budget: number,
): PlanSide {
  const accounts = accountsFor(budget, price);
  return {
    accounts,
    spent: accounts * price,
    interactions: totalOf({ median: typical, spread, posts: accounts }),
    costPerInteraction: price / expected,
    rate,
    rateFrom,
    spreadFrom: spread.source,
  };
}
