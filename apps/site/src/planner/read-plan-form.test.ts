import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePlan, planFieldNames, textsOf, type PlanField } from './plan-fields.ts';
import { readPlanForm } from './read-plan-form.ts';

const reading = (field: PlanField, text: string) => readPlanForm({ ...examplePlan, [field]: text });

describe('readPlanForm', () => {
  it('reads the example', () => {
    expect(readPlanForm(examplePlan)).toMatchObject({
      ok: true,
      budget: {
        budget: 4_000,
        handlingCost: 50,
        large: { followers: 600_000, fee: 3_800 },
        small: { followers: 20_000, fee: 150 },
      },
    });
  });

  it('takes a rate in percent, with its sign or without', () => {
    for (const text of ['2.4', '2.4%', '2,4 %']) {
      expect(reading('small-rate', text)).toMatchObject({ budget: { small: { rate: 0.024 } } });
    }
  });

  it('says how it read what has two readings', () => {
    expect(reading('budget', '9.000').readAs.budget).toBe('Read as 9,000');
    expect(reading('budget', '9000').readAs.budget).toBeUndefined();
  });

  it.each<[PlanField, string, string]>([
    ['budget', '', 'Type a number here.'],
    ['budget', 'lots', 'This is not a number. Type one such as 1,500 or 12.5k.'],
    ['budget', '-4', 'This cannot be less than nothing.'],
    ['budget', '0', 'This has to be more than nothing.'],
    ['budget', '0.001', 'This is less than the planner counts with.'],
    ['budget', '9'.repeat(12), 'This is more than the planner counts with.'],
    ['budget', '1'.repeat(50), 'This is too long for a number.'],
    ['small-followers', '20.5', 'Type a whole number, or add k or m: 12.5k.'],
    ['small-followers', '0', 'This has to be more than nothing.'],
    ['large-rate', 'high', 'This is not a number. Type one such as 1,500 or 12.5k.'],
    ['large-rate', '0', 'This has to be more than nothing.'],
    ['large-rate', '20000', 'This is more than the planner counts with.'],
    ['handling-cost', '1١', 'This mixes digits of different scripts. Type them in one.'],
  ])('asks for another %s than "%s"', (field, text, sentence) => {
    const form = reading(field, text);
    expect(form.ok).toBe(false);
    expect(!form.ok && form.problems).toEqual({ [field]: sentence });
  });

  it('says that something has to be paid', () => {
    const form = readPlanForm({ ...examplePlan, 'handling-cost': '0', 'small-fee': '0' });
    expect(!form.ok && form.problems).toEqual({
      'small-fee': 'Fee and work together have to cost something.',
    });
  });

  it('answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 8, maxLength: 8 }), (typed) => {
        const form = readPlanForm(textsOf((field) => typed[planFieldNames.indexOf(field)] ?? ''));
        expect(typeof form.ok).toBe('boolean');
      }),
    );
  });
});
