import type { Account } from '@micro-influencer/core';

/**
 * What a link to the calculator may fill in: the calculator's attributes of the same names. A list of
 * its own, so that no address can set any other attribute.
 */
const attributeNames = [
  'platform',
  'followers',
  'likes',
  'comments',
  'views',
  'posts',
  'on-topic',
] as const;

type AttributeName = (typeof attributeNames)[number];

/** The part of an address, `#` included, that opens the calculator filled in with an account. */
export function calculatorFragment({ platform, followers, typicalPost, topics }: Account): string {
  const counts: Partial<Record<AttributeName, string | number | undefined>> = {
    platform,
    followers,
    ...typicalPost,
    ...(topics?.kind === 'main topic' && { posts: topics.posts, 'on-topic': topics.onMainTopic }),
  };
  const given = attributeNames.flatMap((name) => {
    const value = counts[name];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return `#${given.join('&')}`;
}

/** The calculator's attributes that a fragment gives; whatever else it says is left out. */
export function attributesIn(fragment: string): readonly (readonly [AttributeName, string])[] {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return attributeNames.flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}
