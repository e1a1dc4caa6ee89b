import { expect, test } from 'vitest';
import { attributesIn, calculatorFragment } from './calculator-address.ts';
import { exampleAccount } from './example-account.ts';

test('writes an account into the address', () => {
  expect(calculatorFragment(exampleAccount)).toBe(
    '#platform=instagram&followers=24300&likes=640&comments=22&posts=12&on-topic=8',
  );
});

test('reads back what it wrote', () => {
  expect(Object.fromEntries(attributesIn(calculatorFragment(exampleAccount)))).toEqual({
    platform: 'instagram',
    followers: '24300',
    likes: '640',
    comments: '22',
    posts: '12',
    'on-topic': '8',
  });
});

test('leaves out what is not known', () => {
  expect(calculatorFragment({ platform: 'tiktok' })).toBe('#platform=tiktok');
});

test.each(['#onclick=alert(1)', '#style=x&id=y', '#__proto__=x&constructor=y', '#', '', '#main'])(
  'takes nothing but the known attributes from %o',
  (fragment) => {
    expect(attributesIn(fragment)).toEqual([]);
  },
);
