import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { attributesIn } from '../account-fragment.ts';
import '../define.ts';
import { loadShare } from '../load-share.ts';

vi.mock('../load-share.ts', { spy: true });
const loading = vi.mocked(loadShare);

const known = 'followers="24300" likes="640" comments="22" main-topic="8"';

async function show(attributes: string, child = ''): Promise<ShadowRoot> {
  document.body.innerHTML = `<main><micro-influencer-calculator layout="full" ${attributes}>${child}</micro-influencer-calculator></main>`;
  await userEvent.click(page.getByText('Take the result along'));
  await expect.element(page.getByRole('button', { name: 'Copy a link' })).toBeVisible();
  const root = document.querySelector('micro-influencer-calculator')?.shadowRoot;
  if (!root) throw new Error('The page shows no calculator');
  return root;
}

/** Stands in for the clipboard; what is given is what it answers with. */
function clipboard(writeText: (text: string) => Promise<void>) {
  return vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
}

const click = (name: string) => userEvent.click(page.getByRole('button', { name }));
const status = () =>
  document
    .querySelector('micro-influencer-calculator')
    ?.shadowRoot?.querySelector('.share [role=status]')?.textContent ?? '';

afterEach(() => {
  vi.restoreAllMocks();
  loading.mockClear();
  document.body.innerHTML = '';
});

const markupOf = (attributes: Iterable<readonly [string, string]>): string =>
  Array.from(attributes, ([name, value]) => `${name}="${value}"`).join(' ');

/** All that a calculator says of its account. */
const resultOf = (root: ShadowRoot): string =>
  [...root.querySelectorAll('.verdict, .result li, .result p, .scales')]
    .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
    .join('\n');

/** The address that the button for it copies. */
async function copiedLink(attributes: string, child?: string): Promise<string | undefined> {
  const written = clipboard(async () => {});
  await show(attributes, child);
  await click('Copy a link');
  return written.mock.lastCall?.[0];
}

test('the result is copied as text', async () => {
  const written = clipboard(async () => {});
  await show(known);
  await click('Copy as text');
  await expect.element(page.getByText('Copied.')).toBeVisible();
  expect(written.mock.lastCall?.[0]).toMatch(/^A micro-influencer: .*HypeAuditor, 2026.*https?:/s);
});

test('a link leads to the page of the first link inside, with the account in its fragment', async () => {
  const link = await copiedLink(known, '<a href="https://example.org/calculator/?a=b#c">Open</a>');
  expect(link).toBe(
    'https://example.org/calculator/?a=b#platform=instagram&followers=24300&likes=640&comments=22&posts=12&main-topic=8',
  );
});

test('a link leads to the page that is named, before any other', async () => {
  const link = await copiedLink(
    `${known} share-url="/here/"`,
    '<a href="https://example.org/">Open</a>',
  );
  expect(link).toMatch(new RegExp(`^${location.origin}/here/#platform=instagram&followers=24300`));
});

test('whoever opens the link reads the same, posts, topics, price and choices included', async () => {
  const attributes = {
    followers: '24.3k',
    'recent-posts': '600, 20\n640, 22\n700, 31',
    topics: 'bread 8\ncake 3',
    following: '900',
    price: '250',
    currency: 'EUR',
    deliverables: '2',
    scheme: 'hypeauditor-2018',
    benchmark: 'kim-2020',
  };
  const written = clipboard(async () => {});
  const typed = await show(markupOf(Object.entries(attributes)));
  const read = resultOf(typed);
  await click('Copy a link');
  expect(read).toContain('HypeAuditor, 2018');
  expect(read).toContain('€125');
  const link = new URL(String(written.mock.lastCall?.[0]));
  const opened = await show(markupOf(attributesIn(link.hash)));
  expect(resultOf(opened)).toBe(read);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'mailto:a@example.org'])(
  '%s is no page to lead to',
  async (address) => {
    const link = await copiedLink(`${known} share-url="${address}"`);
    expect(link?.split('#')[0]).toBe(location.href.split('#')[0]);
  },
);

test('where copying is refused, the text is selected and said to be', async () => {
  clipboard(async () => {
    throw new DOMException('Refused', 'NotAllowedError');
  });
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  const root = await show(known);
  await click('Copy as text');
  await expect.poll(status).toMatch(/^Copying is not allowed here/);
  const field = root.querySelector<HTMLTextAreaElement>('textarea[readonly]');
  expect(field?.hidden).toBe(false);
  expect(field?.value).toContain('A micro-influencer');
  expect(field && field.selectionEnd - field.selectionStart).toBe(field?.value.length);
  const { violations } = await axe.run('micro-influencer-calculator');
  expect(violations).toEqual([]);
});

test.each([
  ['Save a card (PNG)', 'micro-influencer.png', 'image/png'],
  ['Save a card (SVG)', 'micro-influencer.svg', 'image/svg+xml'],
])('%s hands over %s and shows the card', async (name, file, type) => {
  const saved: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this);
  });
  const root = await show(known);
  await click(name);
  await expect.poll(() => saved[0]?.download).toBe(file);
  const blob = await (await fetch(saved[0]?.href ?? '')).blob();
  expect(blob.type).toBe(type);
  expect(blob.size).toBeGreaterThan(3_000);
  const canvas = root.querySelector('canvas');
  expect([canvas?.hidden, canvas?.width, canvas?.height]).toEqual([false, 1_200, 630]);
  expect(canvas?.ariaLabel).toContain('A micro-influencer');
  // Not one colour all over.
  const pixels = canvas?.getContext('2d')?.getImageData(0, 100, 1_200, 200).data ?? [];
  expect(new Set(pixels).size).toBeGreaterThan(10);
  await expect.poll(status).toMatch(/^If no file was saved/);
  const { violations } = await axe.run('micro-influencer-calculator');
  expect(violations).toEqual([]);
});

test('what could not be loaded is said, and loaded when it is opened again', async () => {
  clipboard(async () => {});
  loading.mockRejectedValueOnce(new TypeError('Offline'));
  document.body.innerHTML = `<main><micro-influencer-calculator layout="full" ${known}></micro-influencer-calculator></main>`;
  const summary = page.getByText('Take the result along');
  await userEvent.click(summary);
  await expect.element(page.getByText(/^This part did not load\./)).toBeVisible();
  await userEvent.click(summary);
  await userEvent.click(summary);
  await click('Copy a link');
  await expect.element(page.getByText('Copied.')).toBeVisible();
  await expect.element(page.getByText(/^This part did not load\./)).not.toBeInTheDocument();
  await expect.element(page.getByLabelText('Followers', { exact: true })).toHaveValue('24300');
});

test('what shares is not loaded before it is asked for', async () => {
  document.body.innerHTML = `<main><micro-influencer-calculator layout="full" ${known}></micro-influencer-calculator></main>`;
  await expect.element(page.getByText('Take the result along')).toBeVisible();
  expect(loading).not.toHaveBeenCalled();
});

test('nothing is sent', async () => {
  clipboard(async () => {});
  await show(known);
  const before = performance.getEntriesByType('resource').length;
  await click('Copy as text');
  await click('Copy a link');
  expect(performance.getEntriesByType('resource')).toHaveLength(before);
});
