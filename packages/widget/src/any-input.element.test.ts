import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import './define.ts';
import { countFields, type CountField } from './form.ts';

const tag = 'micro-influencer-calculator';

/** Texts as people and programs leave them in a field or an attribute. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '0', '-1', '1e9', 'NaN', 'Infinity', '12,5 Tsd.', '1.2万', '١٢٫٥ ألف'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '${7*7}', 'javascript:alert(1)', '\0', '\u202e'),
  fc.double().map(String),
  fc.bigInt().map(String),
  fc.string().map((word) => word.repeat(200)),
);

const attribute = fc.constantFrom<string>(
  'platform',
  'scheme',
  'benchmark',
  'lang',
  'layout',
  'theme',
  'share-url',
  'hidden',
  'dir',
  ...countFields,
);

const faults: unknown[] = [];
const noteFault = (event: ErrorEvent | PromiseRejectionEvent) =>
  faults.push(event instanceof ErrorEvent ? event.message : event.reason);

beforeEach(() => {
  faults.length = 0;
  addEventListener('error', noteFault);
  addEventListener('unhandledrejection', noteFault);
});

afterEach(() => {
  removeEventListener('error', noteFault);
  removeEventListener('unhandledrejection', noteFault);
  document.body.innerHTML = '';
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

async function show(): Promise<HTMLElement> {
  faults.length = 0;
  document.body.innerHTML = '';
  const element = document.createElement(tag);
  document.body.append(element);
  await rendered(element);
  return element;
}

/** Asks for one more reading, and waits until it is on the screen. */
async function rendered(element: HTMLElement): Promise<void> {
  const read = new Promise((resolve) =>
    element.addEventListener('micro-influencer-reading', resolve, { once: true }),
  );
  element.setAttribute('scheme', element.getAttribute('scheme') ?? '');
  await read;
  await turn();
}

const inputOf = (element: HTMLElement, field: string) =>
  element.shadowRoot?.querySelector<HTMLInputElement>(`input[name="${field}"]`) ?? undefined;

/** What a text field keeps of a text: it has one line. */
const kept = (typed: string): string => typed.replaceAll(/[\r\n]/g, '');

test('any attribute is shown as it is or ignored, and the verdict stays', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(attribute, text), { maxLength: 6 }), async (given) => {
      const element = await show();
      for (const [name, value] of given) element.setAttribute(name, value);
      await rendered(element);
      for (const [name, value] of new Map(given)) {
        const input = inputOf(element, name);
        if (input) expect(input.value).toBe(kept(value));
      }
      expect(element.shadowRoot?.textContent).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
      expect(element.shadowRoot?.querySelector('img, script')).toBeNull();
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

type Act =
  | { readonly kind: 'type'; readonly field: CountField; readonly typed: string }
  | { readonly kind: 'leave'; readonly field: CountField }
  | { readonly kind: 'attribute'; readonly name: string; readonly value: string | null }
  | { readonly kind: 'move' | 'take out' | 'clone' | 'wait' };

const field = fc.constantFrom(...countFields);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('type'), field, typed: text }) },
  fc.record({ kind: fc.constant('leave'), field }),
  fc.record({
    kind: fc.constant('attribute'),
    name: attribute,
    value: fc.option(text),
  }),
  fc.record({ kind: fc.constantFrom('move', 'take out', 'clone', 'wait') }),
);

async function perform(element: HTMLElement, one: Act): Promise<void> {
  switch (one.kind) {
    case 'type': {
      const input = inputOf(element, one.field);
      if (!input) return;
      input.value = one.typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return;
    }
    case 'leave':
      inputOf(element, one.field)?.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    case 'attribute':
      if (one.value === null) element.removeAttribute(one.name);
      else element.setAttribute(one.name, one.value);
      return;
    case 'move':
      document.body.append(element);
      return;
    case 'take out':
      element.remove();
      return;
    case 'clone':
      document.body.append(element.cloneNode(true));
      return;
    case 'wait':
      if (element.isConnected) await rendered(element);
  }
}

test('whatever is done to it, what was typed last stands in its field', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
      const element = await show();
      const typed = new Map<string, string>();
      for (const one of acts) {
        if (one.kind === 'type' && inputOf(element, one.field)) {
          typed.set(one.field, kept(one.typed));
        }
        // An attribute says what stands in its own field, and in no other.
        if (one.kind === 'attribute' && one.value !== null) typed.delete(one.name);
        await perform(element, one);
      }
      if (!element.isConnected) document.body.append(element);
      await rendered(element);
      for (const [name, value] of typed) {
        const input = inputOf(element, name);
        // The field for views is there for some platforms alone.
        if (input) expect(input.value).toBe(value);
      }
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
