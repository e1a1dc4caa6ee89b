import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { visit } from './browser.ts';
import { otherSite } from './other-site.ts';

const snippet = (page: Page, label: string) =>
  page.getByRole('region', { name: label, exact: true });

const textOf = (page: Page, label: string) => snippet(page, label).innerText();

const chooser = (page: Page) => page.locator('form.chooser');

/** As it would be pasted; tests serve the site from a port of their own. */
const asServed = (text: string) => text.replaceAll(/http:\/\/localhost:\d+/g, inject('site'));

describe('the chooser of the embed page', () => {
  test('shows the recipe of the chosen platform alone, also when an address names it', async () => {
    const page = await visit('/embed/');
    const recipe = (name: string) => page.getByRole('heading', { level: 3, name, exact: true });
    await page.getByLabel('Where you write').selectOption('Ghost');
    await recipe('Ghost').waitFor();
    expect(await recipe('WordPress').isVisible()).toBe(false);
    const direct = await visit('/embed/#hugo');
    expect(await direct.getByLabel('Where you write').inputValue()).toBe('hugo');
    expect(
      await direct.getByRole('heading', { level: 3, name: 'Hugo', exact: true }).isVisible(),
    ).toBe(true);
  });

  test('writes what was chosen into the snippet, which then works on another site', async () => {
    const page = await visit('/embed/');
    await chooser(page).getByLabel('Language', { exact: true }).selectOption('German');
    await page.getByLabel('Accent colour, if another').fill('#a3341a');
    await page.getByText('Fill it in beforehand').click();
    await chooser(page).getByLabel('Followers or subscribers').fill('24.3k');
    await chooser(page).getByLabel('Likes on a typical post').fill('640');
    const text = await textOf(page, 'Snippet for version');
    expect(text.match(/integrity="sha384-[^"]{64}"/g)).toHaveLength(2);
    expect(text).toContain('languages/de.js');
    const blog = await visit(await otherSite(asServed(text)));
    const calculator = blog.locator('micro-influencer-calculator');
    await expect
      .poll(() => calculator.getByLabel('Follower', { exact: true }).inputValue())
      .toBe('24300');
    expect(
      await calculator.evaluate((element) =>
        getComputedStyle(element).getPropertyValue('--micro-influencer-accent'),
      ),
    ).toBe('#a3341a');
  });

  test('the newest version goes without digests', async () => {
    const page = await visit('/embed/');
    await chooser(page).getByLabel('Version', { exact: true }).selectOption('newest');
    for (const label of ['Snippet for version', 'Snippet with a classic script']) {
      const text = await textOf(page, label);
      expect(text).toContain('/embed/0/');
      expect(text).not.toContain('integrity');
    }
  });

  test('shows the calculator as chosen', async () => {
    const page = await visit('/embed/');
    await chooser(page).getByLabel('Language', { exact: true }).selectOption('French');
    await page.getByText('Fill it in beforehand').click();
    await chooser(page).getByLabel('Followers or subscribers').fill('24300');
    const preview = page.locator('.preview micro-influencer-calculator');
    await expect.poll(() => preview.getByLabel('Abonnés').inputValue()).toBe('24300');
    await chooser(page).getByLabel('Followers or subscribers').fill('');
    await expect.poll(() => preview.getByLabel('Abonnés').inputValue()).toBe('');
  });

  test('explains what it cannot use, keeps it, and leaves it out of the snippet', async () => {
    const page = await visit('/embed/');
    await page.getByText('Fill it in beforehand').click();
    const followers = chooser(page).getByLabel('Followers or subscribers');
    await followers.fill('lots');
    await followers.blur();
    await page.getByText('Error: This is not a number.').waitFor();
    expect(await followers.getAttribute('aria-invalid')).toBe('true');
    expect(await followers.inputValue()).toBe('lots');
    expect(await textOf(page, 'Snippet for version')).not.toContain('lots');
    await page.getByLabel('Accent colour, if another').fill('red; } body { display: none');
    await page.keyboard.press('Tab');
    await page.getByText('Error: This is not a colour of CSS.').waitFor();
    expect(await textOf(page, 'Snippet for version')).not.toContain('display');
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect.poll(() => page.getByText('Error:').count()).toBe(0);
  });

  test('works from the keyboard, sends nothing beyond this site and stores nothing', async () => {
    const page = await visit('/embed/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Where you write').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pol');
    await expect
      .poll(() => chooser(page).getByLabel('Language', { exact: true }).inputValue())
      .toBe('pl');
    await snippet(page, 'Snippet for version').focus();
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toMatch(/^Copy/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#copy-status').innerText()).toMatch(/Copied|Selected/);
    const paths = asked.map((url) => new URL(url).pathname);
    expect(paths.filter((path) => path !== '/favicon.svg')).toEqual([
      expect.stringMatching(/\/languages\/pl\.js$/),
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('without JavaScript every platform has its snippet and its recipe, and no dead form', async () => {
  const page = await visit('/embed/', { javaScriptEnabled: false });
  const recipes = page.locator('.recipe');
  expect(await recipes.count()).toBeGreaterThanOrEqual(16);
  for (const recipe of await recipes.all()) {
    expect(await recipe.isVisible()).toBe(true);
    expect(await recipe.locator('pre').first().innerText()).not.toBe('');
    expect(await recipe.locator('.small').innerText()).toMatch(/[Tt]ried/);
  }
  expect(await page.locator('form.chooser').isVisible()).toBe(false);
});
