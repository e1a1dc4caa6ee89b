import {
  engagementBenchmarks,
  type BreakEven,
  type BudgetPlan,
  type BudgetSplit,
  type PlanSide,
} from '@micro-influencer/core';
import type { PlanCurrency } from './plan-fields.ts';

type Plan = Extract<BudgetPlan, { ok: true }>;
type Split = Extract<BudgetSplit, { ok: true }>;

/** The places of the page that a plan fills, each with its text. */
export type PlanWords = Readonly<Record<`${'large' | 'small'}-${SideCell}` | PlanPlace, string>>;

type SideCell = 'accounts' | 'spent' | 'expected' | 'range' | 'cost' | 'rate';

type PlanPlace = 'verdict' | 'rate-source' | 'break-even-fee' | 'break-even-handling';

const locale = 'en-GB';

const wholeFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const roughFormat = new Intl.NumberFormat(locale, {
  maximumSignificantDigits: 3,
  maximumFractionDigits: 0,
});

const count = (value: number): string => wholeFormat.format(value);

/** An expectation to three figures, since no more is known of it. */
const rough = (value: number): string => roughFormat.format(value);

const percent = (ratio: number): string =>
  ratio.toLocaleString(locale, { style: 'percent', maximumSignificantDigits: 2 });

/** Writes amounts of one currency: whole ones without decimals, small ones to three figures. */
export function moneyFormat(currency: PlanCurrency): (amount: number) => string {
  const write = (amount: number, options: Intl.NumberFormatOptions): string =>
    amount.toLocaleString(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...options,
    });
  return (amount) =>
    amount !== 0 && amount < 0.1
      ? write(amount, { maximumSignificantDigits: 2 })
      : write(amount, Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {});
}

const accountsWords = (side: 'large' | 'small', accounts: number): string =>
  side === 'large'
    ? `${accounts === 1 ? 'the' : 'no'} large account`
    : `${count(accounts)} small account${accounts === 1 ? '' : 's'}`;

/** The plan in sentences and cells. */
export function planWords(plan: Plan, currency: PlanCurrency): PlanWords {
  const money = moneyFormat(currency);
  const cells = (side: 'large' | 'small') => sideCells(side, plan[side], money);
  const large = cells('large');
  const small = cells('small');
  return {
    verdict: verdictSentence(plan, money),
    'rate-source': rateSentence(plan),
    'break-even-fee': breakEvenSentence(plan.breakEvenFee, money, 'fee'),
    'break-even-handling': breakEvenSentence(plan.breakEvenHandling, money, 'work'),
    'large-accounts': large.accounts,
    'large-spent': large.spent,
    'large-expected': large.expected,
    'large-range': large.range,
    'large-cost': large.cost,
    'large-rate': large.rate,
    'small-accounts': small.accounts,
    'small-spent': small.spent,
    'small-expected': small.expected,
    'small-range': small.range,
    'small-cost': small.cost,
    'small-rate': small.rate,
  };
}

function sideCells(
  side: 'large' | 'small',
  { accounts, spent, interactions, costPerInteraction, rate }: PlanSide,
  money: (amount: number) => string,
): Readonly<Record<SideCell, string>> {
  return {
    accounts: side === 'large' && accounts === 0 ? 'not affordable' : count(accounts),
    spent: money(spent),
    expected: accounts === 0 ? 'none' : rough(interactions.expected),
    range: accounts === 0 ? 'none' : `${rough(interactions.low)} to ${rough(interactions.high)}`,
    cost: money(costPerInteraction),
    rate: percent(rate),
  };
}

/** Where the rates are from that were not typed. */
function rateSentence({ large, small }: Plan): string {
  const level = [large.rateFrom, small.rateFrom].find((from) => from !== 'given');
  if (level === undefined) return 'Both rates are those typed.';
  const { publisher, year } = engagementBenchmarks[level];
  const both = large.rateFrom === small.rateFrom;
  return both
    ? `Rates are those usual for the size, by ${publisher}, ${year}.`
    : `The rate that is not typed is that usual for the size, by ${publisher}, ${year}.`;
}

function verdictSentence(plan: Plan, money: (amount: number) => string): string {
  const { large, small, cheaper } = plan;
  const costs = `${money(small.costPerInteraction)} against ${money(large.costPerInteraction)}`;
  if (large.accounts === 0 && small.accounts === 0) {
    return 'The budget pays for neither the large account nor a small one.';
  }
  const afforded =
    large.accounts === 0 || small.accounts === 0
      ? ` The budget pays only for ${large.accounts === 0 ? accountsWords('small', small.accounts) : 'the large account'}.`
      : '';
  if (cheaper === 'neither') {
    return `Both cost the same for each like or comment: ${money(large.costPerInteraction)}.${afforded}`;
  }
  return cheaper === 'small'
    ? `Small accounts are cheaper: ${costs} for each like or comment.${afforded}`
    : `The large account is cheaper: ${money(large.costPerInteraction)} against ${money(small.costPerInteraction)} for each like or comment.${afforded}`;
}

const sideIs = { large: 'the large account is', small: 'small accounts are' } as const;

const sideStays = { large: 'the large account stays', small: 'small accounts stay' } as const;

function breakEvenSentence(
  breakEven: BreakEven,
  money: (amount: number) => string,
  of: 'fee' | 'work',
): string {
  const what = of === 'fee' ? 'the fee of a small account' : 'the work on each collaboration';
  if (breakEven.exists) {
    const below = breakEven.cheaperBelow;
    const above = below === 'small' ? 'large' : 'small';
    const less = of === 'fee' ? 'is less' : 'costs less';
    return `If ${what} ${less} than ${money(breakEven.amount)}, ${sideIs[below]} cheaper; if more, ${sideIs[above]}.`;
  }
  const whatever = of === 'fee' ? `Whatever ${what} is` : `Whatever ${what} costs`;
  return breakEven.cheaper === 'neither'
    ? `${whatever}, neither side is cheaper.`
    : `${whatever}, ${sideStays[breakEven.cheaper]} cheaper.`;
}

/** What a split of the budget buys, in one sentence. */
export function splitSentence(split: Split, budget: number, currency: PlanCurrency): string {
  const { small, large, spent, interactions, costPerInteraction } = split;
  const money = moneyFormat(currency);
  if (costPerInteraction === undefined) return 'Nothing is booked, and nothing is spent.';
  const booked = [
    ...(large === 1 ? ['the large account'] : []),
    ...(small > 0 ? [accountsWords('small', small)] : []),
  ].join(' and ');
  const left = Math.max(0, budget - spent);
  const first = booked.charAt(0).toUpperCase() + booked.slice(1);
  return `${first}: about ${rough(interactions.expected)} likes and comments, in half of all cases ${rough(interactions.low)} to ${rough(interactions.high)}, for ${money(spent)}; ${money(left)} is left.`;
}
