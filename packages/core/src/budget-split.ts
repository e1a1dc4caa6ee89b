import type { Budget } from './budget.ts';
import { accountsFor, expectPost, levelFor } from './expected-post.ts';
import { numberOr } from './number-or.ts';
import { problemsOf, type PlanProblem } from './planner-problem.ts';
import { totalOf, type Total } from './post-spread.ts';

/** A budget spent on both kinds of account, or every number that nothing can be split with. */
export type BudgetSplit =
  | { readonly ok: false; readonly problems: readonly PlanProblem[] }
  | {
      readonly ok: true;
      /** Small accounts booked, one post each. */
      readonly small: number;
      /** The most small accounts that the budget pays for. */
      readonly mostSmall: number;
      /** Whether what the small ones leave pays for the large one too. */
      readonly large: 0 | 1;
      /** Fees and handling together, in the currency of the budget. */
      readonly spent: number;
      /** Likes and comments that all the posts get together. */
      readonly interactions: Total;
      /** Spent / expected interactions; absent where nothing is booked. */
      readonly costPerInteraction?: number;
    };

/**
 * Books so many small accounts, and the large one too where the rest of the budget pays for it.
 *
 * Counts as `planBudget` does; the interval is that of the sum over all posts.
 *
 * @param smallAccounts held between 0 and the most that the budget pays for; a fraction is left out
 * @returns the same problems as `planBudget`
 * @example
 * const split = splitBudget(
 *   {
 *     budget: 5_000,
 *     large: { followers: 600_000, fee: 3_800 },
 *     small: { followers: 20_000, fee: 150 },
 *     handlingCost: 50,
 *   },
 *   5,
 * );
 * split.ok && `${split.small} of ${split.mostSmall} small, ${split.large} large`; // => '5 of 25 small, 1 large'
 * split.ok && split.spent; // => 4850
 */
export function splitBudget(given: Budget, smallAccounts: number): BudgetSplit {
  const problems = problemsOf(given);
  if (problems.length > 0) return { ok: false, problems };

  const { budget, large, small, handlingCost, benchmark } = given;
  const level = levelFor(benchmark);
  const smallPrice = small.fee + handlingCost;
  const largePrice = large.fee + handlingCost;
  const mostSmall = accountsFor(budget, smallPrice);
  const booked = Math.floor(Math.min(mostSmall, Math.max(0, numberOr(smallAccounts, 0))));
  const ofSmall = booked * smallPrice;
  const ofLarge = accountsFor(budget - ofSmall, largePrice) >= 1 ? 1 : 0;
  const smallPost = expectPost(small, level);
  const largePost = expectPost(large, level);
  const spent = ofSmall + ofLarge * largePrice;
  const interactions = totalOf(
    { median: smallPost.typical, spread: smallPost.spread, posts: booked },
    { median: largePost.typical, spread: largePost.spread, posts: ofLarge },
  );
  return {
    ok: true,
    small: booked,
    mostSmall,
    large: ofLarge,
    spent,
    interactions,
    ...(interactions.expected > 0 && { costPerInteraction: spent / interactions.expected }),
  };
}
