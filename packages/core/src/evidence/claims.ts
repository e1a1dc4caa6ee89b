import type { Claim } from './claim.ts';

/** Findings and rules in words; what has a number stands among the facts. */
export const claims = {
  'park-2021-authenticity': {
    source: 'park-2021',
    says: 'Micro-influencers persuaded more than mega-influencers because they were seen as more authentic, for hedonic products only.',
    weighs: 'for',
  },
  'kay-2020-disclosure': {
    source: 'kay-2020',
    says: 'Micro-influencers who disclosed the sponsorship led to higher purchase intention than macro-influencers who did not.',
    weighs: 'for',
  },
  'beichert-2024-return': {
    source: 'beichert-2024',
    says: 'Low followership returned more per euro than high followership on each of the measures of return.',
    weighs: 'for',
  },
  'weng-menczer-2015-focus': {
    source: 'weng-menczer-2015',
    says: 'Users who kept to few topics accumulated more social influence, on Twitter.',
    weighs: 'for',
  },
  'de-veirman-2017-likeable': {
    source: 'de-veirman-2017',
    says: 'More followers made an account more likeable, mostly because it seemed more popular; for a divergent product, many followers made it seem less unique.',
    weighs: 'against',
  },
  'boerman-2020-no-difference': {
    source: 'boerman-2020',
    says: 'No difference was found between micro- and meso-influencers.',
    weighs: 'against',
  },
  'christodoulaki-2018-no-effect': {
    source: 'christodoulaki-2018',
    says: 'The type of influencer had no effect.',
    weighs: 'against',
  },
  'leung-2022-size': {
    source: 'leung-2022',
    says: 'Engagement rose more, in proportion to spending, for influencers with more followers; activity, fit and positivity helped up to a point and hurt beyond it.',
    weighs: 'against',
  },
  'wies-2023-inverted-u': {
    source: 'wies-2023',
    says: 'Engagement with a campaign rose and then fell with the number of followers; less so with customised content and unfamiliar brands.',
    weighs: 'limit',
  },
  'pan-2024-drivers': {
    source: 'pan-2024',
    says: 'Social identity, the value of the content and communication had the strongest effects; the abstract names no number of followers among them.',
    weighs: 'limit',
  },
  'business-insider-2021-tiktok': {
    source: 'business-insider-2021',
    says: 'On TikTok, larger accounts had higher engagement rates than smaller ones at the time.',
    weighs: 'limit',
  },
  'meta-business-discovery-fields': {
    source: 'meta-business-discovery',
    says: 'The interface gives followers, media, likes and comments of other professional accounts to an application that has the right to ask.',
    weighs: 'neither',
  },
  'traackr-cpme-unit': {
    source: 'traackr-cpme',
    says: 'Fees are suggested from the cost per thousand engagements and not from size.',
    weighs: 'neither',
  },
  'ftc-disclosures-2019-ties': {
    source: 'ftc-disclosures-2019',
    says: 'Any financial, employment, personal or family tie to a brand, free products included, is disclosed in plain words where it is hard to miss.',
    weighs: 'neither',
  },
} as const satisfies Readonly<Record<string, Claim>>;

/** Name of a claim in {@link claims}. */
export type ClaimId = keyof typeof claims;
