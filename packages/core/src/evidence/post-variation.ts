/**
 * How much the posts of one account differ from each other: 548 personal accounts that were not
 * automated, with up to 30 posts each; ordinary accounts, not influencers. Computed from `instafake`,
 * and repeated there as facts.
 */
export const postVariation = {
  /** Standard deviation over mean of the engagement of an account's posts. */
  variation: { typical: 0.35, p90: 0.63 },
  /** Mean over median of the engagement of an account's posts. */
  meanOverMedian: { typical: 1.03, p90: 1.24 },
} as const;
