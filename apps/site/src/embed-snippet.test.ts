import { expect, test } from 'vitest';
import { classicSnippet, embedSnippet, placeholderSnippet } from './embed-snippet.ts';

const parts = { script: 'https://a.example/c.js', calculator: 'https://a.example/calculator/' };

test('pins a file that never changes, and no other', () => {
  const pinned = embedSnippet({ ...parts, integrity: 'sha384-abc' });
  expect(pinned.split('\n')).toEqual([
    '<script type="module" src="https://a.example/c.js" integrity="sha384-abc" crossorigin></script>',
    '<micro-influencer-calculator>',
    '  <a href="https://a.example/calculator/">Open the calculator</a>',
    '</micro-influencer-calculator>',
  ]);
  expect(embedSnippet(parts)).not.toContain('integrity');
});

test('has the link for readers in every form without a frame', () => {
  for (const snippet of [classicSnippet(parts), placeholderSnippet(parts.calculator)]) {
    expect(snippet).toContain('<a href="https://a.example/calculator/">Open the calculator</a>');
  }
  expect(classicSnippet(parts)).not.toContain('module');
});
