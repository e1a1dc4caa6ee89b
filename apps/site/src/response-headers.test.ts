import { describe, expect, test } from 'vitest';
import { embedMajor, embedVersion } from './embed-version.ts';
import { headersOf, responseHeaders, ruleFor } from './response-headers.ts';
import type { SitePath } from './site-address.ts';

const headersFor = (path: SitePath) => headersOf(ruleFor(path), []);

const policyFor = (path: SitePath) => headersFor(path)['Content-Security-Policy'];

describe.each([embedVersion, embedMajor])('a file of /embed/%s/', (version) => {
  test.each(['micro-influencer-calculator.js', 'languages/de.js'])(
    '%s may be loaded by any page, isolated or not',
    (file) => {
      expect(headersFor(`/embed/${version}/${file}`)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'X-Content-Type-Options': 'nosniff',
      });
    },
  );
});

test('what an address holds for good is kept for good, and nothing else', () => {
  const cacheOf = (path: SitePath) => headersFor(path)['Cache-Control'];
  const forGood = 'public, max-age=31536000, immutable';
  expect(cacheOf(`/embed/${embedVersion}/x.js`)).toBe(forGood);
  expect(cacheOf('/_astro/planner.Csth_epe.js')).toBe(forGood);
  expect(cacheOf('/pagefind/fragment/en_1.pf_fragment')).toBe(forGood);
  for (const path of [
    `/embed/${embedMajor}/x.js`,
    '/',
    '/guide/',
    '/pagefind/pagefind.js',
    '/search.js',
  ] as const) {
    expect(cacheOf(path)).not.toContain('immutable');
  }
});

test('the page for frames may stand in any page, and no other page in any', () => {
  const headers = headersFor('/embed/calculator/');
  expect(headers['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(headers).not.toHaveProperty('X-Frame-Options');
  for (const path of ['/', '/embed/', '/guide/why-instagram/', '/embed/examples/frame/'] as const) {
    expect(policyFor(path)).toContain("frame-ancestors 'none'");
  }
});

test('a page runs its own scripts by their digests, and no others that stand in it', () => {
  const policy = headersOf(ruleFor('/guide/'), ["'sha256-a='"])['Content-Security-Policy'];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a=';");
  for (const rule of responseHeaders) {
    expect(rule.policy['script-src']).not.toContain("'unsafe-inline'");
    expect(rule.policy['script-src']).not.toContain("'unsafe-eval'");
  }
});

test('a rule says each header once, whatever its letters, and why', () => {
  for (const { headers, why } of responseHeaders) {
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(why.length).toBeGreaterThan(20);
    for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n"]/);
  }
});

// Servers choose by the longest match, Netlify and Cloudflare by all that match.
test('no path is the subject of two rules but of the last, which is for all', () => {
  const patterns = responseHeaders.slice(0, -1).flatMap(({ paths }) => paths);
  for (const one of patterns) {
    const others = patterns.filter((other) => other !== one);
    expect(others.filter((other) => other.startsWith(one.replace('*', '')))).toEqual([]);
  }
  expect(responseHeaders.at(-1)?.paths).toEqual(['/*']);
});
