import { describe, expect, test } from 'vitest';
import { embedMajor, embedVersion } from './embed-version.ts';
import { headersFor, responseHeaders } from './response-headers.ts';

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

test('a version is kept for good, and the moving address is not', () => {
  const cacheOf = (version: string) => headersFor(`/embed/${version}/x.js`)['Cache-Control'];
  expect(cacheOf(embedVersion)).toBe('public, max-age=31536000, immutable');
  expect(cacheOf(embedMajor)).not.toContain('immutable');
});

test('the page for frames may stand in any page', () => {
  const headers = headersFor('/embed/calculator/');
  expect(headers['Content-Security-Policy']).toContain('frame-ancestors *');
  expect(headers).not.toHaveProperty('X-Frame-Options');
});

test('what nobody embeds is left to the rules for all files', () => {
  expect(headersFor('/')).toEqual({});
  expect(headersFor('/embed/')).toEqual({});
  expect(headersFor(`/embedded/${embedVersion}/`)).toEqual({});
});

test('a rule says each header once, whatever its letters, and why', () => {
  for (const { headers, why } of responseHeaders) {
    const names = Object.keys(headers).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(why.length).toBeGreaterThan(20);
    for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n]/);
  }
});
