import { splitBudget, type Budget, type BudgetSplit } from '@micro-influencer/core';

type Split = Extract<BudgetSplit, { ok: true }>;

/** Width and height of the picture, in its own units. */
export const splitPictureSize = { width: 600, height: 220 } as const;

/** What is drawn of every split of a budget, as data of paths and places in the picture's units. */
export interface SplitPicture {
  /** Expected interactions along the number of small accounts; broken where the large one drops out. */
  readonly line: string;
  /** Between both quartiles of the total. */
  readonly band: string;
  /** The split that is chosen. */
  readonly mark: {
    readonly x: number;
    readonly y: number;
    readonly low: number;
    readonly high: number;
  };
  /** Interactions at the upper edge. */
  readonly top: number;
  /** Small accounts at the right edge. */
  readonly right: number;
}

/** Splits that are drawn at most, so that a budget for thousands of accounts costs no more. */
const mostDrawn = 160;

/** Every split of a budget and the one that is chosen; `undefined` where the budget buys nothing. */
export function splitPicture(budget: Budget, chosen: number): SplitPicture | undefined {
  const one = splitBudget(budget, chosen);
  if (!one.ok) return undefined;
  const splits = numbersDrawn(budget, one.mostSmall).flatMap((small) => {
    const split = splitBudget(budget, small);
    return split.ok ? [split] : [];
  });
  const top = Math.max(...splits.map(({ interactions }) => interactions.high));
  if (!(top > 0)) return undefined;
  const x = (small: number): number =>
    round((small / Math.max(1, one.mostSmall)) * splitPictureSize.width);
  const y = (interactions: number): number =>
    round(splitPictureSize.height * (1 - interactions / top));
  const runs = [1, 0].map((large) => splits.filter((split) => split.large === large));
  const path = (run: readonly Split[], of: 'expected' | 'low' | 'high'): readonly string[] =>
    run.map((split) => `${x(split.small)} ${y(split.interactions[of])}`);
  return {
    line: runs.map((run) => pathThrough(path(run, 'expected'))).join(''),
    band: runs
      .map((run) => {
        const outline = [...path(run, 'low'), ...path(run, 'high').toReversed()];
        return outline.length > 0 ? `${pathThrough(outline)}Z` : '';
      })
      .join(''),
    mark: {
      x: x(one.small),
      y: y(one.interactions.expected),
      low: y(one.interactions.low),
      high: y(one.interactions.high),
    },
    top,
    right: one.mostSmall,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A single point is a line of no length, which a round end makes a dot. */
const pathThrough = (points: readonly string[]): string =>
  points.length > 0 ? `M${points.join('L')}${points.length === 1 ? 'h0' : ''}` : '';

/** Numbers of small accounts that are drawn: all, or some at even distances, and both sides of the drop. */
function numbersDrawn(budget: Budget, mostSmall: number): readonly number[] {
  const step = Math.max(1, Math.ceil(mostSmall / mostDrawn));
  const numbers = new Set([mostSmall]);
  for (let small = 0; small < mostSmall; small += step) numbers.add(small);
  const { large, small, handlingCost } = budget;
  const last = Math.floor(
    (budget.budget - large.fee - handlingCost) / (small.fee + handlingCost) + 1e-9,
  );
  for (const near of [last, last + 1]) if (near >= 0 && near <= mostSmall) numbers.add(near);
  return [...numbers].sort((a, b) => a - b);
}
