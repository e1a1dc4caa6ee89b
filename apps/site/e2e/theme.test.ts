import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const paper = { light: 'rgb(250, 246, 236)', dark: 'rgb(16, 23, 19)' } as const;

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const bar = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => media === '' || matchMedia(media).matches,
      )?.content,
  );

const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

const choice = (page: Page) => page.getByLabel('Colours');

describe.each(['light', 'dark'] as const)('where the system is %s', (colorScheme) => {
  const other = colorScheme === 'light' ? 'dark' : 'light';

  test('a page follows it, and keeps nothing', async () => {
    const page = await visit('/guide/', { colorScheme });
    expect(await ground(page)).toBe(paper[colorScheme]);
    expect(await choice(page).inputValue()).toBe('');
    expect(await stored(page)).toEqual({});
    await page.emulateMedia({ colorScheme: other });
    expect(await ground(page)).toBe(paper[other]);
  });

  test('a choice holds at once, on the next page and on the way back, and can be taken back', async () => {
    const page = await visit('/guide/', { colorScheme });
    await choice(page).selectOption('System');
    expect(await stored(page)).toEqual({});
    await page.getByRole('link', { name: 'Calculator', exact: true }).click();
    await page.waitForURL('**/calculator/');
    await choice(page).selectOption({ value: other });
    expect(await ground(page)).toBe(paper[other]);
    expect(Object.values(await stored(page))).toEqual([other]);
    await page.goBack();
    await expect.poll(() => ground(page)).toBe(paper[other]);
    expect(await choice(page).inputValue()).toBe(other);
    await choice(page).selectOption('System');
    expect(await ground(page)).toBe(paper[colorScheme]);
    expect(await stored(page)).toEqual({});
  });

  test('a kept choice is in force in the first frame and in every later one', async () => {
    const page = await visit('/guide/why-instagram/', { colorScheme });
    await choice(page).selectOption({ value: other });
    await page.addInitScript(() => {
      const grounds: string[] = [];
      Object.assign(globalThis, { grounds });
      const look = () => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        if (document.body) grounds.push(backgroundColor);
        if (grounds.length < 20) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    const seen = () => page.evaluate(() => Reflect.get(globalThis, 'grounds') as string[]);
    await expect.poll(async () => (await seen()).length).toBeGreaterThanOrEqual(20);
    expect([...new Set(await seen())]).toEqual([paper[other]]);
  });

  test('the browser\u2019s own bar and the calculator follow the choice', async () => {
    const page = await visit('/calculator/', { colorScheme });
    await page.getByLabel('Followers').waitFor();
    const hex = { light: '#faf6ec', dark: '#101713' } as const;
    expect(await bar(page)).toBe(hex[colorScheme]);
    await choice(page).selectOption({ value: other });
    expect(await bar(page)).toBe(hex[other]);
    const field = await page
      .getByLabel('Followers')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(field).toBe(paper[other]);
  });
});

test('with storage blocked, the choice still holds on the page', async () => {
  const page = await visit('/guide/', { colorScheme: 'light' });
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.reload();
  await choice(page).selectOption('Dark');
  expect(await ground(page)).toBe(paper.dark);
});

test('without JavaScript the system decides, and nothing offers otherwise', async () => {
  const page = await visit('/guide/', { javaScriptEnabled: false, colorScheme: 'dark' });
  expect(await choice(page).isVisible()).toBe(false);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
