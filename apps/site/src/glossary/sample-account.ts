import { median, type Account, type Post } from '@micro-influencer/core';

/** Likes, comments, saves, shares, accounts reached and views of a post. */
const posts: readonly (readonly [number, number, number, number, number, number])[] = [
  [612, 24, 41, 12, 7_900, 9_800],
  [655, 19, 38, 15, 8_300, 10_400],
  [590, 21, 33, 9, 7_600, 9_500],
  [640, 22, 40, 14, 8_100, 10_100],
  [3_120, 96, 410, 260, 41_000, 55_300],
  [571, 18, 29, 8, 7_300, 9_000],
  [701, 27, 52, 18, 8_900, 11_200],
  [628, 20, 36, 11, 8_000, 9_900],
  [644, 23, 42, 13, 8_200, 10_200],
  [598, 17, 31, 10, 7_700, 9_600],
  [662, 25, 45, 16, 8_500, 10_700],
  [636, 22, 39, 12, 8_050, 10_000],
];

/** An invented baker whom the glossary works its examples on. */
export const sampleAccount = {
  platform: 'instagram',
  followers: 24_300,
  following: 1_240,
  posts: posts.map(([likes, comments, saves, shares, reach, views]): Post => ({
    likes,
    comments,
    saves,
    shares,
    reach,
    views,
  })),
  topics: { kind: 'counts', postsPerTopic: [8, 3, 1] },
  quote: { amount: 240, currency: 'EUR', posts: 1 },
} as const satisfies Account;

const typical = (of: 'likes' | 'comments'): number =>
  median(sampleAccount.posts.map((post) => post[of] ?? 0));

/** The same account as one would type it into the calculator: its typical post and main topic. */
export const sampleSummary: Account = {
  platform: sampleAccount.platform,
  followers: sampleAccount.followers,
  typicalPost: { likes: typical('likes'), comments: typical('comments') },
  topics: {
    kind: 'main topic',
    posts: posts.length,
    onMainTopic: Math.max(...sampleAccount.topics.postsPerTopic),
  },
};

/** An invented campaign of one post by that baker; money in euros. */
export const sampleCampaign = {
  fee: 240,
  /** Finding, briefing and the product sent. */
  handling: 90,
  /** Visits to the shop through the baker's link. */
  visits: 310,
  orders: 11,
  revenuePerOrder: 42,
  /** What is left of the revenue after the goods are paid, as a ratio. */
  margin: 0.6,
} as const;
