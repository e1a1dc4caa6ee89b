import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget } from './budget.ts';
import { splitBudget, type BudgetSplit } from './budget-split.ts';
import { planBudget } from './planner.ts';
import './property-runs.ts';

type Split = Extract<BudgetSplit, { ok: true }>;

const example: Budget = {
  budget: 5_000,
  large: { followers: 600_000, fee: 3_800 },
  small: { followers: 20_000, fee: 150 },
  handlingCost: 50,
};

/** The split, which a test that asks for one expects to exist. */
function split(budget: Budget, smallAccounts: number): Split {
  const reading = splitBudget(budget, smallAccounts);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const anyMoney = fc.double({ min: 1, max: 100_000, noNaN: true });
const anyCandidate = fc.record({
  followers: fc.integer({ min: 500, max: 10_000_000 }),
  fee: anyMoney,
});
const anyBudget: fc.Arbitrary<Budget> = fc.record({
  budget: anyMoney,
  large: anyCandidate,
  small: anyCandidate,
  handlingCost: anyMoney,
});

describe('splitBudget', () => {
  it('books the large account with what the small ones leave', () => {
    expect(split(example, 5)).toMatchObject({ small: 5, large: 1, mostSmall: 25, spent: 4_850 });
    expect(split(example, 6)).toMatchObject({ small: 6, large: 0, spent: 1_200 });
  });

  it('books no more than the budget pays for, and no parts of accounts', () => {
    expect(split(example, 1_000)).toMatchObject({ small: 25, spent: 5_000 });
    expect(split(example, 2.9).small).toBe(2);
    expect(split(example, -3).small).toBe(0);
  });

  it('spends nothing where nothing is paid for', () => {
    const reading = split({ ...example, budget: 10 }, 3);
    expect(reading).toMatchObject({ small: 0, large: 0, spent: 0 });
    expect(reading.interactions).toEqual({ expected: 0, low: 0, high: 0 });
    expect(reading).not.toHaveProperty('costPerInteraction');
  });

  it('says what nothing can be split with', () => {
    expect(splitBudget({ ...example, budget: -1 }, 3)).toEqual({
      ok: false,
      problems: [{ input: 'budget', code: 'negative' }],
    });
  });

  it('agrees at both ends with the plan', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const plan = planBudget(budget);
        if (!plan.ok) throw new Error('The budget was meant to be usable');
        const none = split(budget, 0);
        expect(none.large).toBe(plan.large.accounts);
        expect(none.interactions.expected).toBeCloseTo(plan.large.interactions.expected, 6);
        const all = split(budget, Number.MAX_SAFE_INTEGER);
        expect(all.small).toBe(plan.small.accounts);
        if (all.large === 0) {
          expect(all.interactions.low).toBeCloseTo(plan.small.interactions.low, 6);
          expect(all.interactions.high).toBeCloseTo(plan.small.interactions.high, 6);
        }
      }),
    );
  });

  it('never spends more than there is, and lies between its own ends', () => {
    fc.assert(
      fc.property(anyBudget, fc.integer({ min: 0, max: 500 }), (budget, wanted) => {
        const { spent, interactions, small } = split(budget, wanted);
        expect(spent).toBeLessThanOrEqual(budget.budget * (1 + 1e-9));
        expect(small).toBeLessThanOrEqual(wanted);
        expect(interactions.low).toBeLessThanOrEqual(interactions.high);
      }),
    );
  });
});
