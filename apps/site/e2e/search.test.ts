import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const field = (page: Awaited<ReturnType<typeof visit>>) =>
  page.getByRole('textbox', { name: 'Search the guide' });

describe('search', () => {
  test('asks for nothing until the reader acts', async () => {
    const page = await visit('/guide/why-instagram/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((type) => type !== 'document' && type !== 'other')).toEqual([]);
  });

  test('finds a phrase of an article', async () => {
    const page = await visit('/');
    await page.getByRole('button', { name: 'Search' }).click();
    await field(page).fill('hidden likes');
    const hit = page
      .getByRole('dialog')
      .getByRole('link', { name: /^Why Instagram/ })
      .first();
    await hit.click();
    await page.waitForURL('**/guide/why-instagram/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Why Instagram');
  });

  test('is walked by keys: slash, arrows, Enter, and Esc gives the focus back', async () => {
    const page = await visit('/evidence/');
    const link = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').first();
    await link.focus();
    await page.keyboard.press('/');
    await field(page).waitFor();
    await page.keyboard.type('micro-influencer');
    const status = page.getByRole('dialog').getByRole('status');
    await expect.poll(() => status.innerText()).toMatch(/pages found/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe('a');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    const address = page.url();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== address);
  });

  test('leaves a slash that is typed into a field alone', async () => {
    const page = await visit('/calculator/');
    await page.getByLabel('Followers').focus();
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByLabel('Followers').inputValue()).toBe('/');
  });

  test('says so where nothing is found, and offers the list of everything', async () => {
    const page = await visit('/');
    await page.keyboard.press('/');
    await field(page).fill('zxqv');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('status').innerText()).toContain('zxqv');
    await dialog.getByRole('link', { name: 'Everything, A to Z' }).click();
    await page.waitForURL('**/a-z/');
  });
});
