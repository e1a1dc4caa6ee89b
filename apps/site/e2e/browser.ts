import { chromiumArguments, findChromium } from '@micro-influencer/widget/testing/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** Where the site says that it is published, unless a build is told otherwise. */
const published = 'http://localhost:4321';

let browser: Browser;

/** What the pages of the running test complained of: exceptions, console errors, failed requests. */
let complaints: string[] = [];

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('There is no Chromium or Chrome to test in; CHROME_PATH can name one.');
  }
  browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
});

afterAll(() => browser.close());

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
});

/** Leaves out complaints that a test brings about on purpose. */
export function forgive(expected: RegExp): void {
  complaints = complaints.filter((complaint) => !expected.test(complaint));
}

/** Opens a page of the built site in a browser without any history. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  // Addresses in a page are those of the published site; tests serve it from a port of their own.
  await context.route(
    ({ origin }) => origin === published,
    async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const response = await route.fetch({ url: new URL(pathname + search, inject('site')).href });
      await route.fulfill({ response });
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(new URL(path, inject('site')).href);
  return page;
}
