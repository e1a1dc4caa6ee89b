import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../checks/built-site.ts';
import { visit } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}

const paths = builtSite.pages.map(({ path }) => path);

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(paths)('%s has nothing that axe objects to', async (path) => {
    const page = await visit(path, { colorScheme });
    await page.evaluate(axe);
    // A frame has no first heading of its own: it stands under one of the page that shows it.
    const rules = { 'page-has-heading-one': { enabled: !path.startsWith('/embed/calculator/') } };
    const { violations, passes }: AxeResult = await page.evaluate(
      `axe.run({ rules: ${JSON.stringify(rules)} })`,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});

test('the check objects to a picture without words', async () => {
  const page = await visit('/404.html');
  await page.evaluate('document.body.append(new Image())');
  await page.evaluate(axe);
  const { violations }: AxeResult = await page.evaluate('axe.run()');
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
