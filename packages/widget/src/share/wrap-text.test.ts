import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

const wrap = (text: string, locale: string, most: number) =>
  wrapText(text, locale, (line) => line.length <= most);

test('breaks between words', () => {
  expect(wrap('a moderate yet highly engaged following', 'en', 16)).toEqual([
    'a moderate yet',
    'highly engaged',
    'following',
  ]);
});

test('breaks where a language writes no spaces, and never before a mark', () => {
  const lines = wrap('規模はマイクロですが、これらの数値ではありません。', 'ja', 10);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('規模はマイクロですが、これらの数値ではありません。');
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(10);
    expect(line).not.toMatch(/^[、。]/);
  }
});

test('never ends a line with an opened bracket', () => {
  expect(wrap('a lower rate (Kim et al.)', 'en', 15)).toEqual(['a lower rate', '(Kim et al.)']);
});

test('leaves a word that is too long on a line of its own', () => {
  expect(wrap('so Donaudampfschifffahrt', 'de', 6)).toEqual(['so', 'Donaudampfschifffahrt']);
  expect(wrap('', 'en', 6)).toEqual([]);
});
