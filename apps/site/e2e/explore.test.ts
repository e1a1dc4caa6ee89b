import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const path = '/explore/engagement-by-size/';

const markOf = (page: Page) => page.locator('#place-mark').getAttribute('d');

describe('the chart of engagement by size', () => {
  test('moves the account by dragging its mark, and writes its numbers', async () => {
    const page = await visit(path, { viewport: { width: 1000, height: 1000 } });
    const before = await markOf(page);
    const mark = await page.locator('#place-mark').boundingBox();
    const chart = await page.locator('#chart').boundingBox();
    if (!mark || !chart) throw new Error('The chart is not shown.');
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.5, chart.y + chart.height * 0.5, { steps: 4 });
    await page.mouse.up();
    expect(await markOf(page)).not.toBe(before);
    // Half way along logarithmic axes, to three and to two figures.
    expect(await page.getByLabel('Followers', { exact: true }).inputValue()).toBe('100,000');
    expect(await page.getByLabel('Engagement rate, in percent').inputValue()).toBe('1.6');
    await page
      .getByText(/in 100 posts by accounts of 100,000 followers/)
      .first()
      .waitFor();
  });

  test('moves it by typing and by the sliders, and announces where it stands', async () => {
    const page = await visit(path);
    await page.getByLabel('Followers', { exact: true }).fill('500k');
    await page
      .getByText(/accounts of 500,000 followers/)
      .first()
      .waitFor();
    await page.getByRole('status').filter({ hasText: '500,000' }).waitFor();
    const slider = page.getByLabel('Engagement rate, as a slider');
    await slider.focus();
    await page.keyboard.press('End');
    await page
      .getByText(/^This beats more than 99 in 100/)
      .first()
      .waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('50%');
  });

  test('draws another level', async () => {
    const page = await visit(path);
    const median = page.locator('#line-50');
    const before = await median.getAttribute('d');
    await page.getByLabel('Level').selectOption({ label: 'Kim et al., 2019' });
    expect(await median.getAttribute('d')).not.toBe(before);
    await page
      .getByText(/\(Kim et al\., 2019\)/)
      .first()
      .waitFor();
  });

  test('says what is wrong once a field is left, and keeps mark and text', async () => {
    const page = await visit(path);
    const before = await markOf(page);
    const rate = page.getByLabel('Engagement rate, in percent');
    await rate.fill('high');
    await rate.press('Tab');
    await page.getByText('Type a rate in percent, such as 2.7.').waitFor();
    expect(await rate.inputValue()).toBe('high');
    expect(await markOf(page)).toBe(before);
  });

  test('opens from a link at the place that was left, and sends and stores nothing', async () => {
    const page = await visit(path);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Followers', { exact: true }).fill('77,000');
    await page
      .getByText(/accounts of 77,000 followers/)
      .first()
      .waitFor();
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const link = await page.getByRole('link', { name: 'Link to this place' }).getAttribute('href');
    const again = await visit(`${path}${link}`);
    expect(await again.getByLabel('Followers', { exact: true }).inputValue()).toBe('77,000');
  });

  test('without JavaScript shows one account in its place, and fits the narrowest screen', async () => {
    const page = await visit(path, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.locator('noscript p').waitFor();
    await page.getByText(/in 100 posts by accounts of 24,300 followers/).waitFor();
    expect(await page.getByLabel('Followers', { exact: true }).isVisible()).toBe(false);
    const wide = await visit(path, { viewport: { width: 320, height: 640 } });
    const excess = await wide.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBe(0);
  });
});
