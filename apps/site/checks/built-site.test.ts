import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { builtArticles, builtSite, type BuiltPage } from './built-site.ts';

const { files: builtFiles, read: readBuilt } = builtSite;

/** What stands in frames of other pages; no destination, and all code. */
const framePath = '/embed/calculator/';

const builtPages = builtSite.pages.filter(({ path }) => path !== framePath);

/** What an article may weigh with everything that it needs to paint, in bytes of brotli. */
const articleBudget = 12_000;

/** What the scripts in a page may weigh together, in bytes. */
const inlineScriptBudget = 1_000;

const isScript = (type: string | undefined): boolean =>
  type === undefined || type === 'module' || type === 'text/javascript';

const scriptsOf = ({ root }: BuiltPage) =>
  root.querySelectorAll('script').filter((script) => isScript(script.getAttribute('type')));

test('the eight articles of the guide are built', () => {
  expect(builtArticles.length).toBeGreaterThanOrEqual(8);
});

describe.each(builtArticles.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('is within its budget', () => {
    expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(articleBudget);
  });

  test('asks for no script and no style sheet', () => {
    const asked = page.root.querySelectorAll(
      'script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"]',
    );
    expect(asked.map(String)).toEqual([]);
  });

  test('has its notes numbered from one without a gap, and every one in the list of sources', () => {
    const numbers = page.root.querySelectorAll('.ref').map((ref) => Number(ref.text.slice(1, -1)));
    const listed = page.root.querySelectorAll('.sources li').length;
    expect(Math.max(...numbers)).toBeLessThanOrEqual(listed);
    const first = [...new Set(numbers)];
    expect(first).toEqual(first.map((_, index) => index + 1));
  });

  test('has one margin note for each source at most, and every note has its button', () => {
    const notes = page.root.querySelectorAll('.note').map(({ id }) => id);
    expect(new Set(notes).size).toBe(notes.length);
    const opened = page.root
      .querySelectorAll('[popovertarget]')
      .map((button) => button.getAttribute('popovertarget') ?? '');
    expect(new Set(opened)).toEqual(new Set(notes));
  });
});

describe.each(builtPages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('has few bytes of script in it', () => {
    const bytes = scriptsOf(page).reduce((sum, script) => sum + script.text.length, 0);
    expect(bytes).toBeLessThanOrEqual(inlineScriptBudget);
  });

  test('has one first-level heading, and no heading skips a level', () => {
    const levels = page.root
      .querySelectorAll('h1, h2, h3, h4')
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    }
  });

  test('has each id once', () => {
    const ids = page.root.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('has data for machines that can be read', () => {
    for (const { text } of page.root.querySelectorAll('script[type="application/ld+json"]')) {
      expect(JSON.parse(text)).toHaveProperty('@graph');
    }
  });

  test('shows nothing that a template left behind', () => {
    const main = parse(page.root.querySelector('main')?.toString() ?? '');
    // Code says these words of its own.
    for (const code of main.querySelectorAll('pre, code, script')) code.remove();
    expect(main.text).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
  });
});

// A template's line break turns into such a space, and into none where a formatter takes it away.
test('no page has a space before a full stop or a number glued to a word', () => {
  const wrong = builtPages.flatMap(({ path, html }) => {
    const root = parse(html);
    for (const element of root.querySelectorAll('script, style, pre, .ref, .note'))
      element.remove();
    for (const element of root.querySelectorAll('code')) element.replaceWith('code');
    return root
      .querySelectorAll('p, li, td, th, caption, summary, h1, h2, h3')
      .flatMap(({ text }) => {
        const found = text
          .replace(/\s+/g, ' ')
          .match(/.{0,30}(?: [.,;:)](?= |$)|\( |%\p{L}).{0,30}/gu);
        return (found ?? []).map((place) => `${path}: ${place}`);
      });
  });
  expect(wrong).toEqual([]);
});

test.each(['title', 'meta[name="description"]'])('every page has a %s of its own', (selector) => {
  const values = builtPages.map(({ root }) => {
    const element = root.querySelector(selector);
    return element?.getAttribute('content') ?? element?.text ?? '';
  });
  expect(values.filter((value) => value.trim() === '')).toEqual([]);
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
});

test('every link inside the site leads to a page, a file or a heading that is there', () => {
  expect(brokenLinks(builtSite)).toEqual([]);
});

test('the sitemap lists every page but examples and the one for a wrong address', () => {
  const map = builtFiles
    .filter((path) => /^\/sitemap-\d+\.xml$/.test(path))
    .map((path) => readBuilt(path).toString())
    .join('');
  const listed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const pages = builtPages
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html' && !path.startsWith('/embed/examples/'));
  expect(listed.toSorted()).toEqual(pages.toSorted());
  expect(readBuilt('/robots.txt').toString()).toContain('/sitemap-index.xml');
});

test('no file refers to the preloading that Vite leaves undefined', () => {
  const files = builtFiles.filter((path) => /\.(?:html|js)$/.test(path));
  expect(files.filter((path) => readBuilt(path).includes('__VITE_PRELOAD__'))).toEqual([]);
});

test('each file to load from elsewhere is published under the version and the major version alike', () => {
  const files = builtFiles.filter((path) => /^\/embed\/[^/]+\/[^/]+\.js$/.test(path));
  expect(files.map((path) => path.replace(/^.*\//, '')).toSorted()).toEqual(
    [
      'frame-height.js',
      'micro-influencer-calculator.classic.js',
      'micro-influencer-calculator.details.js',
      'micro-influencer-calculator.files.js',
      'micro-influencer-calculator.js',
      'micro-influencer-calculator.share.js',
    ].flatMap((name) => [name, name]),
  );
  for (const path of files.filter((file) => file.startsWith('/embed/0/'))) {
    const versioned = files.find((file) => file !== path && file.endsWith(path.slice(8)));
    expect(readBuilt(versioned ?? '').equals(readBuilt(path))).toBe(true);
  }
});

test('the page for frames has everything in it and is not to be found', () => {
  const page = builtSite.pages.find(({ path }) => path === framePath);
  expect(page?.root.querySelectorAll('[src], link:not([href^="data:"])')).toEqual([]);
  expect(page?.root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page?.root.querySelector('[data-pagefind-body]')).toBeNull();
});

test('every language is published beside the calculator, under both versions alike', () => {
  const byVersion = Map.groupBy(
    builtFiles.filter((path) => /^\/embed\/[^/]+\/languages\//.test(path)),
    (path) => path.split('/')[2],
  );
  expect(byVersion.size).toBe(2);
  const [one = [], other = []] = byVersion.values();
  expect(one.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['ar.js', 'de.js', 'pt-BR.js', 'zh.js']),
  );
  expect(one).toHaveLength(14);
  expect(one.map((path) => readBuilt(path).toString())).toEqual(
    other.map((path) => readBuilt(path).toString()),
  );
});

test('phones that are turned keep the size of the text, by the only name that theirs have for it', () => {
  const home = builtSite.pages.find(({ path }) => path === '/');
  expect(home?.html).toContain('-webkit-text-size-adjust:100%');
});

test('the search index is there, without interfaces that nobody loads', () => {
  expect(builtFiles).toContain('/pagefind/pagefind.js');
  expect(builtFiles.filter((path) => /^\/pagefind\/.*-ui\./.test(path))).toEqual([]);
});
