import type { Fact } from '../fact.ts';

/** What engagement calculators do: posts used, averages, and what none was seen to offer. */
export const toolFacts = {
  'survey-tools-compared': {
    value: 7,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Calculators whose own page was read and whose features were compared',
  },
  'survey-tools-typed-numbers': {
    value: 2,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Of those seven, calculators that work with numbers typed in',
  },
  'survey-tools-choice-of-tiers': {
    value: 0,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Of those seven, calculators seen to let the reader choose among tier schemes',
  },
  'survey-tools-open-source': {
    value: 0,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Of those seven, calculators seen to be open source',
  },
  'survey-tools-median': {
    value: 5,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'Tools read that average by the median: HypeAuditor, Modash (on Instagram), Social Cat, infludata and Untapper',
    caveat: 'Over all tools read, not only the seven compared.',
  },
  'survey-github-engagement-rate-repositories': {
    value: 30,
    unit: 'count',
    source: 'field-guide-survey-2026',
    what: 'GitHub repositories with "engagement-rate" in their names',
    caveat: 'Nearly all are scrapers of one file, judged by name.',
  },
  'hypeauditor-calculator-posts': {
    value: 12,
    unit: 'count',
    source: 'hypeauditor-calculator',
    what: 'Recent posts over which the calculator takes the median',
  },
  'trendhero-posts': {
    value: 18,
    unit: 'count',
    source: 'hypeauditor-comparison',
    what: 'Posts that the calculator of trendHERO uses',
  },
  'influencer-hero-posts': {
    value: 30,
    unit: 'count',
    source: 'influencer-hero-2024',
    what: 'Posts that the calculator of Influencer Hero uses',
  },
  'modash-window': {
    value: 2,
    unit: 'months',
    source: 'modash-help',
    what: 'Period of posts behind the engagement rate',
  },
  'hypeauditor-comparison-basis-not-stated': {
    value: 2,
    unit: 'count',
    source: 'hypeauditor-comparison',
    what: 'Calculators compared whose basis of the rate is not stated',
  },
  'hypeauditor-aqs-metrics': {
    value: 15,
    unit: 'count',
    source: 'hypeauditor-aqs',
    what: 'Metrics in the Audience Quality Score, in four groups',
  },
  'hypeauditor-aqs-tiers': {
    value: 150,
    unit: 'count',
    source: 'hypeauditor-aqs',
    what: 'Size tiers within which accounts are compared: more than this',
  },
} as const satisfies Readonly<Record<string, Fact>>;
