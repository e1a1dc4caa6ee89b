import {
  parseAmount,
  parseCount,
  planBudget,
  type Budget,
  type CountReading,
  type AmountReading,
  type PlanInput,
  type PlanProblem,
} from '@micro-influencer/core';
import { planFieldNames, planFields, type PlanField, type PlanTexts } from './plan-fields.ts';

/** What the form holds: a budget that can be planned with, or what is wrong, a sentence for each field. */
export type PlanForm =
  | { readonly ok: true; readonly budget: Budget; readonly readAs: FieldSentences }
  | { readonly ok: false; readonly problems: FieldSentences; readonly readAs: FieldSentences };

/** A sentence for some of the fields. */
export type FieldSentences = Readonly<Partial<Record<PlanField, string>>>;

const fieldOf: Readonly<Record<PlanInput, PlanField>> = {
  budget: 'budget',
  handlingCost: 'handling-cost',
  'large.followers': 'large-followers',
  'large.rate': 'large-rate',
  'large.fee': 'large-fee',
  'small.followers': 'small-followers',
  'small.rate': 'small-rate',
  'small.fee': 'small-fee',
};

type ReadingProblem = Extract<CountReading | AmountReading, { ok: false }>['problem'];

const readingSentences: Readonly<Record<ReadingProblem, string>> = {
  empty: 'Type a number here.',
  'too long': 'This is too long for a number.',
  negative: 'This cannot be less than nothing.',
  'mixed digits': 'This mixes digits of different scripts. Type them in one.',
  'not a whole number': 'Type a whole number, or add k or m: 12.5k.',
  'too large': 'This is more than the planner counts with.',
  'not a number': 'This is not a number. Type one such as 1,500 or 12.5k.',
};

const planSentences: Readonly<Record<PlanProblem['code'], string>> = {
  'not a number': readingSentences['not a number'],
  infinite: readingSentences['too large'],
  negative: readingSentences.negative,
  zero: 'This has to be more than nothing.',
  'too small': 'This is less than the planner counts with.',
  'too large': readingSentences['too large'],
};

/** Nothing to pay at all for an account: no budget ends. */
const freeSentence = 'Fee and work together have to cost something.';

/**
 * Reads the fields as people fill them in. Never throws; what cannot be read gets a sentence that says
 * what to type.
 */
export function readPlanForm(texts: PlanTexts): PlanForm {
  const problems: Partial<Record<PlanField, string>> = {};
  const readAs: Partial<Record<PlanField, string>> = {};
  const values: Partial<Record<PlanField, number>> = {};
  for (const field of planFieldNames) {
    const text = texts[field];
    const { kind } = planFields[field];
    if (kind === 'percent' && text.trim() === '') continue;
    const reading = kind === 'count' ? parseCount(text) : parseAmount(text.replace(/%\s*$/, ''));
    if (!reading.ok) {
      problems[field] = readingSentences[reading.problem];
      continue;
    }
    values[field] = kind === 'percent' ? reading.value / 100 : reading.value;
    if (reading.ambiguous) readAs[field] = `Read as ${reading.value.toLocaleString('en-GB')}`;
  }
  const budget = budgetOf(values);
  const plan = planBudget(budget);
  if (!plan.ok) {
    for (const { input, code } of plan.problems) {
      const field = fieldOf[input];
      problems[field] ??=
        code === 'zero' && field.endsWith('-fee') ? freeSentence : planSentences[code];
    }
  }
  return Object.keys(problems).length > 0
    ? { ok: false, problems, readAs }
    : { ok: true, budget, readAs };
}

/** What is missing is no number, which the planner then says. */
function budgetOf(values: Readonly<Partial<Record<PlanField, number>>>): Budget {
  const number = (field: PlanField): number => values[field] ?? Number.NaN;
  const candidate = (side: 'large' | 'small') => {
    const rate = values[`${side}-rate`];
    return {
      followers: number(`${side}-followers`),
      fee: number(`${side}-fee`),
      ...(rate !== undefined && { rate }),
    };
  };
  return {
    budget: number('budget'),
    handlingCost: number('handling-cost'),
    large: candidate('large'),
    small: candidate('small'),
  };
}
