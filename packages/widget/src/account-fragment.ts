import type { Account } from '@micro-influencer/core';
import { countFields, type CountField } from './form.ts';

/**
 * What a fragment may fill in: attributes of the calculator. A list of its own, so that no address
 * can set any other.
 */
const attributes = ['platform', ...countFields] as const;

/** One of the attributes that a fragment may name. */
export type FragmentAttribute = 'platform' | CountField;

/**
 * The part of an address, `#` included, that opens the calculator filled in with an account.
 *
 * @example
 * fragmentOf({ platform: 'instagram', followers: 24_300 }); // => '#platform=instagram&followers=24300'
 */
export function fragmentOf({ platform, followers, typicalPost, topics }: Account): string {
  const values: Readonly<Partial<Record<FragmentAttribute, string | number | undefined>>> = {
    platform,
    followers,
    likes: typicalPost?.likes,
    comments: typicalPost?.comments,
    views: typicalPost?.views,
    ...(topics?.kind === 'main topic' && { posts: topics.posts, 'main-topic': topics.onMainTopic }),
  };
  const given = attributes.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  return `#${given.join('&')}`;
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
