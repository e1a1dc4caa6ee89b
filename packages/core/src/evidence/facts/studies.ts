import type { Fact } from '../fact.ts';

/** How large the academic studies of influencer size are. */
export const studyFacts = {
  'park-2021-experiments': {
    value: 4,
    unit: 'count',
    source: 'park-2021',
    what: 'Experiments',
  },
  'wies-2023-campaigns': {
    value: 802,
    unit: 'count',
    source: 'wies-2023',
    what: 'Instagram campaigns analysed',
  },
  'wies-2023-influencers': {
    value: 1700,
    unit: 'count',
    source: 'wies-2023',
    what: 'Influencers in those campaigns: more than this',
  },
  'christodoulaki-2018-participants': {
    value: 232,
    unit: 'count',
    source: 'christodoulaki-2018',
    what: 'Participants',
  },
  'pan-2024-papers': {
    value: 251,
    unit: 'count',
    source: 'pan-2024',
    what: 'Papers in the meta-analysis',
  },
  'pan-2024-effects': {
    value: 1531,
    unit: 'count',
    source: 'pan-2024',
    what: 'Effects in the meta-analysis',
  },
  'spoerl-wang-2025-articles': {
    value: 93,
    unit: 'count',
    source: 'spoerl-wang-2025',
    what: 'Articles reviewed',
  },
  'spoerl-wang-2025-predictors': {
    value: 56,
    unit: 'count',
    source: 'spoerl-wang-2025',
    what: 'Predictors reviewed',
  },
  'ao-2023-studies': {
    value: 62,
    unit: 'count',
    source: 'ao-2023',
    what: 'Studies in the meta-analysis',
  },
} as const satisfies Readonly<Record<string, Fact>>;
