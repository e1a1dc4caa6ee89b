import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { astroBuild } from './astro-build.ts';
import { brokenLinks } from './broken-links.ts';
import { readSite } from './built-site.ts';

const site = fileURLToPath(new URL('..', import.meta.url));

test('the site works under a path of a host', { timeout: 120_000 }, () => {
  mkdirSync(`${site}test-results`, { recursive: true });
  const folder = mkdtempSync(`${site}test-results/sub-path-`);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { status, output } = astroBuild(['--root', site, '--outDir', folder], {
    SITE_URL: 'https://host.example/field-guide/',
  });
  expect(status, output).toBe(0);

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
