import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categories } from './account.ts';
import { topicLexicon } from './evidence/topic-lexicon.ts';
import { readNiche } from './niche.ts';
import { readHashtagTopics } from './topics-from-hashtags.ts';

const read = (...posts: string[]) =>
  readHashtagTopics(posts.map((tags) => ({ hashtags: tags.split(' ').filter(Boolean) })));

describe('readHashtagTopics', () => {
  test('takes tags of the lexicon for their topic, whatever their case or sign', () => {
    expect(read('#Sourdough', 'BREAD baking', 'Hiking')).toEqual({
      topics: { kind: 'counts', postsPerTopic: [2, 1] },
      names: ['food', 'travel'],
      postsWithoutTopic: 0,
    });
  });

  test('gives a tag it does not know the topic of its company', () => {
    expect(read('sourdough myoven', 'myoven', 'myoven').topics.postsPerTopic).toEqual([3]);
  });

  test('makes a topic of tags that stand together twice', () => {
    const reading = read('chess endgame', 'chess endgame', 'chess', 'endgame', 'violin');
    expect(reading.names).toEqual(['chess', 'violin']);
    expect(reading.topics.postsPerTopic).toEqual([4, 1]);
  });

  test('keeps tags apart that met only once', () => {
    expect(read('chess violin', 'chess', 'violin').names).toEqual(['chess', 'violin']);
  });

  test('gives a post the topic of most of its tags, and a tie to the larger topic', () => {
    expect(read('hiking roadtrip bread').names).toEqual(['travel']);
    expect(read('bread', 'cake', 'hiking bread').topics.postsPerTopic).toEqual([3]);
  });

  test('leaves posts without hashtags out and counts them', () => {
    expect(read('bread', '', '')).toMatchObject({
      topics: { postsPerTopic: [1] },
      postsWithoutTopic: 2,
    });
    expect(readHashtagTopics([{}, {}]).postsWithoutTopic).toBe(2);
  });

  test('is all that the niche needs', () => {
    const posts = [...Array.from({ length: 9 }, () => 'bread'), 'hiking', 'yoga', 'yoga'];
    expect(readNiche(read(...posts).topics)).toMatchObject({ met: 'yes', topShare: 0.75 });
  });

  test('counts every post once, in whatever order they come', () => {
    const tag = fc.oneof(
      fc.constantFrom('bread', 'hiking', 'yoga', 'chess', 'endgame', 'violin', '__proto__'),
      fc.string({ maxLength: 5 }),
    );
    const anyPosts = fc.array(fc.record({ hashtags: fc.array(tag, { maxLength: 6 }) }), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(anyPosts, (posts) => {
        const { topics, names, postsWithoutTopic } = readHashtagTopics(posts);
        const counted = topics.postsPerTopic.reduce((sum, count) => sum + count, 0);
        expect(counted + postsWithoutTopic).toBe(posts.length);
        expect(names).toHaveLength(topics.postsPerTopic.length);
        expect(new Set(names).size).toBe(names.length);
        expect(readHashtagTopics(posts.toReversed())).toEqual({ topics, names, postsWithoutTopic });
      }),
    );
  });
});

test('the lexicon has every topic, each tag once and as it is looked up', () => {
  const tags = Object.values(topicLexicon).flat();
  expect(Object.keys(topicLexicon)).toEqual(categories.filter((name) => name !== 'other'));
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags.filter((tag) => tag !== tag.toLowerCase() || tag.includes('#'))).toEqual([]);
});
