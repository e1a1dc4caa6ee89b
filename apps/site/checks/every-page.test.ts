import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parseRssFeed } from 'feedsmith';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtArticles, builtSite, type BuiltPage } from './built-site.ts';

/** Pages that are destinations: all but the one for a wrong address and the one for frames. */
const pages = builtSite.pages.filter(
  ({ root }) => root.querySelector('meta[name="robots"][content="noindex"]') === null,
);

const canonicalOf = ({ root }: BuiltPage): string =>
  root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

const metaOf = ({ root }: BuiltPage, name: string): string =>
  root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
  '';

const home = canonicalOf(pages.find(({ path }) => path === '/') ?? fail());

function fail(): never {
  throw new Error('there is no home page');
}

/** Path inside the site of an absolute address that lies in it. */
function pathIn(address: string): string {
  expect(address).toMatch(/^https?:\/\//);
  expect(address.startsWith(home)).toBe(true);
  return `/${address.slice(home.length)}`;
}

test('titles and descriptions are unique', () => {
  for (const texts of [
    pages.map(({ root }) => root.querySelector('title')?.text ?? ''),
    pages.map((page) => metaOf(page, 'description')),
    pages.map(canonicalOf),
  ]) {
    expect(texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)).toEqual([]);
  }
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('says its own address', () => {
    expect(pathIn(canonicalOf(page))).toBe(page.path);
  });

  test('says what a place that shows links asks for', () => {
    for (const name of ['og:title', 'og:description', 'og:image:alt']) {
      expect(metaOf(page, name).length, name).toBeGreaterThan(3);
    }
    expect(metaOf(page, 'description').length).toBeGreaterThanOrEqual(30);
    expect(metaOf(page, 'og:type')).toMatch(/^(website|article)$/);
    expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
  });

  test('has a picture of its own, of the size that such places ask for', async () => {
    const path = pathIn(metaOf(page, 'og:image'));
    const others = pages.filter((other) => metaOf(other, 'og:image').endsWith(path));
    expect(others).toHaveLength(1);
    const file = builtSite.read(path);
    expect(file.length).toBeLessThan(300_000);
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  });

  test('has icons, manifest and feed that are there', () => {
    for (const selector of [
      'link[rel="icon"][sizes]',
      'link[rel="icon"][type]',
      'link[rel="apple-touch-icon"]',
      'link[rel="manifest"]',
      'link[rel="alternate"][type="application/rss+xml"]',
    ]) {
      const href = page.root.querySelector(selector)?.getAttribute('href') ?? selector;
      expect(builtSite.files).toContain(new URL(href, home).pathname);
    }
  });

  test('decides its colours before its body begins', () => {
    const [head = ''] = page.html.split('<body');
    expect(head).toContain('guide-theme');
    expect(head).not.toContain('rel="stylesheet"');
  });
});

test('a file of pictures differs from page to page', () => {
  const files = pages.map((page) =>
    builtSite.read(pathIn(metaOf(page, 'og:image'))).toString('base64'),
  );
  expect(new Set(files).size).toBe(files.length);
});

const address = z.url();

/** What each kind of thing has to say here; the rest is free. */
const things = {
  Article: z.object({
    headline: z.string().min(10),
    description: z.string().min(50),
    image: address,
    dateModified: z.iso.date(),
    mainEntityOfPage: address,
    author: z.object({ '@type': z.literal('Organization'), name: z.string(), url: address }),
    citation: z.array(address).min(1),
  }),
  BreadcrumbList: z.object({
    itemListElement: z
      .array(z.object({ position: z.int().min(1), name: z.string().min(1), item: address }))
      .min(1),
  }),
  WebSite: z.object({ name: z.string(), url: address }),
  WebApplication: z.object({
    name: z.string(),
    url: address,
    applicationCategory: z.string(),
    operatingSystem: z.string(),
  }),
} as const;

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly { readonly '@type': string }[];
}

const graphsOf = ({ root }: BuiltPage): readonly Graph[] =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map(({ text }) => JSON.parse(text) as Graph);

const thingsOf = (page: BuiltPage) => graphsOf(page).flatMap((graph) => graph['@graph']);

test.each(pages.map((page) => [page.path, page] as const))(
  '%s gives machines things that say all they have to',
  (_, page) => {
    for (const graph of graphsOf(page)) expect(graph['@context']).toBe('https://schema.org');
    for (const thing of thingsOf(page)) {
      const kind = thing['@type'];
      if (Object.hasOwn(things, kind)) things[kind as keyof typeof things].parse(thing);
    }
  },
);

test('each page gives the things that are true of it', () => {
  const kinds = (page: BuiltPage | undefined) =>
    page && thingsOf(page).map((thing) => thing['@type']);
  for (const article of builtArticles)
    expect(kinds(article)).toEqual(['Article', 'BreadcrumbList']);
  expect(kinds(pages.find(({ path }) => path === '/'))).toContain('WebSite');
  expect(kinds(pages.find(({ path }) => path === '/calculator/'))).toContain('WebApplication');
});

test('the feed is one that a reader of feeds understands, and holds every article', () => {
  const feed = parseRssFeed(builtSite.read('/feed.xml').toString());
  expect(feed.title).toBeTruthy();
  expect(feed.link).toBe(home);
  expect(feed.language).toBe('en-GB');
  expect(feed.atom?.links?.[0]).toMatchObject({ rel: 'self', href: `${home}feed.xml` });
  const items = feed.items ?? [];
  expect(new Set(items.map(({ link }) => link))).toEqual(new Set(builtArticles.map(canonicalOf)));
  for (const { title, description, pubDate, guid, content } of items) {
    expect(title && description && guid?.value && content?.encoded).toBeTruthy();
    expect(Number.isNaN(Date.parse(String(pubDate)))).toBe(false);
  }
});

test('the manifest says what a browser needs to install the site', async () => {
  const icon = z.object({
    src: z.string(),
    sizes: z.string(),
    type: z.string(),
    purpose: z.string().optional(),
  });
  const manifest = z
    .object({
      name: z.string(),
      short_name: z.string().max(12),
      start_url: z.string(),
      scope: z.string(),
      display: z.enum(['standalone', 'minimal-ui', 'browser']),
      background_color: z.string().regex(/^#[\da-f]{6}$/),
      theme_color: z.string().regex(/^#[\da-f]{6}$/),
      icons: z.array(icon).min(3),
    })
    .parse(JSON.parse(builtSite.read('/manifest.webmanifest').toString()));
  const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(drawn.map(({ purpose }) => purpose)).toContain('maskable');
  expect(drawn.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, sizes } of drawn) {
    const { width, height } = await sharp(builtSite.read(new URL(src, home).pathname)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test('the icon for tabs holds the two sizes that it is asked for', () => {
  const icon = builtSite.read('/favicon.ico');
  const count = icon.readUInt16LE(4);
  const sizes = Array.from({ length: count }, (_, index) => icon.readUInt8(6 + 16 * index));
  expect(sizes).toEqual([16, 32]);
});

test('the sitemap lists every page, and says when a written one was last reviewed', () => {
  const entries = [
    ...builtSite
      .read('/sitemap-0.xml')
      .toString()
      .matchAll(/<url>(.*?)<\/url>/g),
  ].map(([, entry = '']) => ({
    loc: /<loc>(.*?)<\/loc>/.exec(entry)?.[1],
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
  }));
  expect(new Set(entries.map(({ loc }) => loc))).toEqual(new Set(pages.map(canonicalOf)));
  const isMethod = ({ path }: BuiltPage): boolean => /^\/evidence\/methods\/.+/.test(path);
  const written = [...builtArticles, ...pages.filter(isMethod)];
  expect(written.length).toBeGreaterThan(builtArticles.length);
  for (const page of written) {
    const entry = entries.find(({ loc }) => loc === canonicalOf(page));
    const reviewed = page.root.querySelector('main time')?.getAttribute('datetime');
    expect(entry?.lastmod?.slice(0, 10), page.path).toMatch(/^\d/);
    expect(entry?.lastmod?.slice(0, 10), page.path).toBe(reviewed);
  }
});

test('the text for programs lists every article, each there as Markdown, and every term', () => {
  const text = builtSite.read('/llms.txt').toString();
  const terms = pages.filter(({ path }) => /^\/glossary\/.+/.test(path));
  expect(terms.length).toBeGreaterThan(60);
  for (const term of terms) expect(text).toContain(`](${canonicalOf(term)})`);
  for (const { path, root } of builtArticles) {
    const markdown = path.replace(/\/$/, '.md');
    expect(text).toContain(`](${home}${markdown.slice(1)})`);
    const article = builtSite.read(markdown).toString();
    expect(article).toMatch(/^# +\S/m);
    expect(article).toContain('## Sources');
    expect(article).not.toMatch(/\]\((?!https?:)|<(span|div|button)/);
    const lastHeading = root.querySelectorAll('.prose h2').at(-2)?.text.trim() ?? 'none';
    expect(article).toContain(`## ${lastHeading}`);
  }
});

test.each(builtArticles.map((page) => [page.path, page] as const))(
  '%s can be cited as text and as BibTeX',
  (_, page) => {
    const [text = '', entry = ''] = page.root
      .querySelectorAll('.citing pre')
      .map((form) => form.text);
    expect(text).toContain(canonicalOf(page));
    expect(text).toContain(page.root.querySelector('h1')?.text.trim());
    const { entries, errors } = parseBibtex(entry, { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries[0]?.fields).toMatchObject({
      title: page.root.querySelector('h1')?.text.trim(),
      url: canonicalOf(page),
    });
  },
);
