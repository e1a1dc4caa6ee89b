import { expect, test } from 'vitest';
import { nearestPages } from './nearest-pages.ts';

const paths = [
  '/guide/why-instagram/',
  '/guide/engagement-rate/',
  '/guide/what-it-costs/',
  '/calculator/',
  '/guide/',
];

test.each([
  ['/guide/why-instagramm/', '/guide/why-instagram/'],
  ['/Guide/Why_Instagram.html', '/guide/why-instagram/'],
  ['/blog/engagement-rate', '/guide/engagement-rate/'],
  ['/engagment-rates/', '/guide/engagement-rate/'],
  ['/tools/calculater/index.html', '/calculator/'],
  ['/instagram/', '/guide/why-instagram/'],
  ['/%E0%A4%A/calculator', '/calculator/'],
])('%s is most like %s', (asked, there) => {
  expect(nearestPages(asked, paths)[0]).toBe(there);
});

test.each(['/', '', '/zxqv/', '/%E0%A4%A', '/wp-login.php'])('nothing is like "%s"', (asked) => {
  expect(nearestPages(asked, paths)).toEqual([]);
});
