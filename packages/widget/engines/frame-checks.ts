import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { CalculatorInPage } from './calculator-in-page.ts';
import type { Check, CheckContext } from './check.ts';
import type { Alteration } from './host-server.ts';

const spanishMicro =
  'Un microinfluencer: de tamaño moderado, con engagement alto y centrado en un tema.';
const englishMicro = 'A micro-influencer: moderate in size, highly engaged, focused.';

/** A machine may be busy, and the words come by a request. */
const wait = { timeout: 5_000 };

const account = 'followers=24300&likes=640&comments=22&main-topic=8';

/** What the page for frames is sent with where it matters here, in a sandbox that gives it no origin. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types lit-html; sandbox allow-scripts";

/**
 * Opens the page for frames.
 *
 * @param query part of the address from `?`
 * @param folder where its other files lie; one that no other check uses, since WebKit keeps a module of
 *   one page in memory for the next
 */
async function openFrame(
  { tab, server }: CheckContext,
  query: string,
  folder: string,
  alter?: Alteration,
): Promise<CalculatorInPage> {
  const code = await readFile(new URL('../dist/framed-calculator.js', import.meta.url), 'utf8');
  const page = {
    scripts: '',
    head: '<meta name="color-scheme" content="light dark">',
    headers: { 'content-security-policy': policy },
    body: `<main><micro-influencer-calculator><a href="/">Open the calculator</a></micro-influencer-calculator></main>
      <script data-files="/${folder}/micro-influencer-calculator.js">${code}</script>`,
  };
  await tab.open(server.publish(page, alter) + query);
  return new CalculatorInPage(tab);
}

const pageSays = ({ tab }: CheckContext) =>
  tab.run(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, title: document.title };
  });

/** Takes what the page noted of a file that did not load from its faults. */
async function forgetRefusal({ tab }: CheckContext): Promise<void> {
  const faults = await tab.run(() => globalThis.hostWatch.faults.splice(0));
  expect(faults.filter((fault) => !fault.endsWith('did not load'))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
}

/** What holds of the page for frames, by its address. */
export const frameChecks: readonly Check[] = [
  {
    name: 'a frame speaks the language of its address by one request, under its policy and without an origin',
    run: async (context) => {
      const inPage = await openFrame(context, '?lang=es', 'spanish');
      await expect.poll(() => inPage.verdict(), wait).toMatch(/^No hay datos suficientes/);
      expect(await context.tab.run(() => origin)).toBe('null');
      expect(await pageSays(context)).toEqual({
        lang: 'es',
        dir: 'ltr',
        title: 'Calculadora de microinfluencers',
      });
      await inPage.fill({ followers: '24,3 mil', likes: '640', comments: '22', 'main-topic': '8' });
      expect(await inPage.verdict()).toBe(spanishMicro);
      expect(context.server.requested.slice(2)).toEqual(['/spanish/languages/es.js']);
    },
  },
  {
    name: 'a frame in Arabic runs from right to left, its details too',
    run: async (context) => {
      const inPage = await openFrame(context, `?lang=ar&layout=full&${account}`, 'arabic');
      await expect
        .poll(() => inPage.verdict(), wait)
        .toBe('مؤثر مايكرو: حجمه معتدل وتفاعله مرتفع ومحتواه مركّز.');
      expect(await pageSays(context)).toMatchObject({ lang: 'ar', dir: 'rtl' });
      const [platform, followers] = await inPage.boxes('select, input');
      expect(platform?.left).toBeGreaterThan(followers?.left ?? Infinity);
      await expect.poll(() => inPage.boxes('[part="scale"]'), wait).toHaveLength(2);
    },
  },
  {
    name: 'a frame takes its looks and its layout from its address, and nothing that is not listed',
    run: async (context) => {
      const query =
        '?accent=rgb(1,2,3)&field=url(/x)&border=red;}&gap=2rem&layout=compact&lang=xx&style=color:red&onclick=x';
      const inPage = await openFrame(context, query, 'looks');
      expect(await inPage.verdict()).toBe('Not enough to tell. Next: the number of followers.');
      const looks = await context.tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        const verdict = element?.shadowRoot?.querySelector('.verdict');
        if (!element || !verdict) return null;
        return {
          attributes: element.getAttributeNames().toSorted(),
          properties: [...element.style].toSorted(),
          mark: getComputedStyle(verdict).borderInlineStartColor,
        };
      });
      expect(looks).toEqual({
        attributes: ['layout', 'style'],
        properties: ['--micro-influencer-accent', '--micro-influencer-gap'],
        mark: 'rgb(1, 2, 3)',
      });
      expect(await pageSays(context)).toMatchObject({ lang: 'en', dir: '' });
      expect(context.server.requested).toHaveLength(2);
    },
  },
  {
    name: 'a frame whose words cannot be had is used in English',
    run: async (context) => {
      const inPage = await openFrame(context, '?lang=es', 'silent', (name, file) =>
        name.includes('languages/') ? undefined : file,
      );
      await expect.poll(() => inPage.verdict(), wait).toMatch(/^Not enough to tell/);
      await inPage.fill({ followers: '24.3k', likes: '640', comments: '22', 'main-topic': '8' });
      expect(await inPage.verdict()).toBe(englishMicro);
      expect(await pageSays(context)).toMatchObject({ lang: 'en' });
      await forgetRefusal(context);
    },
  },
  {
    name: 'of a file of words that was altered nothing runs, and the frame is used in English',
    run: async (context) => {
      const isWebKit = await context.tab.run(
        () => /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent),
      );
      context.skip(isWebKit, 'This engine does not hold a preloaded module against its digest');
      const inPage = await openFrame(context, `?lang=es&${account}`, 'forged', (name, file) =>
        name.includes('languages/') ? `hostWatch.faults.push('ran');${file}` : file,
      );
      await expect.poll(() => inPage.verdict(), wait).toBe(englishMicro);
      await forgetRefusal(context);
    },
  },
];
