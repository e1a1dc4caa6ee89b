import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

test('the file _headers keeps to what Cloudflare reads: 100 rules, 2,000 characters a line', () => {
  const lines = builtSite.read('/_headers').toString().split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(new Set(rules).size).toBe(rules.length);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
});
