import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArguments, findChromium } from '@micro-influencer/widget/testing/chromium';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { installed } from './install-packages.ts';

const root = join(installed, 'bundle');

test('a bundle made by Vite is used to a verdict, in plain HTML and by React', async () => {
  await build({ root, logLevel: 'warn' });
  const server = await preview({ root, logLevel: 'warn', preview: { port: 0, strictPort: false } });
  onTestFinished(() => server.close());
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium to test in.');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.resolvedUrls?.local[0] ?? '');

  const german = page.locator('micro-influencer-calculator').first();
  await expect
    .poll(() => german.getByLabel('Follower', { exact: true }).inputValue())
    .toBe('24.300');
  await german.getByLabel('Likes').fill('640');
  await german.getByLabel('Kommentare').fill('22');
  await german.locator('[name="main-topic"]').fill('8');
  await expect.poll(() => page.locator('#heard').innerText()).toBe('micro-influencer');

  await page.getByText('React heard: micro-influencer').waitFor();
  expect(errors).toEqual([]);
});

test('what it weighs is Lit, core and the words, each once', () => {
  const folder = join(root, 'dist/assets');
  const code = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  for (const once of ['IAB UK', 'Highly engaged', 'Math.random().toFixed']) {
    expect([once, code.split(once).length - 1]).toEqual([once, 1]);
  }
  expect(code).not.toContain('ZodError');
});
