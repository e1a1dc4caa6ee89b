import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../checks/built-site.ts';
import { axe } from './axe.ts';
import { visit } from './browser.ts';

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
  readonly inapplicable: readonly unknown[];
}

const paths = builtSite.pages.map(({ path }) => path);

const fullCheck = (path: string) => ({
  // A frame has no first heading of its own: it stands under one of the page that shows it.
  rules: { 'page-has-heading-one': { enabled: !path.startsWith('/embed/calculator/') } },
});

/** What colours can change; the rest of a page is the same page in the dark. */
const colourCheck = { runOnly: ['cat.color'] };

async function check(page: Page, options: object): Promise<AxeResult> {
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] });
  return await page.evaluate(`axe.run(${asked})`);
}

const faults = ({ violations }: AxeResult) =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

test.each(paths)(
  '%s has nothing that axe objects to, in light and in dark colours',
  async (path) => {
    const page = await visit(path, { colorScheme: 'light' });
    await page.evaluate(axe);
    const light = await check(page, fullCheck(path));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await check(page, colourCheck);
    expect({ light: faults(light), dark: faults(dark) }).toEqual({ light: [], dark: [] });
    expect(light.passes.length).toBeGreaterThan(10);
    expect(dark.passes.length + dark.inapplicable.length).toBeGreaterThan(0);
  },
);

describe('the page for frames', () => {
  test.each([
    ['?lang=ar', 'light'],
    ['?lang=ar&layout=full&followers=lots&accent=teal', 'light'],
    ['?lang=ar&layout=full&followers=lots&accent=teal', 'dark'],
  ] as const)(
    'has nothing that axe objects to from right to left: %s, %s',
    async (query, colorScheme) => {
      const page = await visit(`/embed/calculator/${query}`, { colorScheme });
      await page.getByLabel('المتابعون', { exact: true }).waitFor();
      if (query.includes('full')) await page.locator('[part="share"]').waitFor();
      // What shows through is the page around, which axe takes for white.
      await page.addStyleTag({ content: 'html { background: Canvas !important }' });
      await page.evaluate(axe);
      const result = await check(page, fullCheck('/embed/calculator/'));
      expect(faults(result)).toEqual([]);
      expect(result.passes.length).toBeGreaterThan(10);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    },
  );
});

test('the check objects to faint words in the dark', async () => {
  const page = await visit('/404.html', { colorScheme: 'light' });
  await page.addStyleTag({ content: 'h1 { color: light-dark(#000, #333) }' });
  await page.evaluate(axe);
  expect(faults(await check(page, colourCheck))).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const [fault] = faults(await check(page, colourCheck));
  expect(fault?.[0]).toBe('color-contrast');
});

test('the check objects to a picture without words', async () => {
  const page = await visit('/404.html');
  await page.evaluate('document.body.append(new Image())');
  await page.evaluate(axe);
  const { violations }: AxeResult = await page.evaluate('axe.run()');
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
