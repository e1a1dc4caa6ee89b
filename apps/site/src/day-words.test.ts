import { expect, test } from 'vitest';
import { dayWords } from './day-words.ts';

test('a date without a time is the same day wherever the site is built', () => {
  expect(dayWords(new Date('2026-11-23'))).toBe('23 November 2026');
  expect(dayWords(new Date('2026-11-23T23:59:59Z'))).toBe('23 November 2026');
});
