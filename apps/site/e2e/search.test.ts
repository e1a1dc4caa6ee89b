import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { forgive, visit } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const field = (page: Page) => page.getByRole('textbox', { name: 'Search the guide' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the guide' });
const names = (page: Page) => dialog(page).locator('.names a');
const askText = (page: Page) =>
  page.getByRole('button', { name: /^Search the text of every page/ });
const inText = (page: Page) => dialog(page).locator('.text > ul > li');
const said = (page: Page) => dialog(page).getByRole('status');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent ?? document.activeElement?.localName);

/** Opens the search with a key and types. */
async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await field(page).fill(query);
}

async function searchText(page: Page, query: string): Promise<void> {
  await type(page, query);
  await askText(page).click();
  await inText(page).first().waitFor();
}

describe('the finder', () => {
  test('asks for nothing until the reader acts', async () => {
    const page = await visit('/guide/why-instagram/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((kind) => kind !== 'document' && kind !== 'other')).toEqual([]);
  });

  test('answers while the reader types, and asks for nothing after it opened', async () => {
    const page = await visit('/guide/why-instagram/');
    await page.keyboard.press('/');
    await field(page).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const query of ['enga', 'engagement', 'engagment', 'fake folowers', 'hidden likes']) {
      await field(page).fill(query);
      expect(await names(page).count()).toBeGreaterThan(0);
    }
    // Longer than the pause after which the full text would be asked.
    await page.waitForTimeout(1_000);
    expect(asked).toEqual([]);
    expect(await names(page).first().innerText()).toBe('Hidden likes');
  });

  test('answers a key before the next picture is drawn', async () => {
    const page = await visit('/');
    await type(page, 'abcdefgh');
    const longest = await field(page).evaluate((input: HTMLInputElement) => {
      const times = ['en', 'eng', 'engagmeent', 'micro influecner'].map((value) => {
        input.value = value;
        const start = performance.now();
        input.dispatchEvent(new Event('input'));
        return performance.now() - start;
      });
      return Math.max(...times);
    });
    // A frame has sixteen milliseconds; a machine that is busy with other tests is slower.
    expect(longest).toBeLessThan(100);
  });

  test('offers the nearest names for a name that is misspelled', async () => {
    const page = await visit('/');
    await type(page, 'autenticity');
    await dialog(page)
      .getByText('Nothing is called \u201cautenticity\u201d. Did you mean:')
      .first()
      .waitFor();
    expect(await names(page).first().innerText()).toBe('Authenticity');
  });

  test('says the kind of each place with its name', async () => {
    const page = await visit('/');
    await type(page, 'engagement');
    const sections = await dialog(page).locator('.names section').all();
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) {
      const heading = await section.getByRole('heading').textContent();
      const links = await section.getByRole('link').all();
      for (const link of links) expect(await link.getAttribute('aria-description')).toBe(heading);
    }
  });

  test('is walked by keys, and Esc gives the focus back', async () => {
    const page = await visit('/evidence/');
    const link = page.getByRole('navigation', { name: 'Evidence' }).getByRole('link').first();
    await link.focus();
    await type(page, 'instagram');
    const all = await names(page).allTextContents();
    expect(all.length).toBeGreaterThan(3);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(all[1]);
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Everything, A to Z');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^Search the text of every page/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(all[0]);
    await page.keyboard.press('ArrowUp');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type(' x');
    // The space pages down on a link, as everywhere; the letter goes on with the query.
    expect(await field(page).inputValue()).toBe('instagramx');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('keeps its query and its answer when it is closed and opened again', async () => {
    const page = await visit('/');
    await type(page, 'hidden likes');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('hidden likes');
    expect(await names(page).count()).toBeGreaterThan(0);
    // Marked, so that another query replaces it.
    await page.keyboard.type('niche');
    expect(await field(page).inputValue()).toBe('niche');
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
    await page.reload();
    await page.keyboard.press('/');
    expect(await field(page).inputValue()).toBe('');
  });

  test('opens the first place on Enter, and in another tab with Ctrl', async () => {
    const page = await visit('/a-z/');
    await type(page, 'hidden likes');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL('**/glossary/hidden-likes/');
    expect(page.url()).toMatch(/\/a-z\/$/);
    const [second] = await Promise.all([
      page.context().waitForEvent('page'),
      names(page)
        .first()
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await second.waitForURL('**/glossary/hidden-likes/');
    await field(page).press('Enter');
    await page.waitForURL('**/glossary/hidden-likes/');
  });

  test.each(['Enter', 'Space'])('opens with %s on its button', async (key) => {
    const page = await visit('/guide/');
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press(key);
    await field(page).waitFor();
  });

  test('lets the focus go on from its button, and back', async () => {
    const page = await visit('/guide/');
    const button = page.getByRole('button', { name: 'Search' });
    const next = page.getByRole('combobox', { name: 'Colours' });
    const isFocused = (element: Element) => element === document.activeElement;
    await button.focus();
    await page.keyboard.press('Tab');
    expect(await next.evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await button.evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await button.evaluate(isFocused)).toBe(false);
  });

  test('leaves a slash that is typed into a field alone', async () => {
    const page = await visit('/calculator/');
    await page.getByLabel('Followers').focus();
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByLabel('Followers').inputValue()).toBe('/');
  });

  test('says aloud what it found once, after the reader has stopped typing', async () => {
    const page = await visit('/');
    await type(page, '');
    await said(page).evaluate((status) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
        childList: true,
      });
    });
    await page.keyboard.type('authenticity', { delay: 40 });
    await expect.poll(() => said(page).textContent()).toMatch(/by that name/);
    await page.waitForTimeout(1_000);
    const heard = await page.evaluate('heard');
    expect(heard).toHaveLength(1);
  });
});

describe('the full text', () => {
  test('lists sections, and leads to the words found in them', async () => {
    const page = await visit('/', { viewport: { width: 900, height: 300 } });
    await searchText(page, 'regression');
    const section = dialog(page).locator('.text li li a').first();
    const address = await section.getAttribute('href');
    expect(address).toMatch(/#[^:]+:~:text=/);
    await section.click();
    await page.waitForURL('**/guide/**');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const atWords = await page.evaluate(() => scrollY);
    const plain = await visit(address?.replace(/:~:.*/, '') ?? '', {
      viewport: { width: 900, height: 300 },
    });
    const atHeading = await plain.evaluate(() => scrollY);
    // Words are scrolled to the middle of the screen, a heading to its top.
    expect(atWords).not.toBe(atHeading);
  });

  test('is narrowed to a kind, with the number of pages of each', async () => {
    const page = await visit('/');
    await searchText(page, 'engagement');
    const kinds = dialog(page).getByRole('group', { name: 'Kinds of page' });
    const all = await kinds.getByRole('button').allInnerTexts();
    const [total, ...each] = all.map((text) => Number(/\d+$/.exec(text)?.[0]));
    expect(each.length).toBeGreaterThan(1);
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(total);
    await kinds.getByRole('button', { name: /^Evidence/ }).click();
    await expect
      .poll(() => dialog(page).locator('.text [aria-pressed="true"]').innerText())
      .toMatch(/^Evidence/);
    expect(await focused(page)).toMatch(/^Evidence/);
    const shown = await inText(page).locator('> a small').allInnerTexts();
    expect(new Set(shown)).toEqual(new Set(['Evidence']));
  });

  test('lists more pages on request, and the focus goes to the first of them', async () => {
    const page = await visit('/');
    await searchText(page, 'engagement');
    const before = await inText(page).count();
    await page.getByRole('button', { name: 'More pages' }).click();
    await expect.poll(() => inText(page).count()).toBeGreaterThan(before);
    const title = await inText(page).nth(before).locator('> a').textContent();
    expect(await focused(page)).toBe(title);
    const titles = await inText(page).locator('> a b').allInnerTexts();
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('is asked by itself where no name answers', async () => {
    const page = await visit('/');
    await type(page, 'zxqvwp');
    const nothing = 'No page holds \u201czxqvwp\u201d.';
    await dialog(page).locator('.text').getByText(nothing).waitFor();
    await expect.poll(() => said(page).textContent()).toContain(nothing);
    await dialog(page).getByRole('link', { name: 'Everything, A to Z' }).click();
    await page.waitForURL('**/a-z/');
  });

  test('says when it cannot be fetched, keeps the query and can be tried again', async () => {
    const page = await visit('/');
    await type(page, 'hidden likes');
    await page.context().setOffline(true);
    await askText(page).click();
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => said(page).textContent()).toContain('could not be fetched');
    expect(await field(page).inputValue()).toBe('hidden likes');
    expect(await names(page).count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await again.click();
    await inText(page).first().waitFor();
    forgive(/ERR_INTERNET_DISCONNECTED/);
  });

  test('does not take a part of the index that is out of reach for a word that nobody wrote', async () => {
    const page = await visit('/');
    await searchText(page, 'hidden likes');
    await page.context().setOffline(true);
    await field(page).fill('regression');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    forgive(/ERR_INTERNET_DISCONNECTED|Failed to load the index chunk/);
  });

  test('shows what the index holds as words and never as markup', async () => {
    const page = await visit('/');
    await searchText(page, 'engagement');
    const tags = await inText(page).evaluateAll((items) => [
      ...new Set(items.flatMap((item) => [...item.querySelectorAll('*')].map((e) => e.localName))),
    ]);
    expect(tags.toSorted()).toEqual(['a', 'b', 'li', 'mark', 'small', 'span', 'ul']);
  });
});

const states = {
  'before anything is typed': (page: Page) => type(page, ''),
  'with names': (page: Page) => type(page, 'instagram'),
  'with the nearest names': (page: Page) => type(page, 'autenticity'),
  'with pages': (page: Page) => searchText(page, 'engagement'),
  'with nothing': async (page: Page) => {
    await type(page, 'zxqvwp');
    await dialog(page).locator('.text').getByText('No page holds').waitFor();
  },
  'out of reach': async (page: Page) => {
    await type(page, 'instagram');
    await page.context().setOffline(true);
    await askText(page).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    forgive(/ERR_INTERNET_DISCONNECTED/);
  },
};

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(Object.entries(states))('%s it has nothing that axe objects to', async (_, reach) => {
    const page = await visit('/guide/', { colorScheme });
    await reach(page);
    await page.evaluate(axe);
    const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
      'axe.run(document.querySelector("dialog.search"))',
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
    forgive(/ERR_INTERNET_DISCONNECTED/);
  });
});

describe.each([
  [320, 700],
  [360, 380],
  [768, 1000],
])('on a screen of %d by %d', (width, height) => {
  test.each(Object.entries(states))('%s it fits and its targets can be hit', async (_, reach) => {
    const page = await visit('/guide/', { viewport: { width, height }, hasTouch: true });
    await reach(page);
    const box = await dialog(page).boundingBox();
    expect(box?.width).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(await dialog(page).evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    const small = await dialog(page)
      .locator('a, button, input')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .filter((target) => {
            const { width, height } = target.getBoundingClientRect();
            return width < 24 || height < 24;
          })
          .map(({ textContent }) => textContent),
      );
    expect(small).toEqual([]);
    forgive(/ERR_INTERNET_DISCONNECTED/);
  });
});
