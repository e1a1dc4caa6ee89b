import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examplePlan, planCurrencies, textsOf } from './plan-fields.ts';
import { planFragment, planStateIn } from './plan-fragment.ts';

describe('planFragment and planStateIn', () => {
  it('give back what they were given', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(
        fc.tuple(text, text, text),
        fc.constantFrom(...planCurrencies),
        ([budget, fee, rate], currency) => {
          const texts = { ...examplePlan, budget, 'small-fee': fee, 'large-rate': rate };
          expect(planStateIn(planFragment(texts, currency))).toEqual({ texts, currency });
        },
      ),
    );
  });

  it('leave out what is no field, no currency or longer than any field', () => {
    expect(planStateIn('#')).toBeUndefined();
    expect(planStateIn('#onclick=x&currency=EUR')).toBeUndefined();
    expect(planStateIn(`#budget=5&small-fee=${'1'.repeat(41)}&currency=XXX&style=y`)).toEqual({
      texts: textsOf((field) => (field === 'budget' ? '5' : '')),
    });
  });
});
