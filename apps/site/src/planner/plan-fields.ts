/** What a field of the planner holds. */
export type PlanFieldKind = 'amount' | 'count' | 'percent';

/** Of what a plan is made, in the order in which it is asked for. */
export const planFields = {
  budget: { kind: 'amount', label: 'Budget', hint: '' },
  'handling-cost': {
    kind: 'amount',
    label: 'Work on each collaboration',
    hint: 'Finding, briefing, product and post, beside the fee; as much for a large account as for a small one.',
  },
  'large-followers': { kind: 'count', label: 'Followers', hint: '' },
  'large-fee': { kind: 'amount', label: 'Fee for one post', hint: '' },
  'large-rate': {
    kind: 'percent',
    label: 'Engagement rate, in percent',
    hint: 'Of this account, by followers, if you know it. Left empty, it counts as usual for its size.',
  },
  'small-followers': { kind: 'count', label: 'Followers', hint: '' },
  'small-fee': { kind: 'amount', label: 'Fee for one post', hint: '' },
  'small-rate': {
    kind: 'percent',
    label: 'Engagement rate, in percent',
    hint: 'Typical of these accounts, by followers, if you know it. Left empty, it counts as usual for their size.',
  },
} as const satisfies Readonly<
  Record<string, { readonly kind: PlanFieldKind; readonly label: string; readonly hint: string }>
>;

/** Name of a field, as it stands in the form and in an address. */
export type PlanField = keyof typeof planFields;

/** All names, in order. */
export const planFieldNames = Object.keys(planFields) as readonly PlanField[];

/** What stands in every field, as it was typed. */
export type PlanTexts = Readonly<Record<PlanField, string>>;

/** A text for each field. */
export const textsOf = (textOf: (field: PlanField) => string): PlanTexts => ({
  budget: textOf('budget'),
  'handling-cost': textOf('handling-cost'),
  'large-followers': textOf('large-followers'),
  'large-fee': textOf('large-fee'),
  'large-rate': textOf('large-rate'),
  'small-followers': textOf('small-followers'),
  'small-fee': textOf('small-fee'),
  'small-rate': textOf('small-rate'),
});

/** The example that the page opens with; an article works it out as well. */
export const examplePlan: PlanTexts = {
  budget: '4,000',
  'handling-cost': '50',
  'large-followers': '600,000',
  'large-fee': '3,800',
  'large-rate': '',
  'small-followers': '20,000',
  'small-fee': '150',
  'small-rate': '',
};

/** Currencies that amounts can be shown in; nothing is converted. */
export const planCurrencies = ['USD', 'EUR', 'GBP', 'INR', 'BRL', 'JPY', 'CAD', 'AUD'] as const;

/** One of {@link planCurrencies}. */
export type PlanCurrency = (typeof planCurrencies)[number];
