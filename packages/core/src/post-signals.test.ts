import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Post } from './account.ts';
import { fewestPostsForVariation, readSkewSignal, readVariationSignal } from './post-signals.ts';
import type { SignalGap } from './signal.ts';
import type { Standing } from './signal-id.ts';

const withPosts = (...posts: readonly Post[]): Account => ({ platform: 'instagram', posts });
const withLikes = (...likes: readonly number[]): Account =>
  withPosts(...likes.map((count) => ({ likes: count })));

describe('variation over posts', () => {
  test.each<[string, readonly number[], number, Standing]>([
    ['the same number throughout', [500, 500, 500, 500, 500, 500], 0, 'below'],
    ['nearly the same', [500, 505, 495, 500, 510, 490], 0.014_142, 'below'],
    ['the usual', [500, 300, 700, 400, 900, 600], 0.381_220, 'within'],
    ['one post that stands out', [500, 300, 700, 400, 900, 4_000], 1.253_645, 'above'],
  ])('of %s is read', (_, likes, value, standing) => {
    const signal = readVariationSignal(withLikes(...likes));
    expect(signal).toMatchObject({ standing, value: expect.closeTo(value, 5) });
  });

  test('rests on a convention below and on ordinary accounts above', () => {
    expect(readVariationSignal(withLikes(9, 9, 9, 9, 9, 9))).toMatchObject({
      band: { ends: [expect.closeTo(0.035, 9), 0.63], grade: 'convention', sources: ['instafake'] },
    });
    expect(readVariationSignal(withLikes(1, 2, 3, 4, 50, 600))).toMatchObject({
      band: { grade: 'thin', typical: 0.35 },
    });
  });

  test('leaves a post out whose likes are not shown', () => {
    const signal = readVariationSignal(withLikes(500, 300, -1, 700, 400, 900, 600));
    expect(signal).toMatchObject({ value: expect.closeTo(0.381_22, 5) });
  });

  test('looks at likes alone, so that comments cannot hide equal ones', () => {
    const posts = [1, 90, 3, 200, 5, 6].map((comments) => ({ likes: 500, comments }));
    expect(readVariationSignal(withPosts(...posts))).toMatchObject({ value: 0, standing: 'below' });
  });
});

describe('mean over median', () => {
  test.each<[readonly number[], number, Standing]>([
    [[100, 100, 100, 100, 100, 100], 1, 'within'],
    [[100, 100, 100, 100, 100, 244], 1.24, 'within'],
    [[100, 100, 100, 100, 100, 245], 1.2417, 'above'],
    [[1, 1, 100, 100, 100, 100], 0.67, 'within'],
  ])('of %o is %f, %s', (likes, value, standing) => {
    expect(readSkewSignal(withLikes(...likes))).toMatchObject({
      standing,
      value: expect.closeTo(value, 4),
      band: { ends: [0, 1.24], typical: 1.03, sources: ['instafake'], grade: 'thin' },
    });
  });

  test('counts comments too', () => {
    const posts = [10, 10, 10, 10, 10, 900].map((comments) => ({ likes: 500, comments }));
    expect(readSkewSignal(withPosts(...posts)).standing).toBe('above');
  });
});

const nothing: readonly number[] = [0, 0, 0, 0, 1, 250];

test.each<[string, Account, SignalGap, SignalGap | undefined]>([
  ['one post too few', withLikes(5, 6, 7, 8, 9), 'too few posts', 'too few posts'],
  [
    'a typical post',
    { platform: 'instagram', typicalPost: { likes: 5 } },
    'too few posts',
    'too few posts',
  ],
  ['no posts', withPosts(), 'too few posts', 'too few posts'],
  ['hidden likes', withLikes(3, 3, 3, 3, 3, 3), 'likes hidden', 'likes hidden'],
  [
    'another platform',
    { ...withLikes(1, 2, 3, 4, 5, 6), platform: 'youtube' },
    'platform not measured',
    'platform not measured',
  ],
])('of %s neither is read', (_, account, variation, skew) => {
  expect(readVariationSignal(account)).toMatchObject({ standing: 'unknown', code: variation });
  expect(readSkewSignal(account)).toMatchObject({ standing: 'unknown', code: skew });
});

test('a median of nothing divides nothing', () => {
  expect(readSkewSignal(withLikes(...nothing))).toMatchObject({ code: 'unusable numbers' });
  expect(readVariationSignal(withLikes(...nothing)).standing).toBe('above');
});

test('neither changes with the size of the counts or the order of the posts', () => {
  const anyLikes = fc.array(fc.integer({ min: 4, max: 100_000 }), {
    minLength: fewestPostsForVariation,
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyLikes, fc.integer({ min: 2, max: 1_000 }), (likes, times) => {
      const larger = likes.toReversed().map((count) => count * times);
      for (const read of [readVariationSignal, readSkewSignal]) {
        const signal = read(withLikes(...likes));
        const same = read(withLikes(...larger));
        const value = signal.standing === 'unknown' ? Number.NaN : signal.value;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(same).toMatchObject({ value: expect.closeTo(value, 6) });
      }
    }),
  );
});
