import { describe, expect, test } from 'vitest';
import type { Account, Post } from './account.ts';
import { readInteractions } from './interactions.ts';

const withPosts = (...posts: Post[]): Account => ({ platform: 'instagram', posts });
const withTypical = (typicalPost: Post): Account => ({ platform: 'instagram', typicalPost });

describe('readInteractions', () => {
  test('adds likes and comments, and takes unknown comments for none', () => {
    expect(readInteractions(withPosts({ likes: 10, comments: 2 }, { likes: 7 }))).toEqual({
      known: true,
      posts: [{ interactions: 12 }, { interactions: 7 }],
    });
  });

  test('prefers posts to a typical post, unless there are none', () => {
    const typicalPost = { likes: 5, comments: 0 };
    const both: Account = { platform: 'instagram', typicalPost, posts: [{ likes: 9 }] };
    expect(readInteractions(both)).toMatchObject({ posts: [{ interactions: 9 }] });
    expect(readInteractions({ ...both, posts: [] })).toMatchObject({
      posts: [{ interactions: 5 }],
    });
  });

  test('keeps views where they are known', () => {
    expect(readInteractions(withTypical({ likes: 5, views: 100 }))).toEqual({
      known: true,
      posts: [{ interactions: 5, views: 100 }],
    });
  });

  test.each([0, -1, 3])('takes %i likes on every post for hidden', (likes) => {
    const hidden = { likes, comments: 12 };
    expect(readInteractions(withPosts(hidden, hidden, hidden))).toEqual({
      known: false,
      code: 'likes hidden',
    });
  });

  test('believes 0 and 3 where other posts show their likes, and drops -1', () => {
    const read = readInteractions(
      withPosts({ likes: 3 }, { likes: 0 }, { likes: -1, comments: 4 }, { likes: 250 }),
    );
    expect(read).toEqual({
      known: true,
      posts: [{ interactions: 3 }, { interactions: 0 }, { interactions: 250 }],
    });
  });

  test('takes a typical post with comments and no like for hidden, and no other', () => {
    expect(readInteractions(withTypical({ likes: 0, comments: 4 })).known).toBe(false);
    expect(readInteractions(withTypical({ likes: -1 })).known).toBe(false);
    expect(readInteractions(withTypical({ likes: 0, comments: 0 })).known).toBe(true);
    expect(readInteractions(withTypical({ likes: 3, comments: 4 })).known).toBe(true);
  });

  test.each<[string, Account]>([
    ['nothing', { platform: 'instagram' }],
    ['comments alone', withTypical({ comments: 5 })],
    ['posts without likes', withPosts({ comments: 5 }, {})],
  ])('says that %s is not enough', (_, account) => {
    expect(readInteractions(account)).toEqual({ known: false, code: 'interactions missing' });
  });
});
