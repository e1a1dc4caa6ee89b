import { describe, expect, test } from 'vitest';
import { builtArticles, builtSite } from './built-site.ts';

const pageAt = (path: string) => builtSite.pages.find((page) => page.path === path);

const terms = builtSite.pages.filter(({ path }) => /^\/glossary\/.+/.test(path));
const index = pageAt('/glossary/');
const definitions = new Map(
  terms.map(({ path, root }) => [path, root.querySelector('.definition')?.text.trim()]),
);

/** Data about a page for machines, by its type. */
const dataOf = (page: (typeof terms)[number]): ReadonlyMap<unknown, Record<string, unknown>> =>
  new Map(
    page.root
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ text }) => JSON.parse(text) as { '@graph': readonly Record<string, unknown>[] })
      .flatMap((data) => data['@graph'])
      .map((data) => [data['@type'], data]),
  );

test('at least sixty terms have a page, and search lists each as a term', () => {
  expect(terms.length).toBeGreaterThanOrEqual(60);
  for (const { root } of terms) {
    expect(root.querySelector('main')?.getAttribute('data-pagefind-filter')).toBe('kind:Term');
  }
});

test('the index leads to every term and says its definition', () => {
  const said = new Map(
    (index?.root.querySelectorAll('.terms > div') ?? []).map((line) => [
      line.querySelector('a')?.getAttribute('href'),
      line.querySelector('dd')?.text.trim(),
    ]),
  );
  expect(said).toEqual(definitions);
  expect(index && dataOf(index).has('DefinedTermSet')).toBe(true);
});

test('machines read each term with its name, its definition and the set that it is in', () => {
  for (const page of terms) {
    const data = dataOf(page);
    expect(data.get('DefinedTerm')).toMatchObject({
      name: page.root.querySelector('h1')?.text.trim(),
      description: definitions.get(page.path),
      inDefinedTermSet: expect.stringMatching(/\/glossary\/$/),
    });
    expect(data.has('BreadcrumbList')).toBe(true);
  }
});

describe.each([...builtArticles, ...terms].map((page) => [page.path, page] as const))(
  '%s',
  (path, { root }) => {
    const marked = root.querySelectorAll('.term');

    test('says at each marked word what its page says', () => {
      for (const term of marked) {
        const [link, button, note] = ['a', 'button', '.note'].map((part) =>
          term.querySelector(`:scope > ${part}`),
        );
        expect(note?.text.replace(/\s*Entry\s*$/, '').trim()).toBe(
          definitions.get(link?.getAttribute('href') ?? ''),
        );
        expect(note?.hasAttribute('hidden')).toBe(true);
        expect(link?.getAttribute('href')).not.toBe(path);
        for (const opens of [
          link?.getAttribute('interestfor'),
          link?.getAttribute('aria-describedby'),
          button?.getAttribute('popovertarget'),
        ]) {
          expect(opens).toBe(note?.id);
        }
      }
    });

    test('marks no word in a heading, a link, code or a figure', () => {
      expect(
        root
          .querySelectorAll('h1, h2, h3, a, code, figure')
          .flatMap((element) => element.querySelectorAll('.term').map(String)),
      ).toEqual([]);
    });
  },
);

test('every article marks at least one term', () => {
  expect(builtArticles.filter(({ root }) => !root.querySelector('.term'))).toEqual([]);
});
