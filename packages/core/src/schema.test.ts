import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { parseAccount } from './schema.ts';

describe('parseAccount', () => {
  test('gives back an account that holds what the types promise', () => {
    const account = {
      platform: 'instagram',
      followers: 24_300,
      following: 410,
      posts: [
        { likes: 640, comments: 22, hashtags: ['bread'] },
        { likes: -1, reach: 900 },
      ],
      category: 'food',
      history: [{ on: '2026-03-31', followers: 23_900 }],
      quote: { amount: 250, currency: 'EUR', posts: 2 },
      topics: { kind: 'counts', postsPerTopic: [8, 4] },
    };
    expect(parseAccount(account)).toEqual({ ok: true, account });
  });

  test.each<[path: string, value: unknown]>([
    ['', null],
    ['', 'instagram'],
    ['platform', {}],
    ['platform', { platform: 'myspace' }],
    ['followers', { platform: 'instagram', followers: -1 }],
    ['followers', { platform: 'instagram', followers: 1.5 }],
    ['followers', { platform: 'instagram', followers: Number.NaN }],
    ['followers', { platform: 'instagram', followers: Number.POSITIVE_INFINITY }],
    ['followers', { platform: 'instagram', followers: '24300' }],
    ['followers', { platform: 'instagram', followers: 1e12 }],
    ['typicalPost.likes', { platform: 'instagram', typicalPost: { likes: -2 } }],
    ['posts[1].views', { platform: 'tiktok', posts: [{ views: 4 }, { views: -4 }] }],
    ['category', { platform: 'instagram', category: 'cars' }],
    ['history[0].on', { platform: 'instagram', history: [{ on: 'May', followers: 5 }] }],
    ['quote.amount', { platform: 'x', quote: { amount: 0, currency: 'EUR', posts: 1 } }],
    ['topics.kind', { platform: 'instagram', topics: { kind: 'guess' } }],
    [
      'topics.onMainTopic',
      { platform: 'instagram', topics: { kind: 'main topic', posts: 3, onMainTopic: 4 } },
    ],
  ])('names the path %s', (path, value) => {
    const parsed = parseAccount(value);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path }] });
  });

  test('refuses keys that it does not know, so that a misspelt one is noticed', () => {
    expect(parseAccount({ platform: 'instagram', folowers: 5 })).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('folowers') }],
    });
  });

  test('answers with a value for anything, and classify reads what it lets through', () => {
    const nearlyAccounts = fc.record(
      {
        platform: fc.oneof(fc.constantFrom('instagram', 'youtube'), fc.anything()),
        followers: fc.oneof(fc.nat(), fc.anything()),
        typicalPost: fc.oneof(fc.record({ likes: fc.integer() }), fc.anything()),
      },
      { requiredKeys: ['platform'] },
    );
    fc.assert(
      fc.property(fc.oneof(nearlyAccounts, fc.anything()), (value) => {
        const parsed = parseAccount(value);
        if (parsed.ok) expect(classify(parsed.account).verdict).toBeTypeOf('string');
        else expect(parsed.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
