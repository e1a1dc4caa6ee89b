/**
 * What the search costs over the wire, measured with real requests in a browser without a cache: the
 * file of the finder, the first search of the full text, and each further one. Scripts are sent with
 * gzip, as the plainest host sends them; the index is compressed by Pagefind itself. Fails when a
 * budget is passed.
 */
import { brotliBytes } from '@micro-influencer/core/bench/bundled-bytes';
import { chromiumArguments, findChromium } from '@micro-influencer/widget/testing/chromium';
import { chromium, type Page } from 'playwright-core';
import { builtSite } from '../checks/built-site.ts';
import { serveCompressed } from './serve-compressed.ts';

const mostFinder = 10_000;
const mostFirstSearch = 115_000;
const mostFurtherSearch = 40_000;

const queries = [
  'engagement',
  'hidden likes',
  'median of posts',
  'fake followers',
  'how much does a micro-influencer cost',
  'the',
  'sample of Instagram accounts',
  'disclosure rules',
];

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('There is no Chromium to measure in.');
const server = await serveCompressed(builtSite);
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });

/** Opens the search on a page whose requests are counted from then on. */
async function openSearch(): Promise<{ page: Page; received: () => number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/guide/`);
  await page.keyboard.press('/');
  await page.getByRole('textbox', { name: 'Search the guide' }).waitFor();
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { page, received: () => bytes };
}

/** Searches the full text and waits for the pages found. */
async function search(page: Page, query: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Search the guide' });
  await field.fill('');
  await field.fill(query);
  await page.getByRole('button', { name: /^Search the text/ }).click();
  await page.locator('.text > ul > li').first().waitFor();
  // The last bytes are told a moment after they were used.
  await page.waitForTimeout(300);
}

let first = 0;
for (const query of queries) {
  const { page, received } = await openSearch();
  await search(page, query);
  console.log(`first search, "${query}": ${received()} bytes`);
  first = Math.max(first, received());
  await page.context().close();
}

let further = 0;
const { page, received } = await openSearch();
await search(page, 'niche');
for (const query of queries) {
  const before = received();
  await search(page, query);
  console.log(`further search, "${query}": ${received() - before} bytes`);
  further = Math.max(further, received() - before);
}

await browser.close();
await server.close();

const finder = brotliBytes(builtSite.read('/search.js'));
const figures = [
  ['finder with its names, brotli', finder, mostFinder],
  ['first search of the full text', first, mostFirstSearch],
  ['further search of the full text', further, mostFurtherSearch],
] as const;
for (const [name, bytes, most] of figures) {
  console.log(`${name}: at most ${bytes} bytes (budget ${most})`);
  if (bytes > most || bytes === 0) {
    console.error(`The budget of the ${name} is passed, or nothing was measured.`);
    process.exitCode = 1;
  }
}
