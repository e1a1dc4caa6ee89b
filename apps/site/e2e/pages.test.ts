import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

const articles = ['/guide/what-is-a-micro-influencer/', '/guide/why-instagram/'];

describe('calculator', () => {
  // The followers, likes and comments of the example in Meta's reference of business discovery, then
  // three accounts of other sizes. The verdicts follow from the bands of IAB UK and the level of 2026.
  test.each([
    ['267793', '5837', '50', '9', 'Not a micro-influencer: mid-tier by size.'],
    ['4.2k', '310', '18', '10', 'Not a micro-influencer: nano by size.'],
    ['24,300', '640', '22', '8', 'A micro-influencer: moderate in size, highly engaged, focused.'],
    ['31000', '95', '6', '11', 'Micro-sized, but not a micro-influencer on these numbers.'],
  ])('of %s followers says its verdict', async (followers, likes, comments, topic, verdict) => {
    const page = await visit('/calculator/');
    await page.getByLabel('Followers').fill(followers);
    await page.getByLabel('Likes on a typical post').fill(likes);
    await page.getByLabel('Comments on a typical post').fill(comments);
    await page.getByLabel('Of these, about the main topic').fill(topic);
    await page.getByText(verdict).first().waitFor();
  });

  test('sends nothing and stores nothing while it is used', async () => {
    const page = await visit('/calculator/');
    await page.getByLabel('Followers').waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Followers').fill('24300');
    await page.getByLabel('Likes on a typical post').fill('640');
    await page.getByText('Moderate following: met').waitFor();
    expect(asked).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('opens filled in from an article\u2019s worked example', async () => {
    const page = await visit('/guide/what-is-a-micro-influencer/');
    await page.getByRole('link', { name: 'Open these numbers in the calculator' }).first().click();
    await page.waitForURL('**/calculator/#platform=**');
    await expect.poll(() => page.getByLabel('Followers').inputValue()).toMatch(/^\d+$/);
  });

  test('takes no other attribute from the address', async () => {
    const page = await visit('/calculator/#followers=24300&hidden=&style=display:none&onclick=x');
    await expect.poll(() => page.getByLabel('Followers').inputValue()).toBe('24300');
    const names = await page
      .locator('micro-influencer-calculator')
      .evaluate((element) => element.getAttributeNames());
    expect(names.toSorted()).toEqual(['followers', 'layout']);
  });
});

test('the embed page runs the very file of its snippet', async () => {
  const page = await visit('/embed/');
  const calculator = page.locator('micro-influencer-calculator');
  await calculator.getByLabel('Followers').fill('24300');
  await calculator.getByText(/^Moderate following: met/).waitFor();
});

describe('without JavaScript', () => {
  test('search is a link to the list of everything', async () => {
    const page = await visit('/guide/why-instagram/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Search' }).click();
    await page.waitForURL('**/a-z/');
    await page.getByRole('link', { name: 'Why Instagram', exact: true }).click();
    await page.waitForURL('**/guide/why-instagram/');
  });

  test('a note opens in place on a narrow screen, and Esc closes it', async () => {
    const page = await visit('/guide/what-is-a-micro-influencer/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('button', { name: 'Source 1' }).first().click();
    const note = page.locator('.cite > .note').first();
    await note.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
  });

  test('the calculator page shows the tiers and an account worked out', async () => {
    const page = await visit('/calculator/', { javaScriptEnabled: false });
    await page.getByRole('table').getByText('micro', { exact: true }).waitFor();
    await page.getByText('A micro-influencer: all three criteria are met.').waitFor();
  });
});

test('the notes stand in the margin of a wide screen, beside one another without overlap', async () => {
  const page = await visit('/guide/what-is-a-micro-influencer/', {
    viewport: { width: 1280, height: 900 },
  });
  const boxes = await page
    .locator('.cite:not(.further) > .note')
    .evaluateAll((notes) => notes.map((note) => note.getBoundingClientRect().toJSON()));
  const column = await page.locator('.prose > p').first().boundingBox();
  expect(boxes.length).toBeGreaterThan(3);
  for (const [index, { top, left }] of boxes.entries()) {
    expect(left).toBeGreaterThan((column?.x ?? 0) + (column?.width ?? 0));
    expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
  }
});

describe.each([320, 360, 768, 1280])('at %d pixels', (width) => {
  test.each([
    '/',
    '/guide/',
    ...articles,
    '/calculator/',
    '/evidence/',
    '/embed/',
    '/developers/',
    '/a-z/',
  ])('%s fits the screen and its targets can be hit', async (path) => {
    const page = await visit(path, { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const small = await page.locator('button, summary, nav a, .action').evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter((target) => {
          const after = getComputedStyle(target, '::after');
          const { width, height } = target.getBoundingClientRect();
          const reach = Number.parseFloat(after.blockSize) || 0;
          return Math.max(height, reach) < 24 || Math.max(width, reach) < 24;
        })
        .map((target) => target.textContent),
    );
    expect(small).toEqual([]);
  });
});
