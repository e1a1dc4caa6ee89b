import {
  planCurrencies,
  planFieldNames,
  textsOf,
  type PlanCurrency,
  type PlanField,
  type PlanTexts,
} from './plan-fields.ts';

/** What an address may fill in. */
export interface PlanState {
  readonly texts: PlanTexts;
  readonly currency?: PlanCurrency;
}

/** The longest text that is taken from an address; no field needs a longer one. */
const longestText = 40;

/** The part of an address, `#` included, that opens the planner filled in. */
export function planFragment(texts: PlanTexts, currency: PlanCurrency): string {
  const given = new URLSearchParams({ currency });
  for (const field of planFieldNames) if (texts[field] !== '') given.set(field, texts[field]);
  return `#${given}`;
}

/**
 * What a fragment fills in; whatever else it says is left out. A field that it does not name is empty.
 *
 * @returns `undefined` where it names no field
 */
export function planStateIn(fragment: string): PlanState | undefined {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!planFieldNames.some((field) => given.has(field))) return undefined;
  const text = (field: PlanField): string => {
    const value = given.get(field) ?? '';
    return value.length > longestText ? '' : value;
  };
  const currency = planCurrencies.find((code) => code === given.get('currency'));
  return { texts: textsOf(text), ...(currency && { currency }) };
}
