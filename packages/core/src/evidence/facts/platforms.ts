import type { Fact } from '../fact.ts';

/** Engagement by platform, brands against creators, and what platforms report and hide. */
export const platformFacts = {
  'rival-iq-2022-rate-tiktok': {
    value: 0.0569,
    unit: 'ratio',
    source: 'rival-iq-2022',
    what: 'Median engagement / followers of brands on TikTok',
  },
  'rival-iq-2022-rate-instagram': {
    value: 0.0047,
    unit: 'ratio',
    source: 'rival-iq-2022',
    what: 'Median engagement / followers of brands on Instagram',
  },
  'rival-iq-2022-rate-facebook': {
    value: 0.0006,
    unit: 'ratio',
    source: 'rival-iq-2022',
    what: 'Median engagement / followers of brands on Facebook',
  },
  'rival-iq-2022-rate-x': {
    value: 0.00035,
    unit: 'ratio',
    source: 'rival-iq-2022',
    what: 'Median engagement / followers of brands on X',
  },
  'rival-iq-2022-industries': {
    value: 14,
    unit: 'count',
    source: 'rival-iq-2022',
    what: 'Industries, with 150 brands in each',
  },
  'rival-iq-2023-rate-tiktok': {
    value: 0.0263,
    unit: 'ratio',
    source: 'rival-iq-2023',
    what: 'Median engagement / followers of brands on TikTok',
  },
  'rival-iq-2023-rate-facebook': {
    value: 0.00063,
    unit: 'ratio',
    source: 'rival-iq-2023',
    what: 'Median engagement / followers of brands on Facebook',
  },
  'rival-iq-2025-rate-beauty': {
    value: 0.0014,
    unit: 'ratio',
    source: 'rival-iq-2025',
    what: 'Engagement rate of brands in health and beauty',
  },
  'rival-iq-2025-rate-education': {
    value: 0.021,
    unit: 'ratio',
    source: 'rival-iq-2025',
    what: 'Engagement rate of brands in higher education',
  },
  'socialinsider-2021-rate-tiktok': {
    value: 0.0596,
    unit: 'ratio',
    source: 'socialinsider-2021',
    what: 'Engagement rate on TikTok',
  },
  'socialinsider-2022-rate-tiktok-by-followers': {
    value: 0.0425,
    unit: 'ratio',
    source: 'socialinsider-2022',
    what: 'Engagement / followers on TikTok',
  },
  'socialinsider-2022-rate-tiktok-by-views': {
    value: 0.051,
    unit: 'ratio',
    source: 'socialinsider-2022',
    what: 'Engagement / views on TikTok',
  },
  'socialinsider-2022-rate-instagram': {
    value: 0.006,
    unit: 'ratio',
    source: 'socialinsider-2022',
    what: 'Engagement rate on Instagram',
  },
  'socialinsider-2022-rate-facebook': {
    value: 0.0015,
    unit: 'ratio',
    source: 'socialinsider-2022',
    what: 'Engagement rate on Facebook',
  },
  'socialinsider-2026-rate-instagram': {
    value: [0.0045, 0.005],
    unit: 'ratio',
    source: 'socialinsider-2026',
    what: 'Engagement rate on Instagram, 2025-26',
  },
  'socialinsider-2026-rate-carousel': {
    value: 0.0055,
    unit: 'ratio',
    source: 'socialinsider-2026',
    what: 'Engagement rate of Instagram carousels, 2025-26',
  },
  'socialinsider-2026-rate-reel': {
    value: 0.005,
    unit: 'ratio',
    source: 'socialinsider-2026',
    what: 'Engagement rate of Instagram Reels, 2025-26',
  },
  'socialinsider-2026-rate-image': {
    value: 0.0045,
    unit: 'ratio',
    source: 'socialinsider-2026',
    what: 'Engagement rate of Instagram images, 2025-26',
  },
  'creatoriq-2023-mega-rate-instagram': {
    value: 0.0023,
    unit: 'ratio',
    source: 'creatoriq-2023',
    what: 'Engagement by views or estimated impressions of mega creators on Instagram',
  },
  'creatoriq-2023-mega-rate-youtube': {
    value: 0.016,
    unit: 'ratio',
    source: 'creatoriq-2023',
    what: 'Engagement by views or estimated impressions of mega creators on YouTube',
  },
  'creatoriq-2023-tiktok-over-youtube': {
    value: 3,
    unit: 'times',
    source: 'creatoriq-2023',
    what: 'Engagement of mega creators on TikTok as a multiple of that on YouTube: more than this',
  },
  'hypeauditor-2022-23-rate-nano-tiktok': {
    value: 0.126,
    unit: 'ratio',
    source: 'hypeauditor-2022-23',
    what: 'Engagement rate of nano accounts on TikTok',
  },
  'influencer-hero-2024-rate-tiktok': {
    value: 0.0131,
    unit: 'ratio',
    source: 'influencer-hero-2024',
    what: 'Median engagement / followers on TikTok',
  },
  'hypeauditor-tiktok-2022-rate-by-followers-under-100k': {
    value: 6.34,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / followers on TikTok, listed accounts of under 100,000 followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-followers-100k-1m': {
    value: 0.5,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / followers on TikTok, listed accounts of 100,000 to 1 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-followers-1m-10m': {
    value: 0.098,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / followers on TikTok, listed accounts of 1 to 10 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-followers-10m-up': {
    value: 0.023,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / followers on TikTok, listed accounts of over 10 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-views-under-100k': {
    value: 0.143,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / views on TikTok, listed accounts of under 100,000 followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-views-100k-1m': {
    value: 0.121,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / views on TikTok, listed accounts of 100,000 to 1 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-views-1m-10m': {
    value: 0.139,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / views on TikTok, listed accounts of 1 to 10 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'hypeauditor-tiktok-2022-rate-by-views-10m-up': {
    value: 0.134,
    unit: 'ratio',
    source: 'hypeauditor-tiktok-2022',
    what: 'Median engagement / views on TikTok, listed accounts of over 10 million followers',
    caveat:
      'Computed by this project from the list of the top 1,000 accounts, which is selected by engagement.',
  },
  'meta-hidden-like-count': {
    value: 0,
    unit: 'count',
    source: 'meta-hidden-likes-2021',
    what: 'Like count returned to anyone but the owner where likes are hidden',
  },
  'zeeschuimer-hidden-like-count': {
    value: 3,
    unit: 'count',
    source: 'zeeschuimer-45',
    what: 'Like count collected for posts whose likes are hidden',
    caveat: 'Cannot be told from a true count of 3.',
  },
  'zeeschuimer-hidden-like-posts': {
    value: 447,
    unit: 'count',
    source: 'zeeschuimer-45',
    what: 'Posts with a count of 3 likes in one collection of 540',
  },
  'zeeschuimer-posts': {
    value: 540,
    unit: 'count',
    source: 'zeeschuimer-45',
    what: 'Posts in that collection',
  },
  'instaloader-hidden-like-count': {
    value: -1,
    unit: 'count',
    source: 'instaloader-968',
    what: 'Like count reported where likes are hidden',
  },
  'youtube-subscriber-figures': {
    value: 3,
    unit: 'count',
    source: 'youtube-data-api',
    what: 'Significant figures to which a subscriber count over 1,000 is cut off',
    caveat: '1,243 is shown as 1,240.',
  },
  'youtube-exact-subscribers-up-to': {
    value: 1000,
    unit: 'count',
    source: 'youtube-data-api',
    what: 'Subscribers above which the count is cut off to three significant figures',
  },
  'youtube-subscriber-uncertainty': {
    value: [0.001, 0.01],
    unit: 'ratio',
    source: 'youtube-data-api',
    what: 'How far below the true count the one shown can be, as a share of it',
    caveat: 'Computed by this project from the three significant figures.',
  },
} as const satisfies Readonly<Record<string, Fact>>;
