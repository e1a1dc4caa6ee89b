import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { usableAccount } from './usable-account.ts';

/** Everything that an account can have, and nothing wrong with it. */
const whole: Account = {
  platform: 'instagram',
  followers: 24_300,
  following: 800,
  typicalPost: { likes: 640, comments: 22, views: 9_000, reach: 12_000 },
  posts: [{ likes: 600, comments: 0 }, { likes: -1 }, {}],
  topics: { kind: 'main topic', posts: 12, onMainTopic: 12 },
  category: 'food',
  history: [{ on: '2026-03-31', followers: 24_000 }],
  quote: { amount: 300, currency: 'EUR', posts: 1 },
};

/** What code without types may pass. */
const given = (parts: object): Account => ({ ...whole, ...parts });

const without = (key: keyof Account): Partial<Account> => {
  const { [key]: _, ...rest } = whole;
  return rest;
};

describe('usableAccount', () => {
  it('is the very account where nothing is wrong', () => {
    expect(usableAccount(whole)).toBe(whole);
    const bare: Account = { platform: 'x' };
    expect(usableAccount(bare)).toBe(bare);
  });

  it.each<[keyof Account, unknown]>([
    ['followers', -1],
    ['followers', 0.5],
    ['followers', 1e11],
    ['followers', Number.NaN],
    ['followers', '24300'],
    ['typicalPost', null],
    ['typicalPost', { likes: -2 }],
    ['typicalPost', { comments: -1 }],
    ['typicalPost', { views: 0.5 }],
    ['typicalPost', { reach: 0.5 }],
    ['topics', null],
    ['topics', { kind: 'main topic', posts: 12, onMainTopic: 13 }],
    ['topics', { kind: 'main topic', posts: -1, onMainTopic: -2 }],
    ['topics', { kind: 'main topic', posts: Number.NaN, onMainTopic: 1 }],
    ['topics', { kind: 'counts', postsPerTopic: 'many' }],
    ['topics', { kind: 'counts', postsPerTopic: [3, -1] }],
    ['topics', { kind: 'counts', postsPerTopic: Object.assign([3], { length: 2 }) }],
    ['topics', { kind: 'another', postsPerTopic: [3] }],
    ['category', 'finance'],
    ['posts', 'many'],
    ['posts', [{ likes: Number.NaN }]],
  ])('leaves out %s that is %o, and nothing else', (key, value) => {
    expect(usableAccount(given({ [key]: value }))).toEqual(without(key));
  });

  it.each([0, 1, 10_000_000_000])('keeps %d followers', (followers) => {
    const account = given({ followers });
    expect(usableAccount(account)).toBe(account);
  });

  it('keeps the posts that are usable', () => {
    const posts = [{ likes: 5 }, null, { likes: 'many' }, { likes: 7, views: 1 }];
    expect(usableAccount(given({ posts })).posts).toEqual([{ likes: 5 }, { likes: 7, views: 1 }]);
  });

  it('repairs several things at once', () => {
    const broken = given({ followers: -1, topics: null, typicalPost: { likes: -2 } });
    const { followers: _, topics: __, typicalPost: ___, ...rest } = whole;
    expect(usableAccount(broken)).toEqual(rest);
  });

  it.each([undefined, null, 7, 'instagram', [], {}, { platform: 'myspace' }])(
    'knows nothing of %o',
    (nothing) => {
      expect(usableAccount(nothing as unknown as Account)).toEqual({ platform: 'x' });
    },
  );
});
