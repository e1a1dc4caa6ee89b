import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.ts';
import '../languages/ar.ts';
import '../languages/de.ts';
import { MicroInfluencerCalculatorElement } from '../index.ts';
import { english } from '../locales/english.ts';

const faults: unknown[] = [];
const noteFault = (event: ErrorEvent | PromiseRejectionEvent) => faults.push(event);

beforeEach(() => {
  faults.length = 0;
  addEventListener('error', noteFault);
  addEventListener('unhandledrejection', noteFault);
});

afterEach(() => {
  removeEventListener('error', noteFault);
  removeEventListener('unhandledrejection', noteFault);
  expect(faults).toEqual([]);
  document.body.innerHTML = '';
  document.dir = '';
});

const typical = 'followers="24300" likes="640" comments="22" main-topic="8"';

/** Shows a calculator with its details open. */
async function showOpen(attributes = typical, lang = 'en'): Promise<HTMLElement> {
  document.body.innerHTML = `<main lang="${lang}"><micro-influencer-calculator layout="full" ${attributes}></micro-influencer-calculator></main>`;
  const element = document.querySelector('micro-influencer-calculator');
  if (!element) throw new Error('The page shows no calculator');
  await expect.poll(() => element.shadowRoot?.getElementById('recent-posts')).toBeTruthy();
  return element;
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const posts = () => field('Recent posts, one a line: likes, comments, views');
const textOf = (element: HTMLElement, selector = 'details') =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const noteOf = (element: HTMLElement, name: string) => textOf(element, `#${name}-note`);
const valueOf = (element: HTMLElement, name: string) => {
  const found = element.shadowRoot?.getElementById(name);
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
    ? found.value
    : undefined;
};

async function expectAccessible(): Promise<void> {
  const { violations, passes } = await axe.run('micro-influencer-calculator');
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

test('posts that are pasted count in place of the typical one, with their interval', async () => {
  const element = await showOpen();
  await userEvent.fill(posts(), '100\t2\n90\t1\n110\t4\n95\t0\n120\t3\n105\t2');
  expect(textOf(element, '.criteria')).toContain('Interactions are 0.43% of followers');
  expect(textOf(element)).toContain('Posts read: 6. They count in place of the typical post.');
  expect(textOf(element)).toMatch(/rate lies between 0\.3\d% and 0\.5\d% in nine of ten cases\./);
  expect(textOf(element)).toContain('How much the likes vary: 10%');
  await expectAccessible();
});

test('lines that cannot be read are named once the field is left, and kept as typed', async () => {
  const element = await showOpen();
  const typed = '640\t22\nlots\n-5\n1\t2\t3\t4\nx\ny\nz\nw\n700\t9';
  await userEvent.fill(posts(), typed);
  expect(noteOf(element, 'recent-posts')).toBe('');
  await userEvent.tab();
  expect(noteOf(element, 'recent-posts')).toMatch(
    /^Error: Line 2: This is not a number\..* Line 3: A count cannot be negative\. Line 4: There are more than three counts here\. .*Lines that could not be read besides: 2\.$/,
  );
  expect(valueOf(element, 'recent-posts')).toBe(typed);
  expect(textOf(element, '#recent-posts-echo')).toBe(
    'Posts read: 2. They count in place of the typical post.',
  );
  await expectAccessible();
});

test('topics by name take the place of the counted main topic', async () => {
  const element = await showOpen();
  await userEvent.fill(
    field('Topics of recent posts, one a line: name, number of posts'),
    'food 9\npets 2\ntravel 9',
  );
  expect(textOf(element, '.criteria')).toContain('45% of 20 posts are about the main topic.');
});

test('accounts followed are held against accounts of that size, with innocent explanations', async () => {
  const element = await showOpen();
  await userEvent.type(field('Accounts that it follows'), '21k');
  expect(textOf(element)).toContain(
    'Something is unusual, which has innocent explanations and is no proof.',
  );
  expect(textOf(element)).toMatch(
    /Accounts followed per follower: 86%; usual are 0% to \d+% \(Kim et al\., 2019\)\. Unusual\. It may be: it follows back or a new account\./,
  );
  expect(textOf(element)).not.toMatch(/fake|fraud/i);
});

test('a price is told per interaction and beside published prices', async () => {
  const element = await showOpen();
  await userEvent.type(field('Price asked'), '662');
  await userEvent.fill(field('Currency'), 'eur');
  expect(textOf(element)).toContain('Per like or comment (CPE): €1');
  expect(textOf(element)).toContain('Per 1,000 likes or comments (CPME): €1,000');
  expect(textOf(element)).toContain('WebFX, 2022: $243 – $486');
  await userEvent.fill(field('Currency'), 'coins');
  await userEvent.tab();
  expect(noteOf(element, 'currency')).toBe(
    'Error: Type the three letters of a currency, such as USD.',
  );
  expect(valueOf(element, 'price')).toBe('662');
  await expectAccessible();
});

test('what waits for a number is said until the number is there', async () => {
  const element = await showOpen('');
  expect(textOf(element, '[part="signals"]')).toContain(
    'and Views per follower: unknown. The number of followers is missing.',
  );
  await userEvent.fill(field('Followers'), '24300');
  await userEvent.fill(posts(), Array(6).fill('640\t22\t9000').join('\n'));
  await userEvent.fill(field('Accounts that it follows'), '900');
  await userEvent.fill(field('Price asked'), '660');
  expect(textOf(element, '[part="signals"]')).not.toMatch(/missing|needed/);
  expect(textOf(element, '[part="signals"]')).toContain('Views per follower: 37%. What is usual');
  expect(textOf(element, '[part="cost"]')).toContain('Per 1,000 views (CPM): $73.3');
  expect(textOf(element, '[part="cost"]')).toContain(
    'Per 1,000 accounts reached (CPM): unknown. The number of accounts reached is missing;',
  );
  await expectAccessible();
});

test.each([
  ['price="lots"', 'Price asked: This is not a number.'],
  ['price="0"', 'Price asked: A price is more than nothing.'],
  ['price="660" currency=""', 'Currency: Type the three letters of a currency, such as USD.'],
  ['price="660" deliverables="0"', 'Posts for that price: The price is for one post at least.'],
])('with %s, what stands in the way of a cost is said in its place', async (attributes, reason) => {
  const element = await showOpen(`${typical} ${attributes}`);
  expect(textOf(element, '[part="cost"]')).toContain(`Cost ${reason}`);
});

test('without a price there is no cost, whatever else is wrong', async () => {
  const element = await showOpen(`${typical} price=" " currency="coins" deliverables="0"`);
  expect(element.shadowRoot?.querySelector('[part="cost"]')).toBeNull();
});

test('in Arabic a signal reads from right to left, with its numbers in that order', async () => {
  document.dir = 'rtl';
  const element = await showOpen(typical, 'ar');
  await expect.poll(() => textOf(element, '[part="signals"]')).toContain('نسبة التفاعل');
  const text = element.shadowRoot?.querySelector('[part="signals"] li')?.firstChild?.nextSibling;
  const said = text?.textContent ?? '';
  const leftOf = (part: string): number => {
    const range = new Range();
    if (text) range.setStart(text, said.indexOf(part));
    if (text) range.setEnd(text, said.indexOf(part) + part.length);
    return Math.round(range.getBoundingClientRect().left);
  };
  const inOrder = ['نسبة', '2.7', 'والمعتاد', '0.096', 'إلى', '11', 'HypeAuditor'].map(leftOf);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
});

test('in Arabic a currency keeps its sign, with the amounts in the order they are read in', async () => {
  document.dir = 'rtl';
  const element = await showOpen(typical, 'ar');
  await expect.poll(() => textOf(element, '[part="fees"]')).toContain('US$');
  const item = element.shadowRoot?.querySelector('[part="fees"] li');
  const text = item?.firstChild?.nextSibling;
  const said = text?.textContent ?? '';
  const leftOf = (part: string): number => {
    const begin = said.lastIndexOf(part);
    const range = new Range();
    if (text) range.setStart(text, begin);
    if (text) range.setEnd(text, begin + part.length);
    return Math.round(range.getBoundingClientRect().left);
  };
  expect(said).toMatch(/243–486\sUS\$/);
  expect(leftOf('$')).toBeGreaterThan(leftOf('US'));
  expect(leftOf('243')).toBeGreaterThan(leftOf('486'));
});

test('the definition and the level of engagement are chosen among those published', async () => {
  const element = await showOpen();
  await userEvent.selectOptions(field('Definition of the tiers'), 'HypeAuditor, 2018');
  expect(textOf(element, '.criteria')).toContain('Mid-tier by HypeAuditor, 2018');
  await userEvent.selectOptions(field('Level of engagement'), 'Kim et al., 2019');
  expect(textOf(element, '.criteria')).toContain('(Kim et al., 2019)');
  await userEvent.selectOptions(field('Platform'), 'X');
  expect(element.shadowRoot?.getElementById('benchmark')).toBeNull();
});

test('attributes fill the fields in, and say what is wrong with them', async () => {
  const element = await showOpen(
    `${typical} following="lots" price="1.2k" currency="__proto__" deliverables="0"`,
  );
  expect(valueOf(element, 'price')).toBe('1.2k');
  expect(noteOf(element, 'following')).toContain('This is not a number.');
  expect(noteOf(element, 'currency')).toContain('three letters');
  expect(noteOf(element, 'deliverables')).toContain('one post at least');
  element.setAttribute('following', '900');
  await expect.poll(() => valueOf(element, 'following')).toBe('900');
});

test('what was typed stays when it is closed, moved, and opened again', async () => {
  const element = await showOpen();
  await userEvent.fill(posts(), '100\t2\nlots');
  element.shadowRoot?.querySelector('summary')?.click();
  document.body.append(element);
  element.shadowRoot?.querySelector('summary')?.click();
  await expect.element(posts()).toHaveValue('100\t2\nlots');
});

test('is opened and walked through by keyboard', async () => {
  document.body.innerHTML = `<micro-influencer-calculator ${typical}></micro-influencer-calculator>`;
  const element = document.querySelector('micro-influencer-calculator');
  const active = () => element?.shadowRoot?.activeElement;
  await expect.poll(() => element?.shadowRoot?.querySelector('summary')).toBeTruthy();
  element?.shadowRoot?.getElementById('main-topic')?.focus();
  await userEvent.tab();
  expect(active()?.localName).toBe('summary');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element?.shadowRoot?.getElementById('recent-posts')).toBeTruthy();
  const walked: (string | undefined)[] = [];
  for (let step = 0; step < 8; step++) {
    await userEvent.tab();
    walked.push(active()?.id);
  }
  expect(walked).toEqual([
    'recent-posts',
    'topics',
    'following',
    'price',
    'currency',
    'deliverables',
    'scheme',
    'benchmark',
  ]);
});

test('speaks the language of the page, and English where a file has no words for it', async () => {
  const german = await showOpen(typical, 'de');
  expect(textOf(german)).toContain('Anzeichen gekaufter Follower oder Likes');
  MicroInfluencerCalculatorElement.addLanguage({ ...english, locale: 'xx', platform: 'Forum' });
  const other = await showOpen(typical, 'xx');
  expect(textOf(other, 'label')).toBe('Forum');
  expect(textOf(other)).toContain('Signs of bought followers or likes');
});
