import type { Fact } from '../fact.ts';

/** Niche and topic: categories in use, and the samples behind work on them. */
export const nicheFacts = {
  'kim-2020-categories': {
    value: 9,
    unit: 'count',
    source: 'kim-2020',
    what: 'Categories of influencers in the data set: beauty, family, fashion, fitness, food, interior, pet, travel, other',
  },
  'gan-2019-brands': {
    value: 360,
    unit: 'count',
    source: 'gan-2019',
    what: 'Brands in the study',
  },
  'gan-2019-micro-influencers': {
    value: 3748,
    unit: 'count',
    source: 'gan-2019',
    what: 'Micro-influencers in the study',
  },
  'influencerrank-2023-influencers': {
    value: 18_397,
    unit: 'count',
    source: 'influencerrank-2023',
    what: 'Influencers in the study',
  },
  'julius-influencers': {
    value: 300,
    unit: 'count',
    source: 'julius',
    what: 'Influencers surveyed',
  },
  'julius-category-other': {
    value: 15,
    unit: 'count',
    source: 'julius',
    what: 'Of the 300, influencers who put themselves in the category "Other"',
  },
  'julius-category-other-share': {
    value: 0.05,
    unit: 'ratio',
    source: 'julius',
    what: 'Share of the influencers who put themselves in the category "Other"',
    caveat: 'Computed by this project from 15 of 300.',
  },
  'survey-niche-cut-offs': {
    value: 0,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Published cut-offs for how focused an account must be to be "niche" that were found',
  },
} as const satisfies Readonly<Record<string, Fact>>;
