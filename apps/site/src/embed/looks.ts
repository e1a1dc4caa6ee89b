/** A ready set of custom properties for the calculator. */
export interface Look {
  readonly id: string;
  readonly name: string;
  readonly properties: Readonly<Record<`--micro-influencer-${string}`, string>>;
}

/** Looks to begin with. The first leaves everything to the page around the calculator. */
export const looks: readonly Look[] = [
  { id: 'page', name: 'As the page around it', properties: {} },
  {
    id: 'field-guide',
    name: 'Field guide',
    properties: {
      '--micro-influencer-accent': 'light-dark(#a3341a, #ff9a73)',
      '--micro-influencer-border': 'light-dark(#857a61, #78877d)',
      '--micro-influencer-field': 'light-dark(#faf6ec, #101713)',
      '--micro-influencer-field-text': 'light-dark(#221e17, #e8e2d2)',
    },
  },
  {
    id: 'blue',
    name: 'Plain, with a blue mark',
    properties: { '--micro-influencer-accent': 'light-dark(#1d4fb8, #9dbcff)' },
  },
  {
    id: 'roomy',
    name: 'Roomy',
    properties: { '--micro-influencer-gap': '1.75rem' },
  },
];
