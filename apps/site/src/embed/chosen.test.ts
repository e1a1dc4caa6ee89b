import { describe, expect, test } from 'vitest';
import { readChosen, type FormTexts } from './chosen.ts';

const german = {
  product: 'Rechner',
  address: 'https://a.example/de.js',
  integrity: 'sha384-german',
};

const read = (texts: FormTexts) =>
  readChosen(texts, { de: german }, (text) => /^(?:#[\da-f]{6}|teal)$/.test(text));

test('an untouched form chooses nothing', () => {
  expect(read({ lang: 'en', theme: '', look: 'page', followers: '' })).toEqual({
    choices: { attributes: {}, properties: {} },
    problems: {},
  });
});

test('counts as people write them reach the snippet as digits', () => {
  const { choices } = read({ followers: '24.3k', likes: '1,200', posts: '10', 'main-topic': '8' });
  expect(choices.attributes).toEqual({
    followers: '24300',
    likes: '1200',
    posts: '10',
    'main-topic': '8',
  });
});

test('a language brings its file and its digest', () => {
  expect(read({ lang: 'de' }).choices).toMatchObject({
    attributes: { lang: 'de' },
    language: german,
  });
});

test('an accent of one\u2019s own wins over that of the look', () => {
  const accent = (texts: FormTexts) => read(texts).choices.properties['--micro-influencer-accent'];
  expect(accent({ look: 'blue' })).toContain('#1d4fb8');
  expect(accent({ look: 'blue', accent: ' teal ' })).toBe('teal');
});

describe('what cannot be used is explained and left out, and nothing else is', () => {
  test.each<[FormTexts, keyof FormTexts, RegExp]>([
    [{ followers: 'lots', likes: '5' }, 'followers', /not a number/],
    [{ followers: '-4', likes: '5' }, 'followers', /negative/],
    [{ posts: '0', likes: '5' }, 'posts', /one post/],
    [{ 'main-topic': '13', likes: '5' }, 'main-topic', /more than the posts/],
    [{ accent: 'red; } body { display: none', likes: '5' }, 'accent', /not a colour/],
    [{ platform: 'tiktok', benchmark: 'kim-2020', likes: '5' }, 'benchmark', /not for that/],
    [{ platform: 'youtube', scheme: 'hypeauditor-2026', likes: '5' }, 'scheme', /not for that/],
  ])('%o', (texts, field, sentence) => {
    const { choices, problems } = read(texts);
    expect(problems[field]).toMatch(sentence);
    expect(choices.attributes[field]).toBeUndefined();
    expect(choices.properties).toEqual({});
    expect(choices.attributes['likes']).toBe('5');
  });
});
