import type { Frame, Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtSite } from '../checks/built-site.ts';
import type { LanguageFile } from '../src/embed-snippet.ts';
import { forgive, visit } from './browser.ts';
import { otherSite } from './other-site.ts';

const site = () => inject('site');

/** What the embed page offers, by tag. */
const languages = Object.entries(
  (
    JSON.parse(
      builtSite.pages.find(({ path }) => path === '/embed/')?.root.querySelector('#embed-data')
        ?.rawText ?? '{}',
    ) as { 'this version': { languages: Readonly<Record<string, LanguageFile>> } }
  )['this version'].languages,
);

const hostScript = () => `<script src="${site()}/embed/0/frame-height.js"></script>`;

const frameTag = (attributes = '', address = '') =>
  `<iframe src="${site()}/embed/calculator/${address}" title="Calculator" width="600" height="300" ${attributes}></iframe>`;

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page shows no frame');
  return frame;
}

const heightOf = (page: Page) =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => Number(frame.height));

/** Notes what frames say to the page, before any of them can. */
const listen = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>`;

const heard = (page: Page) =>
  page.evaluate((): readonly Record<string, unknown>[] => Reflect.get(window, 'heard'));

describe.each([
  ['no sandbox', ''],
  ['allow-scripts', 'sandbox="allow-scripts"'],
  ['allow-scripts allow-same-origin', 'sandbox="allow-scripts allow-same-origin"'],
  ['allow-scripts allow-forms', 'sandbox="allow-scripts allow-forms"'],
])('in a frame of another site with %s', (_, sandbox) => {
  test('an account is read to its verdict, and the frame is as high as its content', async () => {
    const page = await visit(await otherSite(frameTag(sandbox), hostScript()));
    const frame = await frameOf(page);
    await frame.getByLabel('Followers').fill('24,300');
    await frame.getByLabel('Likes on a typical post').fill('640');
    await frame.getByLabel('Comments on a typical post').fill('22');
    await frame.getByLabel('Of these, about the main topic').fill('8');
    await frame.getByText('A micro-influencer: moderate in size').first().waitFor();
    await frame.getByText('More detail').click();
    await frame.getByText('would no longer be focused').waitFor();
    const content = await frame.evaluate(() =>
      Math.ceil(document.body.getBoundingClientRect().height),
    );
    expect(content).toBeGreaterThan(300);
    await expect.poll(() => heightOf(page)).toBe(content);
    await page.setViewportSize({ width: 400, height: 700 });
    await page.locator('iframe').evaluate((element) => element.setAttribute('width', '280'));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(content);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('it speaks the language of its address, the details too', async () => {
    const page = await visit(
      await otherSite(frameTag(sandbox, '?lang=es&layout=full&followers=24300')),
    );
    const frame = await frameOf(page);
    await frame.getByLabel('Me gusta en una publicación típica').fill('640');
    await frame.getByText('Llévate el resultado').waitFor();
    expect(await frame.getByLabel('Seguidores').inputValue()).toBe('24300');
  });
});

test.each(languages)('a frame without an origin speaks %s', async (tag, { product }) => {
  const page = await visit(
    await otherSite(frameTag('sandbox="allow-scripts"', `?lang=${tag}&followers=24300`)),
  );
  const frame = await frameOf(page);
  await expect.poll(() => frame.title()).toBe(product);
  await frame.locator('.verdict').waitFor();
  const said = await frame.evaluate(() => {
    const root = document.querySelector('micro-influencer-calculator')?.shadowRoot;
    const { lang, dir } = document.documentElement;
    return {
      lang,
      dir,
      fields: root?.querySelector('.fields')?.closest<HTMLElement>('[lang]')?.lang,
    };
  });
  expect(said).toEqual({
    lang: tag,
    dir: tag === 'ar' ? 'rtl' : 'ltr',
    fields: tag.split('-', 1)[0],
  });
});

describe('a frame whose words', () => {
  const spanish = frameTag('sandbox="allow-scripts"', '?lang=es&layout=full&likes=640');

  test('come late shows a link until they are there, keeps its height and moves nothing', async () => {
    const page = await visit('/404.html', { viewport: { width: 700, height: 4_000 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/languages/es.js', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto(await otherSite(spanish, hostScript() + listen));
    const frame = await frameOf(page);
    const link = frame.getByRole('link', { name: 'Open the calculator' });
    await link.waitFor();
    await frame.evaluate(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Reflect.set(
            window,
            'shift',
            Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.waitForTimeout(300);
    expect(await heard(page)).toEqual([]);
    expect(await frame.getByLabel('Followers').count()).toBe(0);
    release();
    await frame.getByLabel('Seguidores').waitFor();
    expect(await frame.getByLabel('Me gusta en una publicación típica').inputValue()).toBe('640');
    expect(await link.isVisible()).toBe(false);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(300);
    await page.waitForTimeout(300);
    expect(await frame.evaluate((): unknown => Reflect.get(window, 'shift'))).toBe(0);
  });

  test.each([
    ['cannot be had', (route: Route) => route.abort()],
    ['never come', () => {}],
    ['are others', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '1' })],
  ])('%s is used in English', async (_, answer) => {
    const page = await visit('/404.html');
    await page.route('**/languages/es.js', answer);
    await page.goto(await otherSite(spanish));
    const frame = await frameOf(page);
    await frame.getByLabel('Followers').fill('24.3k');
    await frame.getByText('Read as 24,300').waitFor();
    expect(await frame.getByLabel('Likes on a typical post').inputValue()).toBe('640');
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    forgive(/net::ERR_FAILED|digest|integrity|No words for|CORS/);
  });
});

test('the address of the frame fills it in and sets its colour scheme', async () => {
  const tag = frameTag('', '?theme=dark&followers=24300&onclick=x#likes=640&style=x');
  const page = await visit(await otherSite(tag));
  const frame = await frameOf(page);
  await expect.poll(() => frame.getByLabel('Followers').inputValue()).toBe('24300');
  expect(await frame.getByLabel('Likes on a typical post').inputValue()).toBe('640');
  const calculator = frame.locator('micro-influencer-calculator');
  expect(await calculator.evaluate((element) => element.getAttributeNames())).toEqual([
    'followers',
    'likes',
  ]);
  const dark = await calculator.evaluate((element) => getComputedStyle(element).color);
  expect(dark).toBe('rgb(255, 255, 255)');
});

test('WordPress hears its height with the secret, again when it says that it is ready', async () => {
  const tag = frameTag('sandbox="allow-scripts"', '#?secret=abcDEF1234');
  const page = await visit(await otherSite(tag, listen));
  const told = async () => (await heard(page)).filter(({ message }) => message === 'height');
  await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  const before = await told();
  for (const one of before) {
    expect(one).toEqual({ message: 'height', value: expect.any(Number), secret: 'abcDEF1234' });
  }
  const say = (secret: string) =>
    page.locator('iframe').evaluate((frame: HTMLIFrameElement, word) => {
      frame.contentWindow?.postMessage({ message: 'ready', secret: word }, '*');
    }, secret);
  await say('another0000');
  await page.waitForTimeout(200);
  expect(await told()).toHaveLength(before.length);
  await say('abcDEF1234');
  await expect.poll(async () => (await told()).length).toBe(before.length + 1);
  expect((await told()).at(-1)).toEqual(before.at(-1));
});

test('the host script heeds the window of the frame alone, and within bounds', async () => {
  const stranger = `<iframe id="stranger" title="Stranger" srcdoc="<script>
    for (const height of [1234, 5e9]) parent.postMessage({ type: 'micro-influencer-calculator:height', height }, '*');
  </script>"></iframe>`;
  const page = await visit(
    await otherSite(
      frameTag('id="calculator"').replace('/embed/calculator/', '/robots.txt?/embed/calculator/') +
        stranger,
      hostScript() + listen,
    ),
  );
  await expect.poll(async () => (await heard(page)).length).toBe(2);
  const height = () =>
    page.locator('#calculator').evaluate((frame: HTMLIFrameElement) => frame.height);
  expect(await height()).toBe('300');
  await page.evaluate(() => postMessage({ type: 'micro-influencer-calculator:height', height: 9 }));
  await page.waitForTimeout(100);
  expect(await height()).toBe('300');

  const frame = await (await page.waitForSelector('#calculator')).contentFrame();
  const say = async (data: unknown) => {
    await frame?.evaluate((message) => parent.postMessage(message, '*'), data);
    await page.waitForTimeout(50);
    return height();
  };
  const type = 'micro-influencer-calculator:height';
  for (const wrong of [null, 7, 'x', { type }, { type, height: '700' }, { type: 'x', height: 700 }])
    expect(await say(wrong)).toBe('300');
  expect(await say({ type, height: 700.2 })).toBe('701');
  expect(await say({ type, height: 5e9 })).toBe('4000');
  expect(await say({ type, height: -5 })).toBe('200');
});

test('the classic script in the head works, twice, and leaves no global behind', async () => {
  const script = `<script src="${site()}/embed/0/micro-influencer-calculator.classic.js"></script>`;
  const note = (name: string) => `<script>window.${name} = Object.keys(window).length</script>`;
  const post = `<div data-micro-influencer-calculator data-followers="24300" data-onclick="x"><a href="/">Open the calculator</a></div>`;
  const page = await visit(
    await otherSite(post + script, `${note('before')}${script}${note('after')}`),
  );
  await expect.poll(() => page.getByLabel('Followers').inputValue()).toBe('24300');
  expect(await page.locator('micro-influencer-calculator').count()).toBe(1);
  // The one that is new is the note itself.
  expect(
    await page.evaluate(
      () => Number(Reflect.get(window, 'after')) - Number(Reflect.get(window, 'before')),
    ),
  ).toBe(1);
});

describe('a snippet of the embed page, as it is copied', () => {
  const copied = async (label: string): Promise<string> => {
    const page = await visit('/embed/');
    const snippet = await page.getByRole('region', { name: label, exact: true }).innerText();
    // Tests serve the site from a port of their own.
    return snippet.replaceAll(/http:\/\/localhost:\d+/g, site());
  };

  test.each(['Snippet with a classic script', 'Snippet that stays up to date'])(
    '%s shows the calculator',
    async (label) => {
      const page = await visit(await otherSite(await copied(label)));
      await page.getByLabel('Followers').fill('24300');
      await page.getByText(/^Moderate following: met/).waitFor();
    },
  );

  test('the placeholder becomes the calculator beside any of the scripts', async () => {
    const placeholder = await copied('Snippet with a placeholder');
    const script = `<script type="module" src="${site()}/embed/0/micro-influencer-calculator.js"></script>`;
    const page = await visit(await otherSite(placeholder, script));
    await expect.poll(() => page.getByLabel('Followers').inputValue()).toBe('24300');
  });

  test('the frame shows the calculator and gets its height', async () => {
    const page = await visit(await otherSite(await copied('Snippet with a frame')));
    const frame = await frameOf(page);
    await frame.getByLabel('Followers').fill('24300');
    await frame.getByText(/^Moderate following: met/).waitFor();
    await expect.poll(() => heightOf(page)).not.toBe(640);
  });
});
