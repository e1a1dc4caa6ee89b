import { describe, expect, test } from 'vitest';
import { headersOf, responseHeaders } from '../response-headers.ts';
import type { SitePath } from '../site-address.ts';
import { caddyFile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';
import { sentWith, type SiteHeaders } from './site-headers.ts';

const site: SiteHeaders = {
  base: '',
  files: [
    '/_astro/a.js',
    '/_headers',
    '/embed/calculator/index.html',
    '/embed/index.html',
    '/guide/a/index.html',
    '/guide/index.html',
    '/index.html',
    '/search.js',
  ],
  rules: responseHeaders.map((rule) => ({
    paths: rule.paths,
    headers: headersOf(rule, ["'sha256-a='"]),
  })),
};

interface Block {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a file `_headers` as Netlify and Cloudflare do. */
const blocksOf = (text: string): Block[] =>
  text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return {
        path,
        headers: Object.fromEntries(
          lines.map((line) => {
            const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
            return [name, value];
          }),
        ),
      };
    });

const matches = ({ path }: Block, asked: string): boolean =>
  path.endsWith('*') ? asked.startsWith(path.slice(0, -1)) : asked === path;

describe('_headers', () => {
  test('gives every file its headers, each by one block alone', () => {
    const blocks = blocksOf(headersFile(site));
    for (const file of site.files.filter((path) => path !== '/_headers')) {
      const asked = file.replace(/\/index\.html$/, '/');
      const found = blocks.filter((block) => matches(block, asked)).map(({ headers }) => headers);
      expect(Object.assign({}, ...found)).toEqual(sentWith(site, file));
      expect(found.flatMap(Object.keys).toSorted()).toEqual(
        Object.keys(sentWith(site, file)).toSorted(),
      );
    }
  });

  test('names a folder once where all in it is alike, and files where it is not', () => {
    const paths = blocksOf(headersFile(site)).map(({ path }) => path);
    expect(paths).toContain('/guide/*');
    expect(paths).toContain('/embed/');
    expect(paths).not.toContain('/embed/*');
    expect(paths).not.toContain('/_headers');
  });
});

test('under a path of a host every file names that path', () => {
  const below = { ...site, base: '/field-guide' };
  for (const { path } of blocksOf(headersFile(below))) expect(path).toMatch(/^\/field-guide\//);
  const places = nginxFile(below).match(/^location .*$/gm) ?? [];
  expect(places.length).toBeGreaterThan(5);
  for (const place of places) expect(place).toContain(' /field-guide/');
  expect(nginxFile(below)).toContain('error_page 404 /field-guide/404.html;');
  expect(caddyFile(below)).toContain('rewrite * /field-guide/404.html');
  expect(caddyFile(below)).toContain('path /field-guide/embed/calculator/*');
});

test('no value could end the quotes that nginx and Caddy have around it', () => {
  for (const path of site.files as readonly SitePath[]) {
    for (const value of Object.values(sentWith(site, path))) expect(value).not.toMatch(/["\\$`{}]/);
  }
});
