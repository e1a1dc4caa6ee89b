import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { embedExamples } from '../src/embed/examples.ts';
import { visit } from './browser.ts';

const pages = [
  '/',
  '/calculator/',
  '/calculator/#platform=instagram&followers=24300&likes=640&comments=22&posts=12&main-topic=8',
  '/embed/',
  ...embedExamples.map(({ id }) => `/embed/examples/${id}/`),
];

/** What has moved in the page without anybody's doing, as the browser adds it up; 0 where nothing. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (Reflect.get(entry, 'hadRecentInput') !== true) {
              sum += Number(Reflect.get(entry, 'value'));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

/**
 * Opens a page whose scripts come late, as over a slow connection, in a window so high that all of
 * it is in sight: what moves out of sight does not count.
 */
async function visitSlowly(path: string, width: number): Promise<Page> {
  const page = await visit('/404.html', { viewport: { width, height: 10_000 } });
  await page.route('**', async (route) => {
    if (route.request().resourceType() === 'script') await page.waitForTimeout(400);
    await route.fallback();
  });
  await page.goto(new URL(path, inject('site')).href);
  return page;
}

/** Until the calculator shows its fields, in the page or in its frame, and all of its details if it is to. */
async function calculatorShown(page: Page): Promise<void> {
  const [frame] = page.frames().slice(1);
  await (frame ?? page).getByLabel('Followers', { exact: true }).first().waitFor();
  if ((await page.locator('micro-influencer-calculator[layout="full"]').count()) > 0) {
    await page.getByLabel('Accounts that it follows').waitFor();
    await page.waitForLoadState('networkidle');
  }
}

describe.each([360, 1_280])('in a window of %d px', (width) => {
  test.each(pages)('nothing moves on %s when the calculator comes late', async (path) => {
    const page = await visitSlowly(path, width);
    await calculatorShown(page);
    expect(await layoutShift(page)).toBe(0);
  });
});

test('what moves is seen', async () => {
  const page = await visitSlowly('/calculator/', 1_280);
  await calculatorShown(page);
  await page.addStyleTag({ content: 'main { padding-block-start: 8rem !important }' });
  expect(await layoutShift(page)).toBeGreaterThan(0);
});
