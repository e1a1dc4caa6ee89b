import * as core from '@micro-influencer/core';
import * as formats from '@micro-influencer/core/formats';
import * as schema from '@micro-influencer/core/schema';
import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const page = builtSite.pages.find(({ path }) => path === '/developers/');
const root = page?.root;

const functionsOf = (entry: Readonly<Record<string, unknown>>) =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));

describe.each([
  ['core', core],
  ['core-formats', formats],
  ['core-schema', schema],
] as const)('of %s', (place, entry) => {
  const names = functionsOf(entry);

  test.each(names)('%s has its heading, signature, description and example', (name) => {
    const section = root?.querySelector(`#${place}-${name}`)?.parentNode;
    expect(section?.querySelector('.signature')?.text).toContain(`${name}(`);
    expect(section?.querySelector('p')?.text.length).toBeGreaterThan(20);
    expect(section?.querySelectorAll('pre').length).toBe(2);
  });

  test('nothing but what is exported is shown', () => {
    const shown = root
      ?.querySelector(`#${place}`)
      ?.parentNode.querySelectorAll(`h4[id^="${place}-"]`)
      .map(({ text }) => text)
      .filter((text) => names.includes(text));
    expect(shown?.toSorted()).toEqual(names.toSorted());
  });
});

test('what the manifest names is named', () => {
  const named = root?.querySelectorAll('th code').map(({ text }) => text);
  for (const name of ['platform', 'main-topic', 'verdict', '--micro-influencer-accent']) {
    expect(named).toContain(name);
  }
  expect(named).toContain('micro-influencer-reading');
});
