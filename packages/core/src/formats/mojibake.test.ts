import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from './label.ts';
import { repairMojibake } from './mojibake.ts';

/** Reads the UTF-8 bytes of a text as Latin-1, as Instagram's downloads do. */
const misread = (text: string): string =>
  encodeURIComponent(text).replace(/%([\dA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

test.each(['Impressões', 'Contas alcançadas', 'Gefällt mir', 'Café ☕', '100 % 日本語', '😀 50%'])(
  'repairs %s',
  (text) => {
    expect(misread(text)).not.toBe(text);
    expect(repairMojibake(misread(text))).toBe(text);
  },
);

test.each(['', 'Likes', 'Impressões', 'ÃÃÃ', 'Ã©%E9Ã', '日本 Ã©', '100%'])(
  'leaves %s as it is',
  (text) => {
    expect(repairMojibake(text)).toBe(text);
  },
);

test('repairs whatever was misread, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(repairMojibake(misread(text))).toBe(text);
      expect(repairMojibake(text)).toBeTypeOf('string');
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['On_Topic', 'on topic'],
  ['FOLLOWERS', ' followers '],
  ['„Gefällt mir“-Angaben', 'Gefällt mir-Angaben'],
  ['J’aime', "J'aime"],
  [misread('Comentários'), 'comentarios'],
  ['Profile Visits', 'Profile visits'],
])('takes the labels %s and %s for one', (one, other) => {
  expect(labelOf(one)).toBe(labelOf(other));
});
