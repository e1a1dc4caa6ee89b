import { expect, test } from 'vitest';
import { addLanguage, wordsFor } from './languages.ts';
import { english } from './locales/english.ts';

test('answers in the language of the tag, in that of its country, else in English', () => {
  const swiss = { ...english, locale: 'de-CH' };
  const german = { ...english, locale: 'de' };
  addLanguage(german);
  addLanguage(swiss);
  expect(wordsFor('de-ch')).toEqual(swiss);
  expect(wordsFor('de-AT')).toEqual(german);
  expect(wordsFor('en-GB')).toBe(english);
});

test.each([undefined, '', 'xx', '__proto__', 'constructor', '-', 'e'.repeat(10_000)])(
  'answers %.20s in English',
  (tag) => {
    expect(wordsFor(tag)).toBe(english);
  },
);

test('says in English what a file from before has no words for', () => {
  const { more: _, ...older } = { ...english, locale: 'old', platform: 'Forum' };
  addLanguage(older as typeof english);
  expect(wordsFor('old')).toEqual({ ...english, locale: 'old', platform: 'Forum' });
});
