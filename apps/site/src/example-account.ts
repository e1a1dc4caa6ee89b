import type { Account } from '@micro-influencer/core';

/** An invented account that pages show the three criteria on. */
export const exampleAccount: Account = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
};
