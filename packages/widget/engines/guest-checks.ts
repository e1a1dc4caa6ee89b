import { expect } from 'vitest';
import { CalculatorInPage } from './calculator-in-page.ts';
import { emptyCalculator, microCalculator, midTier, open, worksIn } from './calculator-pages.ts';
import type { Check, CheckContext } from './check.ts';
import type { Alteration } from './host-server.ts';
import { bootstrap, tailwind } from './host-styles.ts';

const frameworks = [
  { name: 'Bootstrap', styles: bootstrap },
  { name: 'Tailwind', styles: tailwind },
];

const parts =
  '.box, .fields, .field, label, input, select, .result, .verdict, .criterion, .mark, summary';

/** What the page hands down is the same in both, so that only what reaches in can differ. */
const inherited = '<style>main { all: initial; display: block; inline-size: 600px }</style>';

const moduleTag = '<script type="module" src="/micro-influencer-calculator.js"></script>';
const classicTag = '<script src="/micro-influencer-calculator.classic.js" defer></script>';

/** Makes of the classic script one of another version, with another word and one attribute more. */
const anotherVersion: Alteration = (name, file) =>
  name.includes('classic')
    ? file
        .toString()
        .replace('Followers', 'Followers by another version')
        .replace(/observedAttributes\s*=\s*\[/, '$&`another`,')
    : file;

/** What keeps the promise of a good guest besides what a plain page shows. */
export const guestChecks: readonly Check[] = [
  ...frameworks.map(({ name, styles }) => ({
    name: `the style sheet of ${name} moves nothing in it`,
    run: async (context: CheckContext) => {
      const body = `<main>${microCalculator}</main>`;
      const plain = await open(context, { head: inherited, body });
      await plain.settled();
      const expected = await plain.boxes(parts);
      expect(expected.length).toBeGreaterThan(20);
      const head = `<style>${await styles()}</style>${inherited}`;
      const styled = await open(context, { head, body });
      await styled.settled();
      const offset = await context.tab.run(() => {
        const { left = 0, top = 0 } = document.querySelector('main')?.getBoundingClientRect() ?? {};
        return { left, top };
      });
      const margin = await context.tab.run(
        () => Number.parseFloat(getComputedStyle(document.body).marginTop) || 0,
      );
      expect(offset).toEqual({ left: margin, top: margin });
      const boxes = (await styled.boxes(parts)).map(({ left = 0, top = 0, ...size }) => ({
        left: left + 8 - margin,
        top: top + 8 - margin,
        ...size,
      }));
      expect(boxes).toEqual(expected);
      await worksIn(context, { head, body });
    },
  })),
  ...[
    { first: 'the module', tags: [moduleTag, classicTag], label: 'Followers' },
    {
      first: 'the other',
      tags: [classicTag, moduleTag],
      label: 'Followers by another version',
    },
  ].map(({ first, tags, label }) => ({
    name: `of two versions the first one wins, here ${first}, and neither disturbs the other`,
    run: async (context: CheckContext) => {
      const placeholder =
        '<div data-micro-influencer-calculator data-followers="267793" data-another="1"></div>';
      const calculator = await worksIn(
        context,
        { scripts: tags.join('\n'), body: microCalculator + placeholder },
        anotherVersion,
      );
      expect(await calculator.text('label[for="followers"]')).toBe(label);
      expect(context.server.requested).toEqual(
        expect.arrayContaining([
          '/micro-influencer-calculator.js',
          '/micro-influencer-calculator.classic.js',
        ]),
      );
      const upgraded = new CalculatorInPage(context.tab, 1);
      expect(await upgraded.verdict()).toBe(midTier);
      expect(await upgraded.text('label[for="followers"]')).toBe(label);
      const count = await context.tab.run(
        () => document.querySelectorAll('micro-influencer-calculator').length,
      );
      expect(count).toBe(2);
    },
  })),
  {
    name: 'it works where a library has replaced what arrays can do by its own',
    run: async (context) => {
      // As libraries older than these methods did: with their own loops, and visible to `for in`.
      const library = `<script>
        var own = Array.prototype;
        own.forEach = function (f, t) { for (var i = 0; i < this.length; i++) if (i in this) f.call(t, this[i], i, this) };
        own.map = function (f, t) { var to = []; this.forEach(function (v, i, a) { to[i] = f.call(t, v, i, a) }); return to };
        own.filter = function (f, t) { var to = []; this.forEach(function (v, i, a) { if (f.call(t, v, i, a)) to.push(v) }); return to };
        own.find = function (f, t) { for (var i = 0; i < this.length; i++) if (f.call(t, this[i], i, this)) return this[i] };
        own.some = function (f, t) { return this.filter(f, t).length > 0 };
        own.every = function (f, t) { return this.filter(f, t).length === this.length };
        own.includes = function (v) { return this.indexOf(v) >= 0 };
        own.entries = function () { return this.slice() };
        own.toJSON = own.clone = own.first = own.last = own.entries;
        String.prototype.strip = String.prototype.toArray = Number.prototype.times = own.clone;
        Element.prototype.show = Element.prototype.hide = own.clone;
      </script>`;
      await worksIn(context, { head: library, body: microCalculator });
    },
  },
  {
    name: 'it writes no style attribute and no style element, neither in itself nor in the page',
    run: async (context) => {
      const calculator = await open(context, { body: emptyCalculator });
      await calculator.fill({
        followers: '24.3k',
        likes: 'lots',
        comments: '22',
        'main-topic': '40',
      });
      await calculator.toggleDetails();
      await expect.poll(() => calculator.boxes('details > :not(summary)')).not.toEqual([]);
      const styled = await context.tab.run(() => {
        const root = document.querySelector('micro-influencer-calculator')?.shadowRoot;
        const inPage = document.querySelectorAll('[style], style, link');
        const inside = root?.querySelectorAll('[style], style, link') ?? [];
        return {
          elements: Array.from([...inPage, ...inside], ({ outerHTML }) => outerHTML),
          sheets: document.adoptedStyleSheets.length,
        };
      });
      expect(styled).toEqual({ elements: [], sheets: 0 });
    },
  },
];
