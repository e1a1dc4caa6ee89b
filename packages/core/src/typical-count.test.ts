import { expect, test } from 'vitest';
import type { Post } from './account.ts';
import { typicalCount } from './typical-count.ts';

const odd: readonly Post[] = [{ views: 10 }, { views: 900 }, { views: 30 }];

test.each<[readonly Post[], number | undefined]>([
  [odd, 30],
  [[...odd, { likes: 4 }, { views: 0 }], 30],
  [[{ views: 10 }, { views: 20 }, { views: Number.NaN }, { views: -4 }], 15],
  [[{ views: Number.POSITIVE_INFINITY }], undefined],
  [[{ reach: 10 }], undefined],
])('the typical views of %o are %o', (posts, views) => {
  expect(typicalCount({ platform: 'tiktok', posts }, 'views')).toBe(views);
});

test('reach is read apart from views, and a typical post where there are no posts', () => {
  const typicalPost = { reach: 7, views: 9 };
  expect(typicalCount({ platform: 'instagram', typicalPost, posts: [] }, 'reach')).toBe(7);
  expect(typicalCount({ platform: 'instagram', typicalPost, posts: odd }, 'views')).toBe(30);
  expect(typicalCount({ platform: 'instagram' }, 'reach')).toBeUndefined();
});
