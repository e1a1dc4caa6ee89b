import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeObjections } from './axe.ts';
import { visit } from './browser.ts';
import { otherSite } from './other-site.ts';

const snippet = (page: Page, label: string) =>
  page.getByRole('region', { name: label, exact: true });

const textOf = (page: Page, label: string) => snippet(page, label).innerText();

const chooser = (page: Page) => page.locator('form.chooser');

const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim());

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
    // The words are of the calculator's own version.
    expect(new Set(text.match(/(?<=\/embed\/)\d[^/]*/g)).size).toBe(1);
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
    await page.getByRole('link', { name: 'To the lines to copy' }).focus();
    await page.keyboard.press('Enter');
    // The first recipe's snippet, then its button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Copy Snippet for version');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#copy-status').innerText()).not.toBe('');
    const paths = asked.map((url) => new URL(url).pathname);
    expect(paths.filter((path) => path !== '/favicon.svg')).toEqual([
      expect.stringMatching(/\/languages\/pl\.js$/),
    ]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test('every field of the chooser is reached by the keyboard, in order, and shows that it is', async () => {
  const page = await visit('/embed/');
  await page.getByText('Fill it in beforehand').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Where you write').focus();
  const reached: string[] = [];
  for (;;) {
    const { name, isMarked } = await page.evaluate(() => {
      const one = document.activeElement;
      const style = one && getComputedStyle(one);
      const words = one?.getAttribute('name') ?? one?.textContent?.trim() ?? '';
      return { name: words, isMarked: style?.outlineStyle !== 'none' };
    });
    reached.push(name);
    expect(isMarked, name).toBe(true);
    if (name === 'Start again' || reached.length > 40) break;
    await page.keyboard.press('Tab');
  }
  const names = await chooser(page)
    .locator('select, input')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('name')));
  expect(names.length).toBeGreaterThan(12);
  expect(reached).toEqual([
    ...names.slice(0, names.indexOf('platform')),
    'Fill it in beforehand, or choose what it compares with',
    ...names.slice(names.indexOf('platform')),
    'To the lines to copy',
    'Start again',
  ]);
});

describe('where only a frame can be put', () => {
  const chooseSpanish = async (page: Page, platform: string) => {
    await page.getByLabel('Where you write').selectOption(platform);
    await chooser(page).getByLabel('Language', { exact: true }).selectOption('Spanish');
    await chooser(page).getByLabel('Layout').selectOption('Full, with its details open');
    await page.getByLabel('Accent colour, if another').fill('#a3341a');
  };
  const accentOf = (calculator: Locator) =>
    calculator.evaluate((element) => {
      const verdict = element.shadowRoot?.querySelector('.verdict');
      return verdict && getComputedStyle(verdict).borderInlineStartColor;
    });
  const verdict =
    'Un microinfluencer: de tamaño moderado, con engagement alto y centrado en un tema.';

  const tags: Readonly<Record<string, (copied: string) => string>> = {
    'Notion: An embed block': (address) => `<iframe src="${address}" title="Notion"></iframe>`,
    'Squarespace: Without scripts': (lines) => lines,
  };

  test.each([
    ['Notion', 'Notion: An embed block'],
    ['Squarespace', 'Squarespace: Without scripts'],
  ])('%s gets the language, the layout and the look that were chosen', async (platform, label) => {
    const page = await visit('/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await chooseSpanish(page, platform);
    await page.getByRole('button', { name: `Copy ${label}` }).click();
    await expect.poll(() => page.locator('#copy-status').innerText()).toMatch(/^Copied/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const blog = await visit(await otherSite(tags[label]?.(asServed(copied)) ?? ''));
    const frame = blog.frameLocator('iframe');
    await frame.getByLabel('Seguidores').fill('24,3 mil');
    await frame.getByLabel('Me gusta en una publicación típica').fill('640');
    await frame.getByLabel('Comentarios en una publicación típica').fill('22');
    await frame.getByLabel('De ellas, sobre el tema principal').fill('8');
    await frame.getByText(verdict).first().waitFor();
    // Open from the start, and in Spanish too.
    await frame.getByText('Llévate el resultado').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('es');
    expect(await accentOf(frame.locator('micro-influencer-calculator'))).toBe('rgb(163, 52, 26)');
    if (copied.startsWith('<iframe')) {
      expect(await blog.locator('iframe').getAttribute('title')).toBe(
        'Calculadora de microinfluencers',
      );
    }
  });

  test('what readers see is the frame at the address to copy, without a step back for each choice', async () => {
    const page = await visit('/embed/');
    const inPage = page.locator('.preview micro-influencer-calculator');
    const frame = page.locator('.preview iframe');
    expect([await inPage.isVisible(), await frame.isVisible()]).toEqual([true, false]);
    const before = await page.evaluate(() => history.length);
    await chooseSpanish(page, 'Notion');
    const shown = page.frameLocator('.preview iframe');
    await shown.getByLabel('Seguidores').waitFor();
    await shown.getByText('Llévate el resultado').waitFor();
    expect([await inPage.isVisible(), await frame.isVisible()]).toEqual([false, true]);
    await expect
      .poll(async () => new URL((await frame.getAttribute('src')) ?? '').search)
      .toBe(new URL(await textOf(page, 'Notion: An embed block')).search);
    expect(await accentOf(shown.locator('micro-influencer-calculator'))).toBe('rgb(163, 52, 26)');
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts allow-popups');
    // A frame of another origin that is out of sight is not drawn, and so learns no height.
    await frame.scrollIntoViewIfNeeded();
    await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(700);
    await page.getByText('This is the frame at the address').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.getByLabel('Where you write').selectOption('Ghost');
    await expect.poll(() => inPage.getByLabel('Seguidores').isVisible()).toBe(true);
    expect(await frame.isVisible()).toBe(false);
  });

  test('an address that names such a platform shows the frame from the start', async () => {
    const page = await visit('/embed/#notion');
    await page.frameLocator('.preview iframe').getByLabel('Followers').waitFor();
    await page.evaluate(() => (location.hash = '#ghost'));
    await page.locator('.preview micro-influencer-calculator').getByLabel('Followers').waitFor();
  });
});

describe('the button beside a snippet', () => {
  const copy = (page: Page) => page.getByRole('button', { name: 'Copy Snippet for version' });
  const status = (page: Page) => page.locator('#copy-status').innerText();

  test('copies it and says so, a second time too', async () => {
    const page = await visit('/embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await copy(page).click();
    await expect.poll(() => status(page)).toBe('Copied: Snippet for version.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await textOf(page, 'Snippet for version'),
    );
    await page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(window, 'said', said);
      const place = document.querySelector('#copy-status');
      if (!place) return;
      new MutationObserver(() => said.push(place.textContent)).observe(place, { childList: true });
    });
    await copy(page).click();
    await expect
      .poll(() => page.evaluate((): unknown => Reflect.get(window, 'said')))
      .toEqual(['', 'Copied: Snippet for version.']);
  });

  test('selects it where copying is not allowed, and does not say that it copied', async () => {
    const page = await visit('/embed/');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await copy(page).click();
    await expect.poll(() => status(page)).toMatch(/^Not copied: .+ is selected/);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      await textOf(page, 'Snippet for version'),
    );
    expect(await copy(page).getAttribute('class')).toBe('copy');
  });
});

test('the script for a frame turns its calculator dark', async () => {
  const page = await visit('/embed/');
  const frame = asServed(await textOf(page, 'Snippet with a frame'));
  const turnDark = await textOf(page, 'Script that turns the frame dark');
  const blog = await visit(await otherSite(frame), { colorScheme: 'light' });
  const calculator = blog.frameLocator('iframe').locator('micro-influencer-calculator');
  await calculator.getByLabel('Followers').waitFor();
  const colour = () => calculator.evaluate((element) => getComputedStyle(element).color);
  expect(await colour()).toBe('rgb(0, 0, 0)');
  await blog.evaluate(turnDark);
  await expect.poll(colour).toBe('rgb(255, 255, 255)');
});

describe.each(['light', 'dark'] as const)('in %s colours axe objects to nothing', (colorScheme) => {
  test.each([
    [
      'with mistakes explained and everything opened',
      async (page: Page) => {
        await page.getByText('Fill it in beforehand').click();
        await chooser(page).getByLabel('Followers or subscribers').fill('lots');
        await chooser(page).getByLabel('Platform of the account').selectOption('TikTok');
        await chooser(page).getByLabel('Layout').selectOption('Full, with its details open');
        await page.getByLabel('Accent colour, if another').fill('nothing');
        await page.keyboard.press('Tab');
        await page.getByText('Error: This is not a colour of CSS.').waitFor();
      },
    ],
    [
      'in Arabic, with all recipes, after copying',
      async (page: Page) => {
        await chooser(page).getByLabel('Language', { exact: true }).selectOption('Arabic');
        await page.getByLabel('Where you write').selectOption('All of them');
        await page.getByRole('button', { name: 'Copy Hugo: A shortcode' }).click();
        await expect.poll(() => page.locator('#copy-status').innerText()).not.toBe('');
      },
    ],
    [
      'with a frame in Arabic to be seen',
      async (page: Page) => {
        await page.getByLabel('Where you write').selectOption('Notion');
        await chooser(page).getByLabel('Language', { exact: true }).selectOption('Arabic');
        await page
          .frameLocator('.preview iframe')
          .getByLabel('المتابعون', { exact: true })
          .waitFor();
      },
    ],
  ])('%s', async (_, bring) => {
    const page = await visit('/embed/', { colorScheme });
    await bring(page);
    expect(await axeObjections(page)).toEqual([]);
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
