// Else nothing says what `glob` is.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference types="vite/client" />
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.ts';
import { loadFiles } from '../load-files.ts';
import type { MicroInfluencerCalculatorElement } from '../micro-influencer-calculator.element.ts';
import { createFiles } from './files.ts';

vi.mock('../load-files.ts', { spy: true });
const loading = vi.mocked(loadFiles);

/** Real exports, as core's own tests read them. */
const fixtures = import.meta.glob<string>('../../../core/src/formats/fixtures/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const fixture = (name: string): File => {
  const text = fixtures[`../../../core/src/formats/fixtures/${name}`];
  if (text === undefined) throw new Error(`There is no ${name}`);
  return new File([text], name);
};

async function show(attributes = 'followers="24300" likes="640"'): Promise<ShadowRoot> {
  document.body.innerHTML = `<main><micro-influencer-calculator layout="full" ${attributes}></micro-influencer-calculator></main>`;
  await expect.element(page.getByLabelText(/^Or a file/)).toBeVisible();
  const root = calculator().shadowRoot;
  if (!root) throw new Error('The page shows no calculator');
  return root;
}

function calculator(): MicroInfluencerCalculatorElement {
  const found = document.querySelector<MicroInfluencerCalculatorElement>(
    'micro-influencer-calculator',
  );
  if (!found) throw new Error('The page has no calculator');
  return found;
}

const choose = (file: File) => userEvent.upload(page.getByLabelText(/^Or a file/), file);

function drop(target: EventTarget, file: File): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const event = new DragEvent('drop', {
    bubbles: true,
    composed: true,
    cancelable: true,
    dataTransfer,
  });
  target.dispatchEvent(event);
  return event;
}

const said = () => page.getByText(/^From the file: /);

afterEach(() => {
  vi.restoreAllMocks();
  loading.mockClear();
  document.body.innerHTML = '';
});

test.each(Object.keys(fixtures).map((path) => path.replace(/^.*\//, '')))(
  '%s gives an account, or says why not',
  async (name) => {
    const root = await show();
    await choose(fixture(name));
    await expect
      .poll(() => root.querySelector('[part="file"] [role="status"]')?.textContent?.trim())
      .toBeTruthy();
    expect(root.querySelector('[part="file"]')?.textContent).not.toMatch(/NaN|undefined|\[object/);
  },
);

test('an export counts in place of what was typed, which stays and counts again without it', async () => {
  const root = await show('platform="tiktok" followers="24300" likes="640"');
  const verdict = () => root.querySelector('.verdict')?.textContent;
  const before = verdict();
  await choose(fixture('instagram-business-discovery.json'));
  await expect.element(said()).toBeVisible();
  await expect.poll(() => calculator().getAttribute('platform')).toBe('instagram');
  await expect.element(page.getByLabelText('Followers', { exact: true })).toHaveValue('24300');
  await userEvent.click(page.getByRole('button', { name: 'Leave the file out' }));
  await expect.element(said()).not.toBeInTheDocument();
  await expect.poll(() => calculator().getAttribute('platform')).toBe('tiktok');
  await expect.poll(verdict).toBe(before);
});

test('of several accounts one is chosen, by keyboard as well', async () => {
  const readings: unknown[] = [];
  await show();
  calculator().addEventListener('micro-influencer-reading', ({ account }) => {
    readings.push(account.followers);
  });
  await choose(
    new File(['platform,followers,likes\nTikTok,20000,900\nX,30000,100'], 'accounts.csv'),
  );
  const choice = page.getByLabelText('Account in the file');
  await expect.element(choice).toBeVisible();
  await expect.poll(() => readings.at(-1)).toBe(20_000);
  const select = choice.element();
  if (!(select instanceof HTMLSelectElement)) throw new Error('The choice is no list');
  expect(Array.from(select.options, ({ text }) => text)).toEqual([
    '1. TikTok, Followers: 20,000',
    '2. X, Followers: 30,000',
  ]);
  select.focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => readings.at(-1)).toBe(30_000);
  expect(calculator().getAttribute('platform')).toBe('x');
});

test('the button that leaves a file out looks like one, and a finger hits it', async () => {
  await show();
  await choose(fixture('instagram-user.json'));
  const button = page.getByRole('button', { name: 'Leave the file out' });
  await expect.element(button).toBeVisible();
  const { height } = button.element().getBoundingClientRect();
  expect(height).toBeGreaterThanOrEqual(24);
  expect(getComputedStyle(button.element()).borderTopWidth).toBe('1px');
  expect(getComputedStyle(button.element()).borderRadius).toBe('2px');
});

test('a file is taken wherever on the calculator it is dropped', async () => {
  const root = await show();
  const verdict = root.querySelector('.verdict');
  if (!verdict) throw new Error('There is no verdict');
  expect(drop(verdict, fixture('instagram-user.json')).defaultPrevented).toBe(true);
  await expect.element(said()).toBeVisible();
});

test('a file that is dropped before anything was opened is read, and the page stays', async () => {
  document.body.innerHTML =
    '<micro-influencer-calculator likes="640"></micro-influencer-calculator>';
  await expect.element(page.getByLabelText('Followers')).toBeVisible();
  const root = calculator().shadowRoot;
  const more = root?.querySelector('details');
  expect(more?.open).toBe(false);
  const event = drop(root?.querySelector('.verdict') ?? document, fixture('instagram-user.json'));
  expect(event.defaultPrevented).toBe(true);
  // Another that is only held over it meanwhile, of which browsers show no list, takes nothing away.
  const held = new DragEvent('dragover', { cancelable: true });
  const { files } = new DataTransfer();
  Object.defineProperty(held, 'dataTransfer', { value: { types: ['Files'], files } });
  calculator().dispatchEvent(held);
  await expect.element(said()).toBeVisible();
  expect(more?.open).toBe(true);
});

test('dragging a file over the calculator opens what takes it, and dragging text does not', async () => {
  document.body.innerHTML = '<micro-influencer-calculator></micro-influencer-calculator>';
  await expect.element(page.getByLabelText('Followers')).toBeVisible();
  const dragOver = (dataTransfer: DataTransfer): boolean =>
    calculator().dispatchEvent(new DragEvent('dragover', { cancelable: true, dataTransfer }));
  const text = new DataTransfer();
  text.setData('text/plain', '5');
  expect(dragOver(text)).toBe(true);
  const file = new DataTransfer();
  file.items.add(fixture('instagram-user.json'));
  expect(calculator().shadowRoot?.querySelector('details')?.open).toBe(false);
  expect(dragOver(file)).toBe(false);
  await expect.element(page.getByLabelText(/^Or a file/)).toBeVisible();
});

test('text that is dropped is left to the field', async () => {
  const root = await show();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', '5\t1');
  const event = new DragEvent('drop', {
    bubbles: true,
    composed: true,
    cancelable: true,
    dataTransfer,
  });
  root.getElementById('recent-posts')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
  expect(loading).not.toHaveBeenCalled();
});

test('problems are named by line, the first five, and the rest is read', async () => {
  await show();
  const wrong = Array.from({ length: 9 }, () => 'Myspace,5');
  await choose(new File([['platform,followers', ...wrong, 'X,30000'].join('\n')], 'a.csv'));
  await expect
    .element(page.getByText('Line 2: The platform is missing or not known.'))
    .toBeVisible();
  await expect.element(page.getByText(/^Line 6:/)).toBeVisible();
  await expect.element(page.getByText(/^Line 7:/)).not.toBeInTheDocument();
  await expect.element(page.getByText('Lines that could not be read besides: 4.')).toBeVisible();
  await expect.element(page.getByText(/^From the file: X, Followers: 30,000\./)).toBeVisible();
});

test.each<[name: string, file: File, sentence: RegExp]>([
  ['nothing', new File([], 'a.csv'), /^No account and no post/],
  ['an archive', new File(['PK\u0003\u0004'], 'a.zip'), /^This kind of file cannot be read/],
  ['a web page', new File(['<!doctype html>'], 'a.html'), /^This kind of file cannot be read/],
  ['broken JSON', new File(['{"data":['], 'a.json'), /^The file is cut off/],
  ['noise', new File([new Uint8Array(4_096).fill(255)], 'a.bin'), /^This kind of file/],
])('%s is explained, and what was there stays', async (_, file, sentence) => {
  const root = await show();
  const verdict = root.querySelector('.verdict')?.textContent;
  await choose(file);
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect.element(said()).not.toBeInTheDocument();
  expect(root.querySelector('.verdict')?.textContent).toBe(verdict);
  const { violations } = await axe.run('micro-influencer-calculator');
  expect(violations).toEqual([]);
});

test('a huge file is not even opened', async () => {
  const huge = new File(['x'], 'huge.csv');
  Object.defineProperty(huge, 'size', { value: 2 ** 40 });
  const opened = vi.spyOn(huge, 'text');
  const files = createFiles(document.createElement('div'), () => {});
  await files.take(huge, 'instagram', 'en');
  expect(opened).not.toHaveBeenCalled();
});

test('what could not be loaded is said, and loaded with the next file', async () => {
  await show();
  loading.mockRejectedValueOnce(new TypeError('Offline'));
  await choose(fixture('instagram-user.json'));
  await expect.element(page.getByText(/^This part did not load/)).toBeVisible();
  await choose(fixture('instagram-user.json'));
  await expect.element(said()).toBeVisible();
  await expect.element(page.getByText(/^This part did not load/)).not.toBeInTheDocument();
});

test('nothing of a file leaves the page or is stored', async () => {
  await show();
  await choose(fixture('instagram-user.json'));
  await expect.element(said()).toBeVisible();
  const before = performance.getEntriesByType('resource').length;
  await choose(fixture('instagram-media.json'));
  await expect.element(said()).toBeVisible();
  expect(performance.getEntriesByType('resource')).toHaveLength(before);
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
  const { violations } = await axe.run('micro-influencer-calculator');
  expect(violations).toEqual([]);
});
