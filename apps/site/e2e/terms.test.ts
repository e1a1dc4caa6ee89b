import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const article = '/guide/engagement-rate/';
const definition = 'The middle value of a sorted list, with as many values above it as below.';

/** The first place of the word "median" in the article, and the note that says what it means. */
const median = (page: Page) => ({
  link: page.getByRole('link', { name: 'median', exact: true }).first(),
  button: page.getByRole('button', { name: 'Definition: Median' }),
  note: page.locator('#term-median'),
});

const phone: BrowserContextOptions = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 360, height: 740 },
};

describe.each([
  ['with script', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
] as const)('a marked word %s', (_, options: BrowserContextOptions) => {
  test('says what it means while a pointer rests on it or on what it says, until Esc', async () => {
    const page = await visit(article, options);
    const { link, note } = median(page);
    await link.hover();
    await note.waitFor({ state: 'visible' });
    expect(await note.innerText()).toBe(definition);
    await note.hover();
    await page.waitForTimeout(1_000);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
  });

  test('lets go of it when the pointer leaves', async () => {
    const page = await visit(article, options);
    const { link, note } = median(page);
    await link.hover();
    await note.waitFor({ state: 'visible' });
    await page.mouse.move(2, 2);
    await note.waitFor({ state: 'hidden' });
  });

  test('says it under the keyboard\u2019s focus, until Esc, and Enter leads to its page', async () => {
    const page = await visit(article, options);
    const { link, note } = median(page);
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/median/');
  });

  test('says it at a touch and leads to its page from there', async () => {
    const page = await visit(article, { ...phone, ...options });
    const { button, note } = median(page);
    await button.tap();
    await note.waitFor({ state: 'visible' });
    expect(page.url()).toMatch(/\/guide\/engagement-rate\/$/);
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await note.getByRole('link', { name: 'Entry' }).tap();
    await page.waitForURL('**/glossary/median/');
  });

  test('lets go of it at a touch elsewhere', async () => {
    const page = await visit(article, { ...phone, ...options });
    const { button, note } = median(page);
    await button.tap();
    await note.waitFor({ state: 'visible' });
    await page.touchscreen.tap(10, 700);
    await note.waitFor({ state: 'hidden' });
  });
});

/** Opens the article as a browser reads it that knows neither the attribute nor the property. */
async function visitWithoutInterest(): Promise<Page> {
  const page = await visit('/404.html', { javaScriptEnabled: false });
  await page.route(`**${article}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('interestfor=', 'data-unknown=')
      .replaceAll('interest-delay', 'unknown-property');
    await route.fulfill({ response, body });
  });
  await page.goto(new URL(article, page.url()).href);
  return page;
}

describe('where a browser does not open notes for a resting pointer by itself', () => {
  test('the note opens, stays on the way to it, and goes with the pointer', async () => {
    const page = await visitWithoutInterest();
    const { link, note } = median(page);
    await link.hover();
    await note.waitFor({ state: 'visible' });
    const from = await link.boundingBox();
    const to = await note.boundingBox();
    const x = (from?.x ?? 0) + (from?.width ?? 0) / 2;
    for (let y = (from?.y ?? 0) + 8; y < (to?.y ?? 0) + 20; y += 2) {
      await page.mouse.move(x, y);
      expect(await note.isVisible()).toBe(true);
    }
    await page.mouse.move(2, 2);
    await note.waitFor({ state: 'hidden' });
  });

  test('it opens for the keyboard as well', async () => {
    const page = await visitWithoutInterest();
    const { link, note } = median(page);
    await link.focus();
    await note.waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'hidden' });
  });
});

test('the sentence round a marked word is read and copied whole', async () => {
  const page = await visit(article);
  const sentence = page.locator('.prose p', { hasText: 'Take the median' });
  expect(await sentence.innerText()).toMatch(
    /^Take the median of recent posts, and a single viral success cannot speak/,
  );
});

test('a screen reader is told what a marked word means', async () => {
  const page = await visit(article);
  const { link } = median(page);
  const tree = await page.context().newCDPSession(page);
  await tree.send('Accessibility.enable');
  const { root } = await tree.send('DOM.getDocument');
  const { nodeId } = await tree.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'a[interestfor="term-median"]',
  });
  const { nodes } = await tree.send('Accessibility.getPartialAXTree', { nodeId });
  expect(nodes[0]?.description?.value).toContain(definition);
  expect(await link.count()).toBe(1);
});

test('in print a marked word is a word', async () => {
  const page = await visit(article);
  await page.emulateMedia({ media: 'print' });
  const { note, button } = median(page);
  expect(await note.isVisible()).toBe(false);
  expect(await button.isVisible()).toBe(false);
});

describe.each([320, 360, 768, 1280])('at %d pixels', (width) => {
  test.each(['/glossary/', '/glossary/engagement-rate/', '/glossary/herfindahl-index/'])(
    '%s fits the screen',
    async (path) => {
      const page = await visit(path, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});
