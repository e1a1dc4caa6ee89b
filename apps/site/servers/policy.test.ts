import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromiumArguments, findChromium } from '@micro-influencer/widget/testing/chromium';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { installed } from '../blogs/installed.ts';
import { embedExamples } from '../src/embed/examples.ts';
import { serveBy, type Served } from './served.ts';
import { webServers } from './web-servers.ts';

/** The address that the site was built for, under which the browser shall see it. */
const published = new URL(
  /<loc>([^<]+)<\/loc>/.exec(
    readFileSync(new URL('../dist/sitemap-0.xml', import.meta.url), 'utf8'),
  )?.[1] ?? '',
).origin;

const blogHost = 'blog.localhost';

/**
 * Serves pages of another origin: one with a frame that is cut off from all origins that do not agree,
 * and an empty one at `/plain` that is not.
 */
async function blogWith(frame: string): Promise<{ port: number; close: () => void }> {
  const server = createServer(({ url }, response) => {
    if (url === '/plain') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><html lang="en"><title>A blog</title></html>');
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    });
    response.end(
      `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${frame}" width="400" height="900"></iframe></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (typeof place !== 'object' || place === null) throw new Error('The server has no port.');
  return {
    port: place.port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const executablePath = findChromium();

// Both send the same, which another test shows: a browser need not look twice.
const server = webServers.find(({ command }) => installed(command) !== undefined);
const command = installed(server?.command ?? '');

describe.skipIf(!server || command === undefined || executablePath === undefined)(
  `in a browser, the site on ${server?.name ?? 'a real server'}`,
  () => {
    let served: Served;
    let blog: Awaited<ReturnType<typeof blogWith>>;
    let browser: Browser;
    let complaints: string[] = [];

    beforeAll(async () => {
      if (!server || command === undefined) throw new Error('There is no server.');
      served = await serveBy(server, command);
      blog = await blogWith(`${published}/embed/calculator/`);
      const { host } = new URL(published);
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: [
          ...chromiumArguments,
          `--host-resolver-rules=MAP ${host} 127.0.0.1:${served.port}, MAP ${blogHost}:80 127.0.0.1:${blog.port}`,
        ],
      });
    });
    afterAll(async () => {
      await browser?.close();
      blog?.close();
      await served?.stop();
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      const found = complaints;
      complaints = [];
      expect(found).toEqual([]);
    });

    async function open(address: string): Promise<Page> {
      const page = await browser.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || /policy/i.test(message.text())) {
          complaints.push(`${address}: ${message.text()}`);
        }
      });
      await page.goto(new URL(address, published).href);
      return page;
    }

    const verdict = 'A micro-influencer: moderate in size, highly engaged, focused.';

    async function fillIn(place: Pick<Page, 'getByLabel' | 'getByText'>): Promise<void> {
      await place.getByLabel('Followers').fill('24,300');
      await place.getByLabel('Likes on a typical post').fill('640');
      await place.getByLabel('Comments on a typical post').fill('22');
      await place.getByLabel('Of these, about the main topic').fill('8');
      await place.getByText(verdict).first().waitFor();
    }

    test.each([
      '/',
      '/guide/',
      '/guide/why-instagram/',
      '/guide/tiers-and-definitions/',
      '/glossary/',
      '/glossary/median/',
      '/evidence/',
      '/evidence/figures/',
      '/evidence/sources/',
      '/evidence/methods/median-interval/',
      '/developers/',
      '/a-z/',
      '/nowhere/',
    ])('%s opens without a word against it', async (path) => {
      const page = await open(path);
      await page.waitForLoadState('networkidle');
      await page.getByLabel('Colours').selectOption('dark');
      await page.getByRole('heading', { level: 1 }).waitFor();
      complaints = complaints.filter((text) => path !== '/nowhere/' || !/404/.test(text));
    });

    test('the calculator is used to a verdict', async () => {
      await fillIn(await open('/calculator/'));
    });

    test('the planner works out what is typed', async () => {
      const page = await open('/planner/');
      await page.getByLabel('Fee for one post').nth(1).fill('50');
      await page.getByText('Small accounts are cheaper').first().waitFor();
    });

    test('the search finds names and text', async () => {
      const page = await open('/guide/');
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      await page.getByRole('textbox', { name: 'Search the guide' }).fill('hidden likes');
      await page.getByRole('button', { name: /^Search the text/ }).click();
      await page.locator('.text > ul > li').first().waitFor();
    });

    test('the embed page shows a calculator in another language', async () => {
      const page = await open('/embed/');
      await page.getByLabel('Language', { exact: true }).first().selectOption('German');
      await expect
        .poll(() => page.locator('.preview').getByLabel('Follower', { exact: true }).count())
        .toBe(1);
    });

    test.each(embedExamples)('the example “$title” shows a calculator', async ({ id }) => {
      const page = await open(`/embed/examples/${id}/`);
      const isFramed = (await page.locator('iframe').count()) > 0;
      await fillIn(isFramed ? page.frameLocator('iframe') : page);
    });

    test('the calculator works in a frame of a page that is isolated from other origins', async () => {
      const page = await open(`http://${blogHost}/`);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await fillIn(page.frameLocator('iframe'));
      await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
        frame.src += '?lang=es&layout=full';
      });
      const spanish = page.frameLocator('iframe');
      await spanish.getByLabel('Seguidores').fill('24,3 mil');
      await spanish.getByText('Llévate el resultado').waitFor();
    });

    test('the embed page shows the frame that a platform gets', async () => {
      const page = await open('/embed/#notion');
      await page.getByLabel('Language', { exact: true }).first().selectOption('Spanish');
      await page.frameLocator('.preview iframe').getByLabel('Seguidores').waitFor();
      await expect
        .poll(() => page.locator('.preview iframe').getAttribute('height'))
        .not.toBe('640');
    });

    test('no other page shows one in a frame', async () => {
      const page = await open(`http://${blogHost}/plain`);
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }, `${published}/guide/`);
      await expect.poll(() => complaints.join()).toMatch(/frame-ancestors/);
      complaints = [];
    });

    test('a script that nobody wrote is refused', async () => {
      const page = await open('/guide/');
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.text = 'document.title = "Another"';
          document.head.append(script);
        } catch {
          return 'refused';
        }
        return document.title;
      });
      expect(ran).toBe('refused');
      complaints = [];
    });
  },
);
