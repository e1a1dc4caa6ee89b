import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroBuild } from '../checks/astro-build.ts';
import { brokenLinks } from '../checks/broken-links.ts';
import { readSite } from '../checks/built-site.ts';
import { visit } from './browser.ts';

const site = fileURLToPath(new URL('..', import.meta.url));

let folder: string;

beforeAll(() => {
  mkdirSync(`${site}test-results`, { recursive: true });
  folder = mkdtempSync(`${site}test-results/sub-path-`);
  const { status, output } = astroBuild(['--root', site, '--outDir', folder], {
    SITE_URL: 'https://host.example/field-guide/',
  });
  expect(status, output).toBe(0);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a site under a path of a host names that path wherever it names itself', () => {
  const built = readSite(folder);
  expect(built.pages.length).toBeGreaterThan(10);
  expect(brokenLinks(built, '/field-guide')).toEqual([]);
  expect(built.read('/search.js').toString()).toContain('/field-guide');
  expect(built.read('/sitemap-0.xml').toString()).toContain('https://host.example/field-guide/');
  const home = built.pages.find(({ path }) => path === '/');
  expect(home?.html).toContain('import(`/field-guide/search.js`)');
  expect(home?.html).toContain('content="https://host.example/field-guide/share/home.png"');
  expect(built.files).toContain('/share/home.png');
  const article = built.pages.find(({ path }) => path === '/guide/why-instagram/');
  expect(article?.html).toContain('https://host.example/field-guide/share/guide/why-instagram.png');
  expect(article?.html).toContain('href="/field-guide/guide/why-instagram.md"');
  for (const file of ['/feed.xml', '/llms.txt', '/guide/why-instagram.md']) {
    const links =
      built
        .read(file)
        .toString()
        .match(/https?:\/\/host\.example\/[^\s)<"]*/g) ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('https://host.example/field-guide/'))).toEqual(
      [],
    );
  }
  const manifest: unknown = JSON.parse(built.read('/manifest.webmanifest').toString());
  expect(manifest).toMatchObject({ start_url: '/field-guide/', scope: '/field-guide/' });
  const frame = built.pages.find(({ path }) => path === '/embed/calculator/');
  const files = frame?.root.querySelector('script[data-files]')?.getAttribute('data-files') ?? '';
  expect(files).toMatch(/^\/field-guide\/embed\//);
  // The words lie beside the calculator, which is where the frame looks for them.
  const words = new URL('languages/es.js', new URL(files, 'https://host.example')).pathname;
  expect(built.files).toContain(words.replace('/field-guide', ''));
  const embed = built.pages.find(({ path }) => path === '/embed/');
  expect(embed?.root.text).toContain('https://host.example/field-guide/embed/');
});

/** How many points of what is in sight have the colour behind words that an address names. */
async function highlighted(page: Page): Promise<number> {
  const wanted = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement, '::target-text');
    const paper = document.createElement('canvas').getContext('2d');
    if (!paper) throw new Error('nothing to paint on');
    paper.fillStyle = backgroundColor;
    paper.fillRect(0, 0, 1, 1);
    return [...paper.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });
  const picture = sharp(await page.screenshot()).removeAlpha();
  const points = await picture.raw().toBuffer();
  let count = 0;
  for (let at = 0; at < points.length; at += 3) {
    if (wanted.every((part, index) => Math.abs((points[at + index] ?? 0) - part) <= 1)) count += 1;
  }
  return count;
}

test('search under a path leads to the words found, by name and in the text', async () => {
  const server = await preview({
    root: site,
    outDir: folder,
    base: '/field-guide/',
    logLevel: 'error',
    server: { port: 0 },
  });
  try {
    const under = `http://${server.host ?? 'localhost'}:${server.port}/field-guide`;
    const window = { viewport: { width: 900, height: 300 } };
    const page = await visit(`${under}/`, window);
    const dialog = page.getByRole('dialog', { name: 'Search the guide' });
    const field = page.getByRole('textbox', { name: 'Search the guide' });

    await page.keyboard.press('/');
    await field.fill('hidden likes');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${under}/glossary/hidden-likes/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hidden likes');

    await page.keyboard.press('/');
    await field.fill('regression');
    await page.getByRole('button', { name: /^Search the text of every page/ }).click();
    const section = dialog.locator('.text li li a').first();
    const address = (await section.getAttribute('href')) ?? '';
    expect(address).toMatch(/^\/field-guide\/guide\/[^#]+#[^:]+:~:text=/);
    await section.click();
    await page.waitForURL(`${under}/guide/**`);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(() => highlighted(page)).toBeGreaterThan(200);

    const plain = await visit(new URL(address.replace(/:~:.*/, ''), under).href, window);
    expect(await highlighted(plain)).toBe(0);
  } finally {
    await server.stop();
  }
});
