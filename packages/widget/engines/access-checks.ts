import { expect } from 'vitest';
import type { CalculatorInPage } from './calculator-in-page.ts';
import { emptyCalculator, micro, microCalculator, open } from './calculator-pages.ts';
import type { Check, CheckContext } from './check.ts';
import type { Tab } from './tab.ts';

/** States of the calculator that look different. */
const states = [
  { state: 'empty', calculator: emptyCalculator },
  { state: 'with a verdict', calculator: microCalculator },
  {
    state: 'with something wrong in every field',
    calculator:
      '<micro-influencer-calculator platform="tiktok" followers="-4" likes="lots" comments="1.5" views="99999999999999" posts="0" main-topic="1٢3"></micro-influencer-calculator>',
  },
];

/**
 * The width to which WCAG 1.4.10 lets a page be narrowed, with letters as they come and small, and
 * one narrower than any that a page may give.
 */
const columns = [
  { width: 320, rootSize: 16 },
  { width: 320, rootSize: 8 },
  { width: 256, rootSize: 16 },
];

async function openWithDetails(
  context: CheckContext,
  markup: string,
  { width, rootSize }: (typeof columns)[number],
): Promise<CalculatorInPage> {
  const calculator = await open(context, {
    head: `<style>html { font-size: ${rootSize}px } main { inline-size: ${width}px }</style>`,
    body: `<main>${markup}</main>`,
  });
  await calculator.toggleDetails();
  await expect.poll(() => calculator.boxes('details > :not(summary)')).not.toEqual([]);
  return calculator;
}

/** What sticks out of the calculator, is cut off in its box or covers its neighbour, in words. */
async function misplacedParts(tab: Tab): Promise<readonly string[]> {
  return tab.run(() => {
    const host = document.querySelector('micro-influencer-calculator');
    const root = host?.shadowRoot;
    if (!host || !root) return ['no calculator'];
    const outer = host.getBoundingClientRect();
    const isForListeners = (part: Element) => part.closest('output') !== null;
    const parts = [...root.querySelectorAll<HTMLElement>(':not(svg *)')].filter(
      (part) => part.checkVisibility() && !isForListeners(part),
    );
    const say = (part: Element) =>
      `${part.localName}.${part.getAttribute('class')} "${part.textContent?.trim().slice(0, 20)}"`;
    const found: string[] = [];
    for (const part of parts) {
      const { left, right, bottom } = part.getBoundingClientRect();
      if (left < outer.left - 1 || right > outer.right + 1) found.push(`sticks out: ${say(part)}`);
      const { overflowX, overflowY } = getComputedStyle(part);
      const isCut =
        (overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1) ||
        (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1);
      // What is typed scrolls within its field, sideways.
      if (
        isCut &&
        !(part instanceof HTMLInputElement && part.scrollHeight <= part.clientHeight + 1)
      )
        found.push(`is cut off: ${say(part)}`);
      const next = part.nextElementSibling;
      if (!next || !(part instanceof HTMLElement) || isForListeners(next)) continue;
      const { display } = getComputedStyle(part);
      if (display.startsWith('inline') || getComputedStyle(next).display.startsWith('inline'))
        continue;
      const other = next.getBoundingClientRect();
      const isBeside = other.left >= right - 1 || other.right <= left + 1;
      if (other.height > 0 && other.top < bottom - 1 && !isBeside)
        found.push(`is covered: ${say(part)}`);
    }
    return found;
  });
}

/** What WCAG 1.4.12 lets a reader set, here also where only a browser's extension reaches. */
async function spaceText(tab: Tab): Promise<void> {
  await tab.run(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important }`);
    const root = document.querySelector('micro-influencer-calculator')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
}

/** What WCAG 2.2 asks for at level AA and no automatic rule can see. */
export const accessChecks: readonly Check[] = [
  {
    name: 'it is used by keyboard alone, the focus is always seen, and nothing holds it back',
    run: async (context) => {
      const { tab } = context;
      await open(context, {
        body: `<a href="#before" id="before">before</a>${emptyCalculator}<a href="#after" id="after">after</a>`,
      });
      const focused = () =>
        tab.run(() => {
          const inside = document.activeElement?.shadowRoot?.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(inside ?? document.body);
          return {
            name: inside?.id || inside?.localName || document.activeElement?.id || '',
            outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
            isIn: inside !== null && inside !== undefined,
          };
        });
      const typed: Readonly<Record<string, string>> = {
        followers: '24.3k',
        likes: '640',
        comments: '22',
        'main-topic': '8',
      };
      await tab.run(() => document.getElementById('before')?.focus());
      await tab.press('Tab');
      const walked: string[] = [];
      for (let at = await focused(); at.isIn && walked.length < 30; at = await focused()) {
        expect(at.outline, at.name).toBeGreaterThanOrEqual(2);
        walked.push(at.name);
        await tab.type(typed[at.name] ?? '');
        await tab.press('Tab');
      }
      expect((await focused()).name).toBe('after');
      const fields = ['platform', 'followers', 'likes', 'comments', 'posts', 'main-topic'];
      expect(walked).toEqual([...fields, 'summary']);
      const verdict = await tab.run(
        () =>
          document
            .querySelector('micro-influencer-calculator')
            ?.shadowRoot?.querySelector('.verdict')?.textContent ?? '',
      );
      expect(verdict).toBe(micro);
    },
  },
  {
    name: 'a verdict is announced once typing rests, once for all of it, and again only when it changes',
    run: async (context) => {
      const { tab } = context;
      const calculator = await open(context, { body: microCalculator });
      await calculator.settled();
      await tab.run(() => {
        const output = document
          .querySelector('micro-influencer-calculator')
          ?.shadowRoot?.querySelector('output');
        const said: string[] = [];
        Reflect.set(globalThis.hostWatch, 'said', said);
        if (!output) return;
        new MutationObserver(() => said.push(output.textContent)).observe(output, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const rest = () =>
        tab.run(async () => {
          await new Promise((resolve) => setTimeout(resolve, 1_500));
          return Reflect.get(globalThis.hostWatch, 'said') as string[];
        });
      expect(await rest()).toEqual([]);
      await calculator.fill({ followers: '31,000', likes: '900', comments: '40' });
      expect(await rest()).toEqual([micro]);
      await calculator.fill({ likes: '901' });
      expect(await rest()).toEqual([micro]);
      await calculator.fill({ followers: '267,793' });
      expect(await rest()).toHaveLength(2);
    },
  },
  ...states.flatMap(({ state, calculator: markup }) =>
    columns.map((column) => ({
      name: `${state} it fits ${column.width} px, targets and spaced text included, at a root font size of ${column.rootSize} px`,
      run: async (context: CheckContext) => {
        const { tab } = context;
        const calculator = await openWithDetails(context, markup, column);
        expect(await misplacedParts(tab)).toEqual([]);
        const targets = await calculator.boxes('a, button, input, select, textarea, summary');
        expect(targets.length).toBeGreaterThanOrEqual(7);
        for (const target of targets.filter(({ width }) => width > 0)) {
          expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(24);
        }
        await spaceText(tab);
        await calculator.settled();
        expect(await misplacedParts(tab)).toEqual([]);
      },
    })),
  ),
  {
    name: 'text is spaced as the page around it has it',
    run: async (context) => {
      const spaced =
        '<style>* { line-height: 1.5 !important; letter-spacing: 2px !important; word-spacing: 3px !important }</style>';
      await open(context, { head: spaced, body: microCalculator });
      const found = await context.tab.run(async () => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const root = document.querySelector('micro-influencer-calculator')?.shadowRoot;
        return Array.from(root?.querySelectorAll('label, .criterion') ?? [], (part) => {
          const { letterSpacing, wordSpacing, lineHeight, fontSize } = getComputedStyle(part);
          const isHigh = Number.parseFloat(lineHeight) >= 1.5 * Number.parseFloat(fontSize) - 0.1;
          return `${part.localName}.${part.className} ${letterSpacing} ${wordSpacing} ${isHigh}`;
        });
      });
      expect(found.length).toBeGreaterThan(8);
      expect(found.filter((part) => !part.endsWith('2px 3px true'))).toEqual([]);
    },
  },
];
