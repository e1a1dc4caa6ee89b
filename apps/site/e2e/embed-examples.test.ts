import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedExamples } from '../src/embed/examples.ts';
import { visit } from './browser.ts';

async function calculatorIn(page: Page): Promise<Page | Frame> {
  const frames = await page.locator('iframe').count();
  if (frames === 0) return page;
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page shows no frame');
  return frame;
}

describe.each(embedExamples)('the example “$title”', ({ id, height }) => {
  test('is used to a verdict', async () => {
    const page = await visit(`/embed/examples/${id}/`);
    const calculator = await calculatorIn(page);
    const before = height && (await page.locator('iframe').getAttribute('height'));
    await calculator.getByLabel('Followers').fill('24,300');
    await calculator.getByLabel('Likes on a typical post').fill('640');
    await calculator.getByLabel('Comments on a typical post').fill('22');
    await calculator.getByLabel('Of these, about the main topic').fill('8');
    await calculator
      .getByText('A micro-influencer: moderate in size, highly engaged, focused.')
      .first()
      .waitFor();
    if (height) {
      await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe(before);
      const content = await calculator.evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      await expect
        .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
        .toBe(height === 'WordPress' ? Math.min(1_000, content) : content);
    }
  });
});
