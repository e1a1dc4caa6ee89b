/** What the site is called, in full. */
export const siteName = 'The open field guide to micro-influencers';

/** What it is, in a sentence, for feeds, manifests and machines. */
export const siteDescription =
  'What a micro-influencer is, what is claimed about such accounts, the number behind each claim with its source and year, and what speaks against it.';
