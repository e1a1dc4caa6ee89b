import { readAuthenticity, type Account } from '@micro-influencer/core';
import { expect } from 'vitest';
import { englishDetails } from '../src/details/locales/english.ts';
import { sayCosts, sayFees } from '../src/details/render-cost.ts';
import { saySignals } from '../src/details/render-signals.ts';
import { english } from '../src/locales/english.ts';
import { CalculatorInPage } from './calculator-in-page.ts';
import type { Check, CheckContext } from './check.ts';
import { calculatorScript, type HostPage } from './host-page.ts';
import type { Alteration } from './host-server.ts';
import type { Tab } from './tab.ts';

const calculator =
  '<micro-influencer-calculator followers="9000" likes="640" posts="12" main-topic="8"></micro-influencer-calculator>';
const detailsFile = '/micro-influencer-calculator.details.js';
const shareFile = '/micro-influencer-calculator.share.js';
const change = 'With 10,000 followers it would be micro.';
const notLoaded = 'This part did not load. Check the connection, then close and open it again.';

/**
 * WebKit keeps a module of one page in memory for the next, whatever its headers say. A folder that no
 * other check uses has nothing kept.
 */
const inFolder = (folder: string): Partial<HostPage> => ({
  scripts: calculatorScript.replace('src="', `src="/${folder}`),
});

async function open(
  { tab, server }: CheckContext,
  page: Partial<HostPage> = {},
  alter?: Alteration,
): Promise<CalculatorInPage> {
  await tab.open(server.publish({ body: calculator, ...page }, alter));
  return new CalculatorInPage(tab);
}

const loads = async (inPage: CalculatorInPage) => {
  await inPage.toggleDetails();
  await expect.poll(() => inPage.text('details'), { timeout: 5_000 }).toContain(change);
};

const offersSharing = async (inPage: CalculatorInPage) => {
  await loads(inPage);
  await inPage.toggleDetails('share');
  await expect
    .poll(() => inPage.text('details[part="share"]'), { timeout: 5_000 })
    .toContain('Copy a link');
};

const refuses = async (inPage: CalculatorInPage) => {
  await inPage.toggleDetails();
  await expect
    .poll(() => inPage.text('details [role="alert"]'), { timeout: 5_000 })
    .toBe(notLoaded);
};

/** Takes what the page noted of a file that did not load from its faults. */
async function forgetRefusal(tab: Tab): Promise<void> {
  const faults = await tab.run(() => globalThis.hostWatch.faults.splice(0));
  expect(faults.filter((fault) => !fault.endsWith('did not load'))).toEqual([]);
  expect(faults.length).toBeGreaterThan(0);
}

/** What holds of the file that is loaded once more detail is asked for. */
export const detailsChecks: readonly Check[] = [
  {
    name: 'more detail takes one request, from beside the calculator, and only once it is opened',
    run: async (context) => {
      const { tab, server } = context;
      const inPage = await open(context, inFolder('details'));
      await inPage.settled();
      expect(server.requested).not.toContain(`/details${detailsFile}`);
      const before = server.requested.length;
      await loads(inPage);
      await inPage.toggleDetails();
      await inPage.toggleDetails();
      await inPage.settled();
      expect(server.requested.slice(before)).toEqual([`/details${detailsFile}`]);
      const left = await tab.run(() => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        links: document.querySelectorAll('link').length,
        globals: Object.getOwnPropertyNames(globalThis).filter(
          (name) => !globalThis.hostWatch.globalsBefore.includes(name),
        ),
      }));
      expect(left).toEqual({ cookie: '', local: 0, session: 0, links: 0, globals: [] });
    },
  },
  {
    name: 'more detail is there from the start where the layout is full',
    run: async (context) => {
      const inPage = await open(context, { body: calculator.replace(' ', ' layout="full" ') });
      await expect.poll(() => inPage.text('details'), { timeout: 5_000 }).toContain(change);
    },
  },
  {
    name: 'more detail says what its sources say, of which the build leaves out what is not shown',
    run: async (context) => {
      const attributes =
        'followers="24300" likes="640" comments="22" following="21k" price="662" currency="EUR"';
      const inPage = await open(context, {
        body: `<micro-influencer-calculator layout="full" ${attributes}></micro-influencer-calculator>`,
      });
      const account: Account = {
        platform: 'instagram',
        followers: 24_300,
        typicalPost: { likes: 640, comments: 22 },
        following: 21_000,
        quote: { amount: 662, currency: 'EUR', posts: 1 },
      };
      const { overall, signals } = readAuthenticity(account);
      const words = englishDetails;
      const expected = [
        words.signals,
        words.overall[overall],
        ...saySignals(signals, english, words),
        words.cost,
        ...sayCosts(account, english, words),
        words.fees,
        ...sayFees(account, words, 'en'),
        words.feesNote,
      ];
      await expect.poll(() => inPage.text('[part="fees"]'), { timeout: 5_000 }).toBeTruthy();
      const said = [];
      for (const part of ['signals', 'cost', 'fees'])
        said.push(await inPage.text(`[part=${part}]`));
      // Engines part an amount from its currency by spaces of their own.
      const close = (texts: readonly (string | null)[]) => texts.join('').replaceAll(/\s/g, '');
      expect(close(said)).toBe(close(expected));
    },
  },
  {
    name: 'what takes a result along is one more request, once it is opened, under a strict policy',
    run: async (context) => {
      const { server } = context;
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
      const inPage = await open(context, {
        ...inFolder('sharing'),
        headers: { 'content-security-policy': policy },
      });
      await inPage.settled();
      const before = server.requested.length;
      await offersSharing(inPage);
      expect(server.requested.slice(before)).toEqual([
        `/sharing${detailsFile}`,
        `/sharing${shareFile}`,
      ]);
    },
  },
  {
    name: 'what takes a result along loads in a sandbox that has no origin',
    run: async (context) => {
      await offersSharing(
        await open(context, { headers: { 'content-security-policy': 'sandbox allow-scripts' } }),
      );
    },
  },
  {
    name: 'more detail keeps a strict policy',
    run: async (context) => {
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
      await loads(await open(context, { headers: { 'content-security-policy': policy } }));
    },
  },
  {
    name: 'more detail keeps trusted types, and asks for no second policy',
    run: async (context) => {
      const policy =
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
      await loads(await open(context, { headers: { 'content-security-policy': policy } }));
    },
  },
  {
    name: 'more detail loads in a sandbox that has no origin',
    run: async (context) => {
      const inPage = await open(context, {
        headers: { 'content-security-policy': 'sandbox allow-scripts' },
      });
      expect(await context.tab.run(() => origin)).toBe('null');
      await loads(inPage);
    },
  },
  {
    name: 'more detail loads from the origin of the calculator, where the host embeds nothing without leave',
    run: async (context) => {
      const elsewhere = context.server.origin.replace('127.0.0.1', 'localhost');
      const inPage = await open(context, {
        headers: { 'cross-origin-embedder-policy': 'require-corp' },
        scripts: calculatorScript.replace('src="', `crossorigin src="${elsewhere}`),
      });
      await loads(inPage);
    },
  },
  {
    name: 'more detail loads for the classic script',
    run: async (context) => {
      await loads(
        await open(context, {
          scripts: '<script src="/micro-influencer-calculator.classic.js" defer></script>',
        }),
      );
    },
  },
  {
    name: 'a file that is dropped before anything was opened is read under a strict policy, without an origin',
    run: async (context) => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html; sandbox allow-scripts";
      const inPage = await open(context, { headers: { 'content-security-policy': policy } });
      await inPage.settled();
      await context.tab.run(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['platform,followers\nX,30000'], 'accounts.csv'));
        document
          .querySelector('micro-influencer-calculator')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer }));
      });
      await expect
        .poll(() => inPage.text('[part="file"] [role="status"]'), { timeout: 5_000 })
        .toContain('From the file: X, Followers: 30,000.');
    },
  },
  {
    name: 'details that could not be had are had on the next try, and nothing typed is lost',
    run: async (context) => {
      let isOffline = true;
      const inPage = await open(context, inFolder('offline'), (name, file) =>
        isOffline && name.includes('details') ? undefined : file,
      );
      await inPage.fill({ likes: '7,000' });
      await refuses(inPage);
      isOffline = false;
      await inPage.toggleDetails();
      await loads(inPage);
      expect(await inPage.values()).toMatchObject({ followers: '9000', likes: '7,000' });
      await forgetRefusal(context.tab);
    },
  },
  {
    name: 'of a file of details that was altered nothing runs, and a sentence says so',
    run: async (context) => {
      const isWebKit = await context.tab.run(
        () => /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent),
      );
      context.skip(isWebKit, 'This engine does not hold a preloaded module against its digest');
      const inPage = await open(context, inFolder('altered'), (name, file) =>
        name.includes('details') ? `hostWatch.faults.push('ran');${file}` : file,
      );
      await inPage.fill({ likes: '7,000' });
      await refuses(inPage);
      expect(await inPage.values()).toMatchObject({ followers: '9000', likes: '7,000' });
      await forgetRefusal(context.tab);
    },
  },
];
