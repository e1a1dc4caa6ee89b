import { expect, test } from 'vitest';
import { frameSettings } from './frame-settings.ts';

const attributesOf = (query: string, fragment = '') =>
  Object.fromEntries(frameSettings(query, fragment, []).attributes);

test('the address fills the calculator in and chooses what it reads by', () => {
  expect(
    attributesOf('?followers=24300&main-topic=8&scheme=iab-uk-creator-tiers&benchmark=x'),
  ).toEqual({
    followers: '24300',
    'main-topic': '8',
    scheme: 'iab-uk-creator-tiers',
    benchmark: 'x',
  });
  expect(attributesOf('?followers=1&likes=2', '#followers=3')).toEqual({
    followers: '3',
    likes: '2',
  });
  expect(attributesOf('?layout=full&following=900&price=1.2k&currency=EUR&deliverables=2')).toEqual(
    {
      layout: 'full',
      following: '900',
      price: '1.2k',
      currency: 'EUR',
      deliverables: '2',
    },
  );
});

test('what no account and no reading has is left out', () => {
  const hostile =
    'onclick=alert(1)&style=x&hidden=&__proto__=1&constructor=2&toString=3&secret=a&part=x' +
    '&share-url=https://a.example/&dir=rtl&class=x&slot=x';
  expect(attributesOf(`?${hostile}`, `#${hostile}`)).toEqual({});
  expect(attributesOf('', '#?secret=abcdefghij')).toEqual({});
  expect(attributesOf('?%', '#%E0%A4%A')).toEqual({});
});

test.each([
  ['?theme=light', 'light'],
  ['?theme=dark', 'dark'],
  ['?theme=auto', 'light dark'],
  ['', 'light dark'],
  ['?theme=constructor', 'light dark'],
  ['?theme=dark%20only;', 'light dark'],
])('%s has the colour scheme %s', (query, scheme) => {
  expect(frameSettings(query, '', []).colorScheme).toBe(scheme);
});
