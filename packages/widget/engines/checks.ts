import { expect } from 'vitest';
import { accessChecks } from './access-checks.ts';
import { CalculatorInPage } from './calculator-in-page.ts';
import {
  emptyCalculator,
  expectUsableFields,
  micro,
  microCalculator,
  midTier,
  open,
  worksIn,
} from './calculator-pages.ts';
import type { Check, CheckContext } from './check.ts';
import { detailsChecks } from './details-checks.ts';
import { frameChecks } from './frame-checks.ts';
import { guestChecks } from './guest-checks.ts';
import { calculatorScript } from './host-page.ts';
import type { Tab } from './tab.ts';
import { textOfPdf } from './text-of-pdf.ts';

/** Every check, in the order in which it is run. */
export const checks: readonly Check[] = [
  {
    name: 'an account that is typed gets its verdict, and has it announced after a pause',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: emptyCalculator });
      expect(await calculator.verdict()).toBe('Not enough to tell. Next: the number of followers.');
      await calculator.fill({
        followers: '24.3k',
        likes: '640',
        comments: '22',
        'main-topic': '8',
      });
      expect(await calculator.verdict()).toBe(micro);
      expect(await calculator.text('.echo')).toBe('Read as 24,300');
      await expect.poll(() => calculator.text('output'), { timeout: 3_000 }).toBe(micro);
    },
  },
  {
    name: 'the whole form is walked through with the tab key and the platform chosen with arrows',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: microCalculator });
      await calculator.focus('platform');
      await tab.press('ArrowDown');
      const walked: (string | null)[] = [];
      for (let step = 0; step < 7; step++) {
        walked.push(
          await tab.run(() => document.activeElement?.shadowRoot?.activeElement?.id ?? null),
        );
        await tab.press('Tab');
      }
      const fields = ['platform', 'followers', 'likes', 'comments', 'views', 'posts', 'main-topic'];
      expect(walked).toEqual(fields);
    },
  },
  {
    name: 'what cannot be read gets its sentence and leaves the other fields as they are',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: microCalculator });
      await calculator.fill({ followers: 'lots' });
      expect(await calculator.text('.problem')).toBe(
        'Error: This is not a number. Type a count, such as 24,300 or 12.5k.',
      );
      expect(await calculator.values()).toEqual({
        followers: 'lots',
        likes: '640',
        comments: '22',
        posts: '12',
        'main-topic': '8',
      });
      expect(await calculator.text('.criteria')).toContain('67% of 12 posts');
    },
  },
  {
    name: 'attributes fill the fields, change only their own, and are ignored where they say nothing',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: microCalculator });
      expect(await calculator.verdict()).toBe(micro);
      await calculator.fill({ likes: '700' });
      await tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        element?.setAttribute('followers', '267793');
        element?.setAttribute('platform', 'myspace');
        element?.setAttribute('scheme', 'constructor');
        element?.setAttribute('benchmark', '__proto__');
      });
      expect(await calculator.verdict()).toBe(midTier);
      expect(await calculator.values()).toMatchObject({ followers: '267793', likes: '700' });
    },
  },
  {
    name: 'of two copies of the script the first one wins',
    run: async (context) => {
      const copies = ['', '?second', '?third'].map((query) =>
        calculatorScript.replace('.js', `.js${query}`),
      );
      const first =
        '<script type="module">hostWatch.first = customElements.get("micro-influencer-calculator")</script>';
      await worksIn(context, {
        body: microCalculator,
        scripts: [copies[0], first, ...copies.slice(1)].join('\n'),
      });
      const isFirst = await context.tab.run(
        () =>
          Reflect.get(globalThis.hostWatch, 'first') ===
          customElements.get('micro-influencer-calculator'),
      );
      expect(isFirst).toBe(true);
      expect(context.server.requested.filter((path) => path.includes('calculator'))).toHaveLength(
        3,
      );
    },
  },
  {
    name: 'a host that unsets every property leaves it a block with usable fields',
    run: async (context) => {
      const calculator = await worksIn(context, {
        head: '<style>* { all: unset }</style>',
        body: `<main>${microCalculator}</main>`,
      });
      await expectUsableFields(calculator);
      const display = await context.tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        return element && getComputedStyle(element).display;
      });
      expect(display).toBe('block');
    },
  },
  {
    name: 'quirks mode moves nothing',
    run: async (context) => {
      const selector = 'input, select, label, .verdict, .criterion, .mark, summary';
      const inStandards = await open(context, { body: microCalculator });
      const expected = await inStandards.boxes(selector);
      const inQuirks = await open(context, { body: microCalculator, doctype: '' });
      expect(await context.tab.run(() => document.compatMode)).toBe('BackCompat');
      expect(expected.length).toBeGreaterThan(15);
      const boxes = await inQuirks.boxes(selector);
      expect(boxes).toHaveLength(expected.length);
      for (const [index, box] of boxes.entries()) {
        const { left = NaN, top = NaN, width = NaN, height = NaN } = expected[index] ?? {};
        // Fractions of a pixel may be rounded apart, as Firefox does.
        expect(Math.abs(box.left - left), 'left').toBeLessThanOrEqual(1);
        expect(Math.abs(box.top - top), 'top').toBeLessThanOrEqual(1);
        expect(Math.abs(box.width - width), 'width').toBeLessThanOrEqual(1);
        expect(Math.abs(box.height - height), 'height').toBeLessThanOrEqual(1);
      }
      await inQuirks.fill({ followers: '267793' });
      expect(await inQuirks.verdict()).toBe(midTier);
    },
  },
  {
    name: 'a page from right to left is followed',
    run: async (context) => {
      const calculator = await worksIn(context, { body: microCalculator, root: 'dir="rtl"' });
      const [platform, followers] = await calculator.boxes('select, input');
      expect(platform?.top).toBe(followers?.top);
      expect(platform?.left).toBeGreaterThan(followers?.left ?? Infinity);
      const [left, right, align] = await context.tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        const verdict = element?.shadowRoot?.querySelector('.verdict');
        if (!verdict) return [];
        const { borderLeftWidth, borderRightWidth, textAlign } = getComputedStyle(verdict);
        return [borderLeftWidth, borderRightWidth, textAlign];
      });
      expect(left).toBe('0px');
      expect(right).not.toBe('0px');
      expect(align).toBe('start');
    },
  },
  ...[8, 40].flatMap((size) =>
    [260, 900].map((width) => ({
      name: `a root font size of ${size} px leaves fields usable within ${width} px`,
      run: async (context: CheckContext) => {
        const calculator = await worksIn(context, {
          head: `<style>html { font-size: ${size}px } main { inline-size: ${width}px }</style>`,
          body: `<main>${microCalculator}</main>`,
        });
        await expectUsableFields(calculator);
        const overflow = await context.tab.run(() => {
          const main = document.querySelector('main');
          return main && main.scrollWidth - main.clientWidth;
        });
        expect(overflow).toBe(0);
      },
    })),
  ),
  {
    name: 'what a page adds to the prototypes of arrays and objects stays out of it',
    run: async (context) => {
      const patched = `<script>
        Array.prototype.contains = function (item) { return this.includes(item) };
        Array.prototype.followers = 'patched';
        Object.prototype.isOwn = function (name) { return Object.hasOwn(this, name) };
      </script>`;
      await worksIn(context, { head: patched, body: microCalculator });
    },
  },
  ...[
    [360, 62],
    [1_000, 28],
  ].map(([width, room]) => ({
    name: `where ${room} rem are kept free, nothing moves when it appears in ${width} px`,
    run: async ({ tab, server, skip }: CheckContext) => {
      const calculator = await open(
        { tab, server },
        {
          head: `<style>
            body { margin: 0 }
            main { inline-size: ${width}px }
            micro-influencer-calculator { display: block; min-block-size: ${room}rem }
          </style>`,
          body: `<main>${microCalculator}<p>The post goes on.</p></main>`,
        },
      );
      expect(await calculator.verdict()).toBe(micro);
      const shift = await tab.run(async () => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
        return new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        });
      });
      skip(shift === null, 'This engine does not measure what moves');
      expect(shift).toBe(0);
    },
  })),
  {
    name: 'a strict policy is kept, and the styles are there all the same',
    run: async (context) => {
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'";
      const calculator = await worksIn(context, {
        headers: { 'content-security-policy': policy },
        body: microCalculator,
      });
      await expectUsableFields(calculator);
      await expectPolicyInForce(context.tab);
    },
  },
  {
    name: 'trusted types are kept where lit-html may name a policy',
    run: async (context) => {
      const policy =
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
      await context.tab.open(context.server.publish({ body: '' }));
      const isKnown = await context.tab.run(() => 'trustedTypes' in window);
      context.skip(!isKnown, 'This engine does not know trusted types');
      await worksIn(context, {
        headers: { 'content-security-policy': policy },
        body: microCalculator,
      });
      const isEnforced = await context.tab.run(() => {
        try {
          document.createElement('p').innerHTML = '<b></b>';
          return false;
        } catch {
          return true;
        }
      });
      expect(isEnforced).toBe(true);
      await forgetViolation(context.tab);
    },
  },
  {
    name: 'a host that embeds nothing without leave gets it from another origin',
    run: async (context) => {
      const elsewhere = context.server.origin.replace('127.0.0.1', 'localhost');
      await worksIn(context, {
        headers: {
          'cross-origin-embedder-policy': 'require-corp',
          'cross-origin-opener-policy': 'same-origin',
        },
        scripts: calculatorScript.replace('src="', `crossorigin src="${elsewhere}`),
        body: microCalculator,
      });
      expect(await context.tab.run(() => crossOriginIsolated)).toBe(true);
    },
  },
  {
    name: 'it is moved with what was typed into it',
    run: async ({ tab, server }) => {
      const calculator = await open(
        { tab, server },
        { body: `<main>${emptyCalculator}</main><aside></aside>` },
      );
      await calculator.fill({ followers: '267793' });
      await tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        if (element) document.querySelector('aside')?.append(element);
      });
      expect(await calculator.values()).toMatchObject({ followers: '267793' });
      await calculator.fill({ followers: '12k', likes: '900', 'main-topic': '9' });
      expect(await calculator.verdict()).toBe(micro);
    },
  },
  {
    name: 'a clone works beside the one it was made of',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: microCalculator });
      await tab.run(() => {
        const element = document.querySelector('micro-influencer-calculator');
        if (element) document.body.append(element.cloneNode(true));
      });
      const clone = new CalculatorInPage(tab, 1);
      expect(await clone.verdict()).toBe(micro);
      await clone.fill({ followers: '267793' });
      expect(await clone.verdict()).toBe(midTier);
      await calculator.fill({ likes: '700' });
      expect(await calculator.verdict()).toBe(micro);
    },
  },
  {
    name: 'hidden it takes no room, even where the host unsets that too',
    run: async ({ tab, server }) => {
      const hidden = microCalculator.replace(' ', ' hidden ');
      const calculator = await open(
        { tab, server },
        { head: '<style>* { all: unset }</style>', body: hidden },
      );
      const height = (isHidden: boolean) =>
        tab.run(async (hide) => {
          const element = document.querySelector('micro-influencer-calculator');
          element?.toggleAttribute('hidden', hide);
          // What is shown again is laid out when the screen is next drawn.
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
          return element?.getBoundingClientRect().height;
        }, isHidden);
      expect(await height(true)).toBe(0);
      expect(await height(false)).toBeGreaterThan(100);
      expect(await height(true)).toBe(0);
      expect(await calculator.verdict()).toBe(micro);
    },
  },
  {
    name: 'it may be made, changed and typed into out of the page, and come back',
    run: async ({ tab, server }) => {
      const calculator = await open({ tab, server }, { body: emptyCalculator });
      await calculator.fill({ followers: '267793' });
      const announced = await tab.run(async () => {
        const element = document.querySelector('micro-influencer-calculator');
        element?.remove();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        return element?.shadowRoot?.querySelector('output')?.textContent;
      });
      expect(announced).toBe('');
      await tab.run(async () => {
        const made = document.createElement('micro-influencer-calculator');
        made.setAttribute('followers', '24300');
        await new Promise((resolve) => setTimeout(resolve, 0));
        made.setAttribute('likes', '640');
        made.setAttribute('main-topic', '8');
        document.body.append(made);
      });
      expect(await calculator.verdict()).toBe(micro);
    },
  },
  {
    name: 'a hundred of them stand on one page, each for itself',
    run: async ({ tab, server }) => {
      await open(
        { tab, server },
        {
          body: Array.from(
            { length: 100 },
            (_, index) =>
              `<micro-influencer-calculator followers="${10_500 + index}" likes="640"></micro-influencer-calculator>`,
          ).join('\n'),
        },
      );
      const verdicts = () =>
        tab.run(() =>
          Array.from(
            document.querySelectorAll('micro-influencer-calculator'),
            ({ shadowRoot }) => shadowRoot?.querySelector('.verdict')?.textContent ?? '',
          ),
        );
      const others = 'Not enough to tell. Next: how many posts are about the main topic.';
      const all = Array.from({ length: 100 }, () => others);
      // Each has a frame of its own, and engines under test are slow.
      await expect.poll(verdicts, { timeout: 10_000 }).toEqual(all);
      await new CalculatorInPage(tab, 99).fill({ followers: '267793' });
      await expect.poll(verdicts).toEqual([...all.slice(1), midTier]);
      expect(await new CalculatorInPage(tab, 41).values()).toMatchObject({ followers: '10541' });
      const sheets = await tab.run(
        () =>
          new Set(
            Array.from(
              document.querySelectorAll('micro-influencer-calculator'),
              ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets[0],
            ),
          ).size,
      );
      expect(sheets).toBe(1);
    },
  },
  {
    name: 'it asks for nothing, stores nothing and adds nothing to the global object',
    run: async ({ tab, server }) => {
      const calculator = await open(
        { tab, server },
        {
          // Whatever is asked for elsewhere breaks this policy, and that is noted as a fault.
          headers: { 'content-security-policy': "default-src 'self'" },
          body: emptyCalculator,
        },
      );
      await calculator.fill({
        followers: '24300',
        likes: 'lots',
        comments: '22',
        'main-topic': '8',
      });
      const left = await tab.run(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
        globals: Object.getOwnPropertyNames(globalThis).filter(
          (name) => !globalThis.hostWatch.globalsBefore.includes(name),
        ),
        resources: performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname),
      }));
      const scripts = ['/watch.js', '/micro-influencer-calculator.js'];
      expect(left).toMatchObject({
        cookie: '',
        local: 0,
        session: 0,
        databases: 0,
        caches: 0,
        globals: [],
      });
      expect(left.resources.filter((path) => path !== '/favicon.ico').toSorted()).toEqual(
        scripts.toSorted(),
      );
      expect(server.requested.slice(1).toSorted()).toEqual(scripts.toSorted());
    },
  },
  {
    name: 'it is printed with what was typed and the verdict',
    run: async ({ tab, server, skip }) => {
      const { print } = tab;
      if (!print) return skip('The driver of this engine cannot print');
      const calculator = await open({ tab, server }, { body: microCalculator });
      await calculator.fill({ followers: '31,415' });
      const text = await textOfPdf(await print());
      expect(text).toContain('31,415');
      expect(text).toContain('A micro-influencer');
      expect(text).toContain('Specific niche');
    },
  },
  ...guestChecks,
  ...accessChecks,
  ...detailsChecks,
  ...frameChecks,
];

/** A policy that is not in force would be kept by anything. */
async function expectPolicyInForce(tab: Tab): Promise<void> {
  const isInForce = await tab.run(() => {
    document.body.setAttribute('style', 'color: rgb(1, 2, 3)');
    return getComputedStyle(document.body).color !== 'rgb(1, 2, 3)';
  });
  expect(isInForce).toBe(true);
  await forgetViolation(tab);
}

/** Takes the one violation that a check brought about itself from the faults of the page. */
async function forgetViolation(tab: Tab): Promise<void> {
  const last = await tab.run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return globalThis.hostWatch.faults.pop();
  });
  expect(last).toMatch(/^(style-src-attr|require-trusted-types-for) /);
}
