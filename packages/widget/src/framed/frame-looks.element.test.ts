import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFields } from '../form.ts';
import { frameLooks } from './frame-looks.ts';
import { frameSettings } from './frame-settings.ts';

const looksOf = (query: string) => Object.fromEntries(frameLooks(query));

const asked = (name: string, value: string) => `?${new URLSearchParams({ [name]: value })}`;

test.each([
  '#a3341a',
  'teal',
  'light-dark(#a3341a, #ff9a73)',
  'rgb(10 20 30 / 50%)',
  'rgba(10, 20, 30, .5)',
  'hsl(200deg 50% 50%)',
  'hwb(200 10% 10%)',
  'lab(50% 10 -20)',
  'oklch(0.5 0.1 20)',
  'color(display-p3 1 0 0)',
  'color-mix(in srgb, teal 55%, transparent)',
  'currentColor',
])('%s is a colour', (colour) => {
  for (const name of ['accent', 'border', 'field', 'field-text', 'error']) {
    expect(looksOf(asked(name, ` ${colour} `))).toEqual({ [`--micro-influencer-${name}`]: colour });
  }
});

test.each([
  'url(https://a.example/)',
  'URL("//a.example")',
  'image-set("//a.example" 1x)',
  'var(--x)',
  'var(--x, url(https://a.example/))',
  'rgb(var(--x, url(//a.example)) 0 0)',
  'env(x)',
  'attr(x)',
  '--own(1)',
  'if(style(--x): red)',
  'red; background: url(//a.example)',
  'red} * {display: none',
  'red !important',
  'red /* */',
  '\\75rl(//a.example)',
  'reddish',
  '#12',
  '1rem',
  '',
])('%s is none', (text) => {
  for (const name of ['accent', 'border', 'field', 'field-text', 'error']) {
    expect(looksOf(asked(name, text))).toEqual({});
  }
});

test.each([
  ['1.75rem', true],
  ['12px', true],
  ['0px', true],
  ['.5em', true],
  ['0', false],
  ['-1rem', false],
  ['10%', false],
  ['calc(1rem + 2px)', false],
  ['var(--x)', false],
  ['1rem 2rem', false],
  ['1..5rem', false],
  ['1stone', false],
  ['teal', false],
])('%s as a gap: %s', (text, isUsed) => {
  expect(looksOf(asked('gap', text))).toEqual(isUsed ? { '--micro-influencer-gap': text } : {});
});

describe('whatever an address says', () => {
  const attributes: readonly string[] = [
    'platform',
    ...countFields,
    'scheme',
    'benchmark',
    'following',
    'price',
    'currency',
    'deliverables',
    'layout',
  ];
  const properties: readonly string[] = [
    'accent',
    'border',
    'field',
    'field-text',
    'error',
    'gap',
  ].map((name) => `--micro-influencer-${name}`);

  /** Names and values of which some are close to what is meant. */
  const anyName = fc.oneof(
    fc.constantFrom(...attributes, 'accent', 'field', 'gap', 'lang', 'theme', 'style', 'onclick'),
    fc.string(),
  );
  const pieces = ['#a3341a', 'teal', '1rem', 'light-dark(', 'var(--x', 'url(', ')', ';', '}', '/*'];
  const anyValue = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join('')),
    fc.constantFrom('es', 'pt-BR', 'full', 'compact', 'dark'),
    fc.string({ unit: 'binary' }),
  );
  const anyQuery = fc.oneof(
    fc.array(fc.tuple(anyName, anyValue)).map((pairs) => `?${new URLSearchParams(pairs)}`),
    fc.string({ unit: 'binary' }),
  );

  test('nothing is thrown and nothing set but what is listed', () => {
    const probe = document.createElement('p');
    fc.assert(
      fc.property(anyQuery, anyQuery, (query, fragment) => {
        const settings = frameSettings(query, fragment, ['es', 'pt-BR']);
        expect(attributes).toEqual(expect.arrayContaining([...settings.attributes.keys()]));
        expect(properties).toEqual(expect.arrayContaining([...settings.properties.keys()]));
        expect([undefined, 'es', 'pt-BR']).toContain(settings.language);
        expect(['light', 'dark', 'light dark']).toContain(settings.colorScheme);
        for (const [name, value] of settings.properties) {
          expect(value).not.toMatch(/[;{}"'\\]|url|var/i);
          probe.style.cssText = '';
          probe.style.setProperty(name, value);
          expect([...probe.style]).toEqual([name]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
