import { describe, expect, test } from 'vitest';
import { emptyTexts, platformFrom, readForm, type Texts } from './form.ts';

const read = (texts: Partial<Texts>) => readForm('instagram', { ...emptyTexts, ...texts }, 'en');

describe('readForm', () => {
  test('makes an account of what was typed', () => {
    const { account, problems } = readForm(
      'tiktok',
      {
        followers: '24.3k',
        likes: '640',
        comments: '22',
        views: '9,100',
        posts: '12',
        'main-topic': '8',
      },
      'en',
    );
    expect(account).toEqual({
      platform: 'tiktok',
      followers: 24_300,
      typicalPost: { likes: 640, comments: 22, views: 9_100 },
      topics: { kind: 'main topic', posts: 12, onMainTopic: 8 },
    });
    expect(problems).toEqual({});
  });

  test('finds nothing wrong with an empty form, and nothing in it', () => {
    expect(read({})).toMatchObject({ account: { platform: 'instagram' }, problems: {} });
    expect(read({}).account).toEqual({ platform: 'instagram' });
  });

  test('keeps the other fields when one cannot be read', () => {
    const { account, problems } = read({ followers: 'lots', likes: '640' });
    expect(account).toEqual({ platform: 'instagram', typicalPost: { likes: 640 } });
    expect(problems).toEqual({ followers: 'not a number' });
  });

  test('does not take comments alone for a post', () => {
    expect(read({ comments: '22' }).account.typicalPost).toBeUndefined();
  });

  test('compares the posts about the topic with the posts looked at', () => {
    expect(read({ posts: '12', 'main-topic': '13' })).toMatchObject({
      problems: { 'main-topic': 'more than posts' },
    });
    expect(read({ posts: '12', 'main-topic': '13' }).account.topics).toBeUndefined();
    expect(read({ posts: '0', 'main-topic': '0' })).toMatchObject({
      problems: { posts: 'no posts' },
    });
    expect(read({ posts: '', 'main-topic': '5' }).account.topics).toBeUndefined();
  });
});

test.each([
  ['tiktok', 'tiktok'],
  ['myspace', 'instagram'],
  ['__proto__', 'instagram'],
  ['', 'instagram'],
  [null, 'instagram'],
] as const)('takes the platform %s for %s', (text, platform) => {
  expect(platformFrom(text)).toBe(platform);
});
