import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianRate } from './engagement-curve.ts';
import type { Budget, Candidate } from './budget.ts';
import { planBudget, type BudgetPlan } from './planner.ts';
import type { PlanProblem } from './planner-problem.ts';
import { spreadAtSize, spreadOfOneAccount } from './post-spread.ts';

type Plan = Extract<BudgetPlan, { ok: true }>;

const example: Budget = {
  budget: 4_000,
  large: { followers: 600_000, fee: 3_800 },
  small: { followers: 20_000, fee: 150 },
  handlingCost: 50,
};

/** The plan, which a test that asks for one expects to exist. */
function plan(budget: Budget): Plan {
  const planned = planBudget(budget);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned;
}

const difference = ({ large, small }: Plan): number =>
  (small.costPerInteraction - large.costPerInteraction) /
  Math.max(small.costPerInteraction, large.costPerInteraction);

const withFee = (budget: Budget, fee: number): Budget => ({
  ...budget,
  small: { ...budget.small, fee },
});

const anyMoney = fc.double({ min: 1, max: 1_000_000, noNaN: true });
const anyRate = fc.option(fc.double({ min: 1e-4, max: 0.5, noNaN: true }), { nil: undefined });
const anyCandidate: fc.Arbitrary<Candidate> = fc
  .tuple(fc.integer({ min: 500, max: 10_000_000 }), anyRate, anyMoney)
  .map(([followers, rate, fee]) => ({ followers, fee, ...(rate !== undefined && { rate }) }));
const anyBudget: fc.Arbitrary<Budget> = fc.record({
  budget: anyMoney,
  large: anyCandidate,
  small: anyCandidate,
  handlingCost: fc.oneof(fc.constant(0), anyMoney),
});

describe('planBudget', () => {
  test('reads the example of its docstring', () => {
    const planned = plan(example);
    expect(planned.small.accounts).toBe(20);
    expect(planned.cheaper).toBe('large');
    expect(planned.breakEvenFee.exists && planned.breakEvenFee.amount.toFixed(2)).toBe('122.53');
  });

  test('counts handling with every collaboration, the large one too', () => {
    const { large, small } = plan(example);
    expect([large.accounts, large.spent]).toEqual([1, 3_850]);
    expect([small.accounts, small.spent]).toEqual([20, 4_000]);
    expect(plan({ ...example, budget: 3_849 }).large).toMatchObject({ accounts: 0, spent: 0 });
    expect(plan({ ...example, budget: 3_999 }).small).toMatchObject({ accounts: 19, spent: 3_800 });
    expect(plan({ ...example, budget: 99_000 }).large.accounts).toBe(1);
  });

  test('does not lose an account to the rounding of fractions', () => {
    expect(plan({ ...withFee(example, 0.1), budget: 0.3, handlingCost: 0 }).small.accounts).toBe(3);
  });

  test('expects the mean of accounts of that size, at the level of the benchmark', () => {
    const { large, small } = plan(example);
    const each = medianRate('hypeauditor-2026', 20_000) * 20_000 * spreadAtSize(20_000).mean;
    expect(small.interactions.expected).toBeCloseTo(20 * each, 6);
    expect(small.costPerInteraction).toBeCloseTo(200 / each, 9);
    expect([small.rateFrom, small.spreadFrom]).toEqual(['hypeauditor-2026', 'kim-2020']);
    expect(large.interactions.high / large.interactions.low).toBeGreaterThan(
      small.interactions.high / small.interactions.low,
    );
    const in2018 = plan({ ...example, benchmark: 'hypeauditor-2018' }).small;
    expect(in2018).toMatchObject({
      rateFrom: 'hypeauditor-2018',
      rate: medianRate('hypeauditor-2018', 20_000),
    });
    const misfit = plan({ ...example, benchmark: 'creatoriq-2023' }).small;
    expect(misfit.rateFrom).toBe('hypeauditor-2026');
  });

  test('takes a rate that is given for that of the account, with its own spread', () => {
    const { small } = plan({ ...example, small: { followers: 20_000, rate: 0.03, fee: 150 } });
    expect(small).toMatchObject({ rate: 0.03, rateFrom: 'given', spreadFrom: 'instafake' });
    expect(small.costPerInteraction).toBeCloseTo(200 / (600 * spreadOfOneAccount.mean), 9);
  });

  test('a fee that grows with the followers makes the small cheap, and handling undoes it', () => {
    const perFollower: Budget = {
      budget: 5_000,
      large: { followers: 500_000, fee: 5_000 },
      small: { followers: 5_000, fee: 50 },
      handlingCost: 0,
    };
    expect(plan(perFollower).cheaper).toBe('small');
    expect(plan({ ...perFollower, handlingCost: 500 }).cheaper).toBe('large');
  });
});

describe('break-evens', () => {
  test('at the break-even fee both cost the same, and a step to either side settles it', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { breakEvenFee } = plan(budget);
        if (!breakEvenFee.exists) {
          expect(breakEvenFee.cheaper).toBe('large');
          expect(plan(withFee(budget, 0.01)).cheaper).not.toBe('small');
          return;
        }
        const { amount } = breakEvenFee;
        const step = 1e-6 * (amount + budget.handlingCost);
        if (amount - step < 0.01) return;
        expect(Math.abs(difference(plan(withFee(budget, amount))))).toBeLessThan(1e-9);
        expect(plan(withFee(budget, amount - step)).cheaper).toBe('small');
        expect(plan(withFee(budget, amount + step)).cheaper).toBe('large');
      }),
    );
  });

  test('at the break-even handling both cost the same, and a step to either side flips it', () => {
    let found = 0;
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { breakEvenHandling } = plan(budget);
        if (!breakEvenHandling.exists) return;
        const { amount, cheaperBelow } = breakEvenHandling;
        const at = (handlingCost: number) => plan({ ...budget, handlingCost });
        if (amount > 1e12) return;
        expect(Math.abs(difference(at(amount)))).toBeLessThan(1e-9);
        const step = 1e-3 * (amount + budget.large.fee + budget.small.fee);
        if (Math.abs(difference(at(amount + step))) < 1e-9 || amount < step) return;
        found++;
        const dearerBelow = cheaperBelow === 'small' ? 'large' : 'small';
        expect(at(amount - step).cheaper).toBe(cheaperBelow);
        expect(at(amount + step).cheaper).toBe(dearerBelow);
      }),
    );
    expect(found).toBeGreaterThan(100);
  });

  test('where no handling cost evens out, the same side is cheaper at each', () => {
    fc.assert(
      fc.property(
        anyBudget,
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (budget, handlingCost) => {
          const { breakEvenHandling } = plan(budget);
          if (breakEvenHandling.exists || breakEvenHandling.cheaper === 'neither') return;
          const { cheaper } = plan({ ...budget, handlingCost });
          expect([breakEvenHandling.cheaper, 'neither']).toContain(cheaper);
        },
      ),
    );
  });

  test('where handling alone is dearer than the large account, no fee is low enough', () => {
    const dear = { ...example, large: { followers: 600_000, fee: 100 }, handlingCost: 500 };
    expect(plan(dear).breakEvenFee).toEqual({ exists: false, cheaper: 'large' });
    expect(plan(withFee(dear, 0)).cheaper).toBe('large');
  });

  test('alike accounts never even out by handling', () => {
    const alike = { followers: 20_000, fee: 100 };
    expect(plan({ ...example, large: alike, small: alike }).breakEvenHandling).toEqual({
      exists: false,
      cheaper: 'neither',
    });
    const dearer = { ...alike, fee: 120 };
    expect(plan({ ...example, large: dearer, small: alike }).breakEvenHandling).toEqual({
      exists: false,
      cheaper: 'small',
    });
  });

  test('fees in proportion even out at no handling', () => {
    const large = { followers: 40_000, rate: 0.02, fee: 400 };
    const small = { followers: 10_000, rate: 0.02, fee: 100 };
    expect(plan({ ...example, large, small }).breakEvenHandling).toEqual({
      exists: true,
      amount: 0,
      cheaperBelow: 'small',
    });
  });
});

describe('what cannot be planned with', () => {
  const problemsOf = (budget: Budget): readonly PlanProblem[] => {
    const planned = planBudget(budget);
    return planned.ok ? [] : planned.problems;
  };
  const bad: readonly (readonly [number, PlanProblem['code']])[] = [
    [Number.NaN, 'not a number'],
    [Number.POSITIVE_INFINITY, 'infinite'],
    [Number.NEGATIVE_INFINITY, 'infinite'],
    [-1, 'negative'],
    [1e300, 'too large'],
  ];

  test.each([...bad, [0, 'zero'], [0.001, 'too small']] as const)('%f is %s', (value, code) => {
    expect(problemsOf({ ...example, budget: value })).toEqual([{ input: 'budget', code }]);
    for (const side of ['large', 'small'] as const) {
      expect(problemsOf({ ...example, [side]: { ...example[side], followers: value } })).toEqual([
        { input: `${side}.followers`, code },
      ]);
    }
  });

  test.each([...bad, [0, 'zero'], [1e-10, 'too small'], [101, 'too large']] as const)(
    'a rate of %f is %s',
    (rate, code) => {
      for (const side of ['large', 'small'] as const) {
        expect(problemsOf({ ...example, [side]: { ...example[side], rate } })).toEqual([
          { input: `${side}.rate`, code },
        ]);
      }
    },
  );

  test.each(bad)('money of %f is %s', (value, code) => {
    expect(problemsOf({ ...example, handlingCost: value })).toEqual([
      { input: 'handlingCost', code },
    ]);
    expect(problemsOf(withFee(example, value))).toEqual([{ input: 'small.fee', code }]);
  });

  test('nothing can be free altogether', () => {
    expect(problemsOf({ ...withFee(example, 0), handlingCost: 0 })).toEqual([
      { input: 'small.fee', code: 'zero' },
    ]);
    expect(problemsOf({ ...withFee(example, 0.004), handlingCost: 0.004 })).toEqual([
      { input: 'small.fee', code: 'too small' },
    ]);
    expect(problemsOf(withFee(example, 0))).toEqual([]);
    expect(problemsOf({ ...example, handlingCost: 0 })).toEqual([]);
  });

  test('every problem is named at once', () => {
    const planned = problemsOf({
      budget: 0,
      large: { followers: -1, rate: Number.NaN, fee: -1 },
      small: { followers: 0, fee: Number.NaN },
      handlingCost: Number.NaN,
    });
    expect(planned.map(({ input }) => input)).toEqual([
      'budget',
      'handlingCost',
      'large.followers',
      'large.rate',
      'large.fee',
      'small.followers',
      'small.fee',
    ]);
  });

  test('any numbers give problems or a plan of finite numbers within the budget', () => {
    const anyNumber = fc.oneof(fc.double(), fc.double({ min: 0, max: 1e6 }), fc.integer());
    const anySide = fc.record(
      { followers: anyNumber, rate: anyNumber, fee: anyNumber },
      { requiredKeys: ['followers', 'fee'] },
    );
    fc.assert(
      fc.property(anyNumber, anySide, anySide, anyNumber, (budget, large, small, handlingCost) => {
        const planned = planBudget({ budget, large, small, handlingCost });
        if (!planned.ok) {
          expect(planned.problems.length).toBeGreaterThan(0);
          return;
        }
        for (const side of [planned.large, planned.small]) {
          const { accounts, spent, interactions, costPerInteraction } = side;
          const { expected, low, high } = interactions;
          const numbers = [accounts, spent, expected, low, high, costPerInteraction];
          expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
          expect(spent).toBeLessThanOrEqual(budget * (1 + 1e-11));
          expect(Number.isInteger(accounts)).toBe(true);
        }
        for (const even of [planned.breakEvenFee, planned.breakEvenHandling]) {
          if (even.exists) expect(Number.isFinite(even.amount) && even.amount >= 0).toBe(true);
        }
      }),
    );
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { small } = plan(budget);
        const price = budget.small.fee + budget.handlingCost;
        expect(small.spent + price).toBeGreaterThan(budget.budget * (1 - 1e-11));
      }),
    );
  });
});
