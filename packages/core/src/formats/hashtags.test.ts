import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashtagsOf } from './hashtags.ts';

test.each<[caption: string, tags: readonly string[]]>([
  ['', []],
  ['no tags', []],
  ['Slow mornings #FilterCoffee #brewing', ['filtercoffee', 'brewing']],
  ['#a#b', ['a', 'b']],
  ['#twice #Twice', ['twice']],
  ['#Möbel, #móveis. #日本語 ＃全角', ['möbel', 'móveis', '日本語', '全角']],
  ['#1 of #2026 #5am', ['5am']],
  ['https://example.org/#list &#39; &#xe9; # alone ##double', ['double']],
  ['#under_score-dash', ['under_score']],
  ['#__proto__', ['__proto__']],
])('reads the hashtags of %s', (caption, tags) => {
  expect(hashtagsOf(caption)).toEqual(tags);
});

test('keeps at most a hundred, and none that no platform would take', () => {
  const many = Array.from({ length: 500 }, (_, index) => `#tag${index}`).join(' ');
  expect(hashtagsOf(many)).toHaveLength(100);
  expect(hashtagsOf(`#${'x'.repeat(201)} #y`)).toEqual(['y']);
});

test('gives each once, without the sign, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tags = hashtagsOf(text.replaceAll(' ', '#'));
      expect(new Set(tags).size).toBe(tags.length);
      for (const tag of tags) expect(tag).not.toMatch(/[#\s]/);
    }),
    { numRuns: 1_000 },
  );
});
