import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestPostsOnMainTopic, readNiche } from './niche.ts';

const counts = (...postsPerTopic: number[]) => readNiche({ kind: 'counts', postsPerTopic });

describe('readNiche', () => {
  test.each([
    [8, 12, 'yes'],
    [6, 12, 'yes'],
    [5, 12, 'no'],
    [5, 10, 'yes'],
    [4, 10, 'no'],
    [0, 30, 'no'],
  ] as const)('reads %i of %i posts on the main topic as %s', (onMainTopic, posts, met) => {
    const reading = readNiche({ kind: 'main topic', posts, onMainTopic });
    expect(reading).toEqual({ met, code: 'top share', topShare: onMainTopic / posts, posts });
  });

  test('needs ten posts', () => {
    const reading = readNiche({ kind: 'main topic', posts: 9, onMainTopic: 9 });
    expect(reading).toEqual({ met: 'unknown', code: 'too few posts', posts: 9 });
    expect(counts(5, 4)).toEqual({ met: 'unknown', code: 'too few posts', posts: 9 });
    expect(counts()).toEqual({ met: 'unknown', code: 'too few posts', posts: 0 });
    expect(readNiche(undefined)).toEqual({ met: 'unknown', code: 'topics missing' });
  });

  test('measures concentration without the bias of small samples', () => {
    // 6 and 4 of 10: (6 x 5 + 4 x 3) / (10 x 9) of the pairs share a topic.
    expect(counts(6, 4)).toMatchObject({ met: 'yes', concentration: 42 / 90 });
    expect(counts(10)).toMatchObject({ concentration: 1, effectiveTopics: 1 });
    const scattered = counts(...Array.from({ length: 10 }, () => 1));
    expect(scattered).toMatchObject({ met: 'no', concentration: 0 });
    expect(scattered).not.toHaveProperty('effectiveTopics');
  });

  test('keeps shares and concentration from 0 to 1, and topics from 1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { maxLength: 40 }), (postsPerTopic) => {
        const reading = counts(...postsPerTopic);
        if (reading.met === 'unknown') return;
        expect(reading.topShare).toBeGreaterThan(0);
        expect(reading.topShare).toBeLessThanOrEqual(1);
        expect(reading.concentration).toBeGreaterThanOrEqual(0);
        expect(reading.concentration).toBeLessThanOrEqual(1);
        expect(reading.effectiveTopics ?? 1).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('is met by the fewest posts on the topic, and not by one less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10_000 }), (posts) => {
        const fewest = fewestPostsOnMainTopic(posts);
        const read = (onMainTopic: number) =>
          readNiche({ kind: 'main topic', posts, onMainTopic }).met;
        expect([read(fewest), read(fewest - 1)]).toEqual(['yes', 'no']);
      }),
    );
  });
});
