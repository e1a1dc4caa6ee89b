import type { Fact } from '../fact.ts';

/** What regulators ask of disclosed ads, and how such posts did. */
export const disclosureFacts = {
  'ftc-2017-disclosure-lines': {
    value: 3,
    unit: 'count',
    source: 'ftc-letters-2017',
    what: 'First lines of a caption within which a disclosure should stand',
  },
  'asa-2023-past-ties': {
    value: 12,
    unit: 'months',
    source: 'asa-cap-cma-2023',
    what: 'How long after a payment, gift, perk or business tie a post must still be labelled',
  },
  'kim-2020-disclosed-share': {
    value: 0.059,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Share of posts tagged #ad, #sponsored, #gifted or alike',
  },
  'kim-2020-disclosed-rate-1k-10k': {
    value: 0.0334,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts tagged as ads, accounts of 1,000 to 10,000 followers',
  },
  'kim-2020-undisclosed-rate-1k-10k': {
    value: 0.0404,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts not tagged as ads, accounts of 1,000 to 10,000 followers',
    caveat: 'An ad without a tag counts among these.',
  },
  'kim-2020-disclosed-rate-10k-100k': {
    value: 0.0285,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts tagged as ads, accounts of 10,000 to 100,000 followers',
  },
  'kim-2020-undisclosed-rate-10k-100k': {
    value: 0.0299,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts not tagged as ads, accounts of 10,000 to 100,000 followers',
    caveat: 'An ad without a tag counts among these.',
  },
  'kim-2020-disclosed-rate-100k-up': {
    value: 0.0222,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts tagged as ads, accounts of over 100,000 followers',
  },
  'kim-2020-undisclosed-rate-100k-up': {
    value: 0.0243,
    unit: 'ratio',
    source: 'kim-2020',
    what: 'Median engagement rate of posts not tagged as ads, accounts of over 100,000 followers',
    caveat: 'An ad without a tag counts among these.',
  },
} as const satisfies Readonly<Record<string, Fact>>;
