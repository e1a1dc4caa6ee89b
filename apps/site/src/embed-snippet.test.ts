import { describe, expect, test } from 'vitest';
import {
  snippetForms,
  snippetOf,
  type EmbedAddresses,
  type EmbedChoices,
} from './embed-snippet.ts';

const addresses: EmbedAddresses = {
  module: { address: 'https://a.example/1.2.3/c.js', integrity: 'sha384-module' },
  movingModule: { address: 'https://a.example/1/c.js' },
  classic: { address: 'https://a.example/1.2.3/c.classic.js', integrity: 'sha384-classic' },
  frame: 'https://a.example/frame/',
  frameHeight: { address: 'https://a.example/1.2.3/h.js', integrity: 'sha384-height' },
  calculator: 'https://a.example/calculator/',
};

const chosen: EmbedChoices = {
  attributes: { lang: 'de', followers: '24300', theme: 'dark' },
  properties: { '--micro-influencer-accent': '#a3341a' },
  language: {
    product: 'Rechner & Co.',
    address: 'https://a.example/1.2.3/de.js',
    integrity: 'sha384-german',
  },
};

test('the plain snippet pins its file and has the link for readers without it', () => {
  expect(snippetOf('module', addresses).split('\n')).toEqual([
    '<script type="module" src="https://a.example/1.2.3/c.js" integrity="sha384-module" crossorigin></script>',
    '<micro-influencer-calculator>',
    '  <a href="https://a.example/calculator/">Open the calculator</a>',
    '</micro-influencer-calculator>',
  ]);
});

test('an address that moves on has no digest', () => {
  expect(snippetOf('moving module', addresses)).not.toContain('integrity');
});

test('what was chosen stands in it, the language with a digest of its own', () => {
  const snippet = snippetOf('module', addresses, chosen);
  expect(snippet).toContain(
    '<script type="module" src="https://a.example/1.2.3/de.js" integrity="sha384-german" crossorigin></script>',
  );
  expect(snippet).toContain(
    '<micro-influencer-calculator lang="de" followers="24300" theme="dark" style="--micro-influencer-accent: #a3341a">',
  );
  expect(snippetOf('placeholder', addresses, chosen)).toContain(
    '<div data-micro-influencer-calculator data-lang="de" data-followers="24300" data-theme="dark"',
  );
});

test('a frame gets all that was chosen in its address, and the calculator page the account', () => {
  expect(snippetOf('frame', addresses, chosen)).toContain(
    '<iframe src="https://a.example/frame/?lang=de&amp;followers=24300&amp;theme=dark&amp;accent=%23a3341a" title="Rechner &amp; Co."',
  );
  expect(snippetOf('frame address', addresses, chosen)).toBe(
    'https://a.example/frame/?lang=de&followers=24300&theme=dark&accent=%23a3341a',
  );
  expect(snippetOf('frame address', addresses)).toBe('https://a.example/frame/');
  expect(snippetOf('address', addresses, chosen)).toBe(
    'https://a.example/calculator/#followers=24300',
  );
});

describe.each(snippetForms)('%s', (form) => {
  test('has no empty line, at which Markdown would end the block', () => {
    expect(snippetOf(form, addresses, chosen)).not.toMatch(/\n\s*\n|^\s*\n|\n\s*$/);
  });

  test('lets no value out of its attribute', () => {
    const hostile = '"><script>alert(1)</script>';
    const snippet = snippetOf(form, addresses, {
      attributes: { followers: hostile },
      properties: { '--micro-influencer-accent': hostile },
    });
    if (form !== 'custom element') expect(snippet).not.toContain('<script>alert');
  });
});
