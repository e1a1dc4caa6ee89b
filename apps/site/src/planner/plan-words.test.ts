import { planBudget, splitBudget, type Budget, type BudgetPlan } from '@micro-influencer/core';
import { describe, expect, it } from 'vitest';
import { moneyFormat, planWords, splitSentence } from './plan-words.ts';

const example: Budget = {
  budget: 4_000,
  large: { followers: 600_000, fee: 3_800 },
  small: { followers: 20_000, fee: 150 },
  handlingCost: 50,
};

function plan(budget: Budget): Extract<BudgetPlan, { ok: true }> {
  const planned = planBudget(budget);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned;
}

const words = (budget: Budget) => planWords(plan(budget), 'USD');

describe('planWords', () => {
  it('says which side is cheaper, and by how much', () => {
    expect(words(example).verdict).toBe(
      'The large account is cheaper: $1.15 against $1.34 for each like or comment.',
    );
    expect(words({ ...example, small: { followers: 20_000, fee: 50 } }).verdict).toMatch(
      /^Small accounts are cheaper: \$0\.67 against \$1\.15/,
    );
  });

  it('says what the budget does not pay for', () => {
    expect(words({ ...example, budget: 1_000 })).toMatchObject({
      verdict: expect.stringContaining('The budget pays only for 5 small accounts.'),
      'large-accounts': 'not affordable',
      'large-range': 'none',
    });
    expect(words({ ...example, budget: 10 }).verdict).toBe(
      'The budget pays for neither the large account nor a small one.',
    );
  });

  it('says where the balance tips, and where it never does', () => {
    expect(words(example)['break-even-fee']).toBe(
      'If the fee of a small account is less than $122.53, small accounts are cheaper; if more, the large account is.',
    );
    const dear = { ...example, handlingCost: 5_000 };
    expect(words(dear)['break-even-fee']).toBe(
      'Whatever the fee of a small account is, the large account stays cheaper.',
    );
    const alike = { ...example, large: example.small };
    expect(words(alike)['break-even-handling']).toBe(
      'Whatever the work on each collaboration costs, neither side is cheaper.',
    );
  });

  it('names where rates are from', () => {
    const typed = { ...example, small: { ...example.small, rate: 0.03 } };
    expect(words(example)['rate-source']).toMatch(/^Rates are those usual for the size, by /);
    expect(words(typed)['rate-source']).toMatch(/^The rate that is not typed/);
    expect(words({ ...typed, large: { ...example.large, rate: 0.01 } })['rate-source']).toBe(
      'Both rates are those typed.',
    );
  });
});

describe('splitSentence', () => {
  const sentence = (budget: Budget, small: number): string => {
    const split = splitBudget(budget, small);
    if (!split.ok) throw new Error(JSON.stringify(split.problems));
    return splitSentence(split, budget.budget, 'EUR');
  };

  it('says what is booked, what to expect and what is left', () => {
    expect(sentence({ ...example, budget: 5_000 }, 5)).toMatch(
      /^The large account and 5 small accounts: about [\d,]+ likes and comments, in half of all cases [\d,]+ to [\d,]+, for €4,850; €150 is left\.$/,
    );
    expect(sentence(example, 1)).toMatch(/^1 small account: /);
    expect(sentence({ ...example, budget: 3_000 }, 0)).toBe(
      'Nothing is booked, and nothing is spent.',
    );
  });
});

describe('moneyFormat', () => {
  it.each([
    [4_000, '$4,000'],
    [122.53, '$122.53'],
    [0.5, '$0.50'],
    [0.0123, '$0.012'],
    [0, '$0'],
  ])('writes %d as %s', (amount, text) => {
    expect(moneyFormat('USD')(amount)).toBe(text);
  });
});
