import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const sources = readdirSync(new URL('languages/', import.meta.url));
const built = new URL('../dist/languages/', import.meta.url);

test('there is one file a language, and no other', () => {
  expect(readdirSync(built).toSorted()).toEqual(
    sources.map((name) => name.replace(/\.ts$/, '.js')).toSorted(),
  );
});

test.each(sources.map((name) => name.replace(/\.ts$/, '')))(
  '%s.js stands alone and teaches its language',
  async (tag) => {
    const code = readFileSync(new URL(`${tag}.js`, built), 'utf8');
    const taught: string[] = [];
    const calculator = { addLanguage: (words: { locale: string }) => taught.push(words.locale) };
    const page = { customElements: { whenDefined: () => Promise.resolve(calculator) } };
    // In a function of a page of its own, an import, an export or another use of the page would throw.
    runInNewContext(`'use strict';(() => {${code}})()`, page);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(taught).toEqual([tag.replace('pt-BR', 'pt')]);
    expect(Object.keys(page)).toEqual(['customElements']);
  },
);
