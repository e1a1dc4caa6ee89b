import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from './account.ts';
import { classify, verdictOf, type Verdict } from './classify.ts';
import { benchmarksFor } from './engagement.ts';
import type { Met } from './reading.ts';
import { schemesFor } from './tier.ts';

const focused = { kind: 'main topic', posts: 12, onMainTopic: 8 } as const;

/** The account of the reference example of business discovery in Meta's documentation. */
const referenceExample: Account = {
  platform: 'instagram',
  followers: 267_793,
  typicalPost: { likes: 5_837, comments: 50 },
};

const micro = {
  platform: 'instagram',
  followers: 24_300,
  typicalPost: { likes: 640, comments: 22 },
  topics: focused,
} satisfies Account;

describe('verdictOf', () => {
  // The whole truth table: size first, then one failed criterion, then what is unknown.
  test.each<[following: Met, engagement: Met, niche: Met, Verdict]>([
    ['yes', 'yes', 'yes', 'micro-influencer'],
    ['yes', 'yes', 'no', 'micro-sized'],
    ['yes', 'yes', 'unknown', 'undetermined'],
    ['yes', 'no', 'yes', 'micro-sized'],
    ['yes', 'no', 'no', 'micro-sized'],
    ['yes', 'no', 'unknown', 'micro-sized'],
    ['yes', 'unknown', 'yes', 'undetermined'],
    ['yes', 'unknown', 'no', 'micro-sized'],
    ['yes', 'unknown', 'unknown', 'undetermined'],
    ['no', 'yes', 'yes', 'another tier'],
    ['no', 'yes', 'no', 'another tier'],
    ['no', 'yes', 'unknown', 'another tier'],
    ['no', 'no', 'yes', 'another tier'],
    ['no', 'no', 'no', 'another tier'],
    ['no', 'no', 'unknown', 'another tier'],
    ['no', 'unknown', 'yes', 'another tier'],
    ['no', 'unknown', 'no', 'another tier'],
    ['no', 'unknown', 'unknown', 'another tier'],
    ['unknown', 'yes', 'yes', 'undetermined'],
    ['unknown', 'yes', 'no', 'undetermined'],
    ['unknown', 'yes', 'unknown', 'undetermined'],
    ['unknown', 'no', 'yes', 'undetermined'],
    ['unknown', 'no', 'no', 'undetermined'],
    ['unknown', 'no', 'unknown', 'undetermined'],
    ['unknown', 'unknown', 'yes', 'undetermined'],
    ['unknown', 'unknown', 'no', 'undetermined'],
    ['unknown', 'unknown', 'unknown', 'undetermined'],
  ])('following %s, engagement %s, niche %s: %s', (following, engagement, niche, verdict) => {
    expect(verdictOf(following, engagement, niche)).toBe(verdict);
  });
});

describe('classify', () => {
  test('reads the account of the reference example as mid-sized and highly engaged', () => {
    const reading = classify(referenceExample);
    expect(reading).toMatchObject({
      verdict: 'another tier',
      following: { met: 'no', tier: 'mid', microIn: 0 },
      engagement: { met: 'yes', rate: 5_887 / 267_793 },
      niche: { met: 'unknown' },
      missing: ['topics'],
    });
    // No definition calls it micro, so every pair agrees.
    expect(reading.robustness.same).toBe(reading.robustness.of);
  });

  test('holds the same account below the median of 2018-19', () => {
    const { engagement } = classify(referenceExample, { benchmark: 'kim-2020' });
    expect(engagement).toMatchObject({ met: 'no' });
  });

  test('calls an account that meets all three criteria a micro-influencer', () => {
    expect(classify(micro)).toMatchObject({
      verdict: 'micro-influencer',
      following: { met: 'yes', tier: 'micro', microIn: 13, schemes: 16 },
      engagement: { met: 'yes' },
      niche: { met: 'yes' },
      missing: [],
    });
  });

  test('follows the scheme that is chosen', () => {
    expect(classify(micro, { scheme: 'hypeauditor-2018' })).toMatchObject({
      verdict: 'another tier',
      following: { tier: 'mid', scheme: 'hypeauditor-2018' },
    });
  });

  test.each<[string, Account, readonly string[]]>([
    ['nothing', { platform: 'instagram' }, ['followers', 'likes', 'topics']],
    ['followers', { platform: 'instagram', followers: 24_300 }, ['likes', 'topics']],
    ['no topics', { ...micro, topics: { ...focused, posts: 9 } }, ['more posts with topics']],
    ['no views on YouTube', { ...micro, platform: 'youtube' }, ['views']],
  ])('with %s is undetermined and says what is missing', (_, account, missing) => {
    expect(classify(account)).toMatchObject({ verdict: 'undetermined', missing });
  });

  test('names what each reading rests on', () => {
    const { following, niche } = classify({ platform: 'instagram' });
    expect(following).toEqual({ met: 'unknown', code: 'followers missing' });
    expect(niche).toEqual({ met: 'unknown', code: 'topics missing' });
    expect(classify(micro).following).toMatchObject({
      code: 'tier',
      scheme: 'iab-uk-creator-tiers',
    });
  });

  test('asks for likes that are hidden, and on X for nothing that would not help', () => {
    const hidden = { ...micro, typicalPost: { likes: 0, comments: 22 } };
    expect(classify(hidden).missing).toEqual(['likes']);
    expect(classify({ ...micro, platform: 'x' }).missing).toEqual([]);
  });

  test('finds every pair agreed while nothing can be read', () => {
    expect(classify({ platform: 'instagram' }).robustness).toEqual({ same: 16, of: 16 });
    expect(classify({ platform: 'instagram', followers: 24_300 }).robustness).toEqual({
      same: 13,
      of: 16,
    });
  });

  test('holds every benchmark to the category that is given', () => {
    // 0.5% is below each level, but for the category with the lowest engagement above the latest.
    const account: Account = {
      ...micro,
      followers: 20_000,
      typicalPost: { likes: 100, comments: 0 },
    };
    expect(classify(account)).toMatchObject({ verdict: 'micro-sized' });
    expect(classify(account).robustness.same).toBe(13 * 3);
    const other = classify({ ...account, category: 'other' });
    expect(other).toMatchObject({ verdict: 'micro-influencer', robustness: { same: 13 } });
  });

  test('names no change of what is unknown', () => {
    expect(classify({ platform: 'instagram', topics: focused }).changes).toEqual([
      { criterion: 'niche', input: 'posts on main topic', from: 8, to: 5 },
    ]);
    expect(classify({ ...micro, platform: 'x' }).changes.map(({ criterion }) => criterion)).toEqual(
      ['following', 'niche'],
    );
  });

  test('counts the pairs that agree as trying each of them does', () => {
    const anyAccount = fc.record({
      platform: fc.constant('instagram' as const),
      followers: fc.nat({ max: 150_000 }),
      typicalPost: fc.record({ likes: fc.integer({ min: 1, max: 4_000 }) }),
      topics: fc.record({
        kind: fc.constant('main topic' as const),
        posts: fc.constant(12),
        onMainTopic: fc.nat({ max: 12 }),
      }),
    });
    fc.assert(
      fc.property(anyAccount, (account) => {
        const { verdict, engagement, robustness } = classify(account);
        if (engagement.met === 'unknown') return;
        let same = 0;
        for (const scheme of schemesFor('instagram')) {
          for (const benchmark of benchmarksFor('instagram', 'followers')) {
            if (classify(account, { scheme, benchmark }).verdict === verdict) same++;
          }
        }
        expect(robustness).toEqual({ same, of: 16 * 3 });
      }),
    );
  });

  test('has an answer without NaN for whatever the types allow', () => {
    const count = fc.oneof(fc.constant(0), fc.nat(), fc.nat({ max: 10_000_000_000 }));
    const post = fc.record({ likes: count, comments: count, views: count }, { requiredKeys: [] });
    const anyAccount = fc.record(
      {
        platform: fc.constantFrom('instagram' as const, 'tiktok' as const, 'youtube' as const),
        followers: count,
        typicalPost: post,
        posts: fc.array(post, { maxLength: 5 }),
        topics: fc.oneof(
          fc.record({ kind: fc.constant('main topic' as const), posts: count, onMainTopic: count }),
          fc.record({ kind: fc.constant('counts' as const), postsPerTopic: fc.array(count) }),
        ),
      },
      { requiredKeys: ['platform'] },
    );
    fc.assert(
      fc.property(anyAccount, (account) => {
        expect(JSON.stringify(classify(account), namingNaN)).not.toContain('NaN');
      }),
    );
  });
});

describe('what the types do not allow', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });
  const nearly = fc.record(
    {
      platform: fc.oneof(fc.constantFrom('instagram', 'tiktok', 'youtube', 'x'), anything),
      followers: fc.oneof(fc.double(), anything),
      typicalPost: fc.oneof(fc.record({ likes: fc.double(), comments: fc.double() }), anything),
      posts: fc.oneof(fc.array(fc.record({ likes: fc.double(), views: fc.double() })), anything),
      topics: fc.oneof(
        fc.record({ kind: fc.constant('counts'), postsPerTopic: fc.array(fc.double()) }),
        fc.record({ kind: fc.constant('main topic'), posts: fc.nat(), onMainTopic: fc.nat() }),
        anything,
      ),
      category: anything,
    },
    { requiredKeys: ['platform'] },
  );

  test('is read without an exception, and without NaN', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, anything), fc.object(), (account, options) => {
        // @ts-expect-error: the types allow neither
        const reading = classify(account, options);
        expect(JSON.stringify(reading, namingNaN)).not.toContain('NaN');
      }),
    );
  });

  test('counts as unknown, and the rest is read', () => {
    const followers = Number.NaN;
    expect(classify({ ...micro, followers })).toEqual(
      classify({ platform: 'instagram', typicalPost: micro.typicalPost, topics: focused }),
    );
    expect(classify({ ...micro, followers: -5 }).missing).toEqual(['followers']);
    expect(classify({ ...micro, followers: 0.5 }).missing).toEqual(['followers']);
    expect(classify({ ...micro, typicalPost: { likes: Number.POSITIVE_INFINITY } })).toMatchObject({
      following: { met: 'yes' },
      engagement: { code: 'interactions missing' },
    });
    const posts = [{ likes: 640 }, { likes: -7 }, { likes: 640 }];
    expect(classify({ ...micro, posts })).toMatchObject({ engagement: { posts: 2 } });
    expect(classify({ ...micro, topics: { ...focused, onMainTopic: 13 } }).niche.met).toBe(
      'unknown',
    );
    // @ts-expect-error: no such definition
    expect(classify(micro, { scheme: 'toString' })).toEqual(classify(micro));
    // @ts-expect-error: an account names its platform
    expect(classify({ followers: 24_300 })).toMatchObject({ verdict: 'undetermined' });
  });
});

const namingNaN = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? 'NaN' : value;
