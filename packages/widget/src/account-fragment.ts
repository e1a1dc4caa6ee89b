import type { Account, Post, Topics } from '@micro-influencer/core';
import { countFields } from './form.ts';

/**
 * What a fragment may fill in: attributes of the calculator. A list of its own, so that no address
 * can set any other.
 */
const attributes = [
  'platform',
  ...countFields,
  'recent-posts',
  'topics',
  'following',
  'price',
  'currency',
  'deliverables',
  'scheme',
  'benchmark',
] as const;

/** One of the attributes that a fragment may name. */
export type FragmentAttribute = (typeof attributes)[number];

/** What an account is held against, where that was chosen; an id that nothing has is ignored on reading. */
export interface FragmentChoices {
  /** Id of a definition of the tiers. */
  readonly scheme?: string | undefined;
  /** Id of a level of engagement. */
  readonly benchmark?: string | undefined;
}

/** Posts as a spreadsheet would give them, which no language reads in another way. */
const linesOfPosts = (posts: readonly Post[]): string =>
  posts
    .map(({ likes, comments, views }) => [likes, comments, views].join('\t').trimEnd())
    .join('\n');

/** Topics by number: an account does not know their names. */
const linesOfTopics = (topics: Extract<Topics, { kind: 'counts' }>): string =>
  topics.postsPerTopic.map((posts, index) => `#${index + 1}\t${posts}`).join('\n');

/**
 * The part of an address, `#` included, that opens the calculator filled in with an account: with all
 * that its fields can say. Of each recent post these are likes, comments and views, of topics their
 * numbers of posts. What only a file can tell, such as earlier follower counts, is left out.
 *
 * @param choices definition and level of engagement to hold it against; those of the calculator otherwise
 *
 * @example
 * fragmentOf({ platform: 'instagram', followers: 24_300 }); // => '#platform=instagram&followers=24300'
 */
export function fragmentOf(
  { platform, followers, following, typicalPost, posts, topics, quote }: Account,
  { scheme, benchmark }: FragmentChoices = {},
): string {
  const values: Readonly<Partial<Record<FragmentAttribute, string | number | undefined>>> = {
    platform,
    followers,
    likes: typicalPost?.likes,
    comments: typicalPost?.comments,
    views: typicalPost?.views,
    ...(topics?.kind === 'main topic' && { posts: topics.posts, 'main-topic': topics.onMainTopic }),
    ...(posts?.length && { 'recent-posts': linesOfPosts(posts) }),
    ...(topics?.kind === 'counts' && { topics: linesOfTopics(topics) }),
    following,
    ...(quote && { price: quote.amount, currency: quote.currency, deliverables: quote.posts }),
    scheme,
    benchmark,
  };
  const given = attributes.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return `#${new URLSearchParams(given)}`;
}

/** The attributes that a fragment gives; whatever else it says is left out. */
export function attributesIn(
  fragment: string,
): readonly (readonly [name: FragmentAttribute, value: string])[] {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return attributes.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}
