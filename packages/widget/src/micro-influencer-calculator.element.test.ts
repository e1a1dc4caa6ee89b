import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import type { MicroInfluencerReadingEvent } from './reading-event.ts';

const rendered = () => new Promise((resolve) => setTimeout(resolve, 0));

async function show(markup: string): Promise<HTMLElement> {
  document.body.innerHTML = `<main>${markup}</main>`;
  await rendered();
  const element = document.querySelector('micro-influencer-calculator');
  if (!element) throw new Error('The page shows no calculator');
  return element;
}

const field = (label: string) => page.getByLabelText(label, { exact: true });
const followers = () => field('Followers');
const likes = () => field('Likes on a typical post');
const comments = () => field('Comments on a typical post');
const onTopic = () => field('Of these, about the main topic');
const text = (element: HTMLElement, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const verdict = (element: HTMLElement) => text(element, '.verdict');

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
});

describe('an account typed in', () => {
  // The followers of the reference example of business discovery, and three accounts of other sizes.
  test.each([
    ['267793', '5837', '50', '9', 'Not a micro-influencer: mid-tier by size.'],
    ['24,300', '640', '22', '8', 'A micro-influencer: moderate in size, highly engaged, focused.'],
    ['4.2k', '310', '18', '10', 'Not a micro-influencer: nano by size.'],
    ['1.8m', '52k', '410', '12', 'Not a micro-influencer: mega by size.'],
    ['31000', '95', '6', '11', 'Micro-sized, but not a micro-influencer on these numbers.'],
    ['31000', '640', '22', '3', 'Micro-sized, but not a micro-influencer on these numbers.'],
  ])('of %s followers and %s likes gets its verdict', async (f, l, c, topic, expected) => {
    const element = await show('<micro-influencer-calculator></micro-influencer-calculator>');
    await userEvent.type(followers(), f);
    await userEvent.type(likes(), l);
    await userEvent.type(comments(), c);
    await userEvent.type(onTopic(), topic);
    expect(verdict(element)).toBe(expected);
  });

  test('is said to a listener anywhere above', async () => {
    const heard: MicroInfluencerReadingEvent[] = [];
    const hear = (event: MicroInfluencerReadingEvent) => heard.push(event);
    document.addEventListener('micro-influencer-reading', hear);
    await show('<micro-influencer-calculator followers="24300"></micro-influencer-calculator>');
    await userEvent.type(likes(), '7');
    document.removeEventListener('micro-influencer-reading', hear);
    expect(heard.at(-1)?.account).toEqual({
      platform: 'instagram',
      followers: 24_300,
      typicalPost: { likes: 7 },
    });
    expect(heard.at(-1)?.classification.verdict).toBe('micro-sized');
  });

  test('is announced once, after a pause', async () => {
    const element = await show('<micro-influencer-calculator></micro-influencer-calculator>');
    const output = element.shadowRoot?.querySelector('output');
    await userEvent.type(followers(), '267793');
    expect(output?.textContent).toBe('');
    await expect.poll(() => output?.textContent, { timeout: 3_000 }).toContain('mid-tier');
  });

  test('is announced after what is wrong with a field that was left', async () => {
    const element = await show('<micro-influencer-calculator></micro-influencer-calculator>');
    const output = element.shadowRoot?.querySelector('output');
    await userEvent.type(followers(), 'abc');
    await expect.poll(() => output?.textContent, { timeout: 3_000 }).toMatch(/^Not enough to tell/);
    await userEvent.tab();
    await expect
      .poll(() => output?.textContent, { timeout: 3_000 })
      .toMatch(/^Followers\s+Error: This is not a number\..+\nNot enough to tell\. Next: .+$/);
  });

  test('is asked for views where levels are published by views', async () => {
    const element = await show(
      '<micro-influencer-calculator followers="24300" likes="640"></micro-influencer-calculator>',
    );
    expect(field('Views of a typical video').query()).toBeNull();
    await userEvent.selectOptions(field('Platform'), 'TikTok');
    await userEvent.type(field('Views of a typical video'), '4,000');
    expect(text(element, '.result')).toContain('16% of views');
    expect(text(element, '.result')).toContain('The evidence for this platform is thin.');
  });
});

describe('what cannot be read', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['-500', 'A count cannot be negative.'],
    ['99999999999999', 'This is more than there are people.'],
    ['lots', 'This is not a number. Type a count, such as 24,300 or 12.5k.'],
    ['1٢3', 'This mixes digits of different scripts. Type them in one.'],
    ['12.5', 'Type a whole number, or add k or m: 12.5k.'],
    ['7'.repeat(100_000), 'This is too long for a number.'],
  ];
  const labels = [
    'Followers',
    'Likes on a typical post',
    'Comments on a typical post',
    'Views of a typical video',
    'Recent posts looked at',
    'Of these, about the main topic',
  ];
  const cases = labels.flatMap((label) =>
    sentences.map(([typed, sentence]) => ({ label, typed, start: typed.slice(0, 16), sentence })),
  );

  test.each(cases)('"$start" in $label gets a sentence', async ({ label, typed, sentence }) => {
    await show(
      '<micro-influencer-calculator platform="tiktok" followers="24300" likes="640" comments="22" views="9000" posts="12" main-topic="8"></micro-influencer-calculator>',
    );
    const before = labels.map((other) => inputOf(other).value);
    await userEvent.fill(field(label), typed);
    await userEvent.tab();
    const input = inputOf(label);
    expect(input.value).toBe(typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(descriptionOf(input)).toBe(`Error: ${sentence}`);
    const others = labels.flatMap((other, index) =>
      other === label ? [] : ([[other, index]] as const),
    );
    for (const [other, index] of others) expect(inputOf(other).value).toBe(before[index]);
  });

  test('an empty field is no error', async () => {
    await show('<micro-influencer-calculator followers="24300"></micro-influencer-calculator>');
    await userEvent.clear(followers());
    await userEvent.tab();
    expect(inputOf('Followers').getAttribute('aria-invalid')).toBe('false');
  });

  test('nobody is corrected while typing', async () => {
    await show('<micro-influencer-calculator></micro-influencer-calculator>');
    await userEvent.type(followers(), 'lots');
    expect(inputOf('Followers').getAttribute('aria-invalid')).toBe('false');
    await userEvent.tab();
    expect(inputOf('Followers').getAttribute('aria-invalid')).toBe('true');
  });

  test('more posts on the topic than were looked at are pointed out', async () => {
    await show(
      '<micro-influencer-calculator posts="12" main-topic="13"></micro-influencer-calculator>',
    );
    expect(descriptionOf(inputOf('Of these, about the main topic'))).toBe(
      'Error: This is more than the posts looked at.',
    );
  });

  function inputOf(label: string): HTMLInputElement {
    const input = field(label).element();
    if (!(input instanceof HTMLInputElement)) throw new Error(`${label} is no text field`);
    return input;
  }

  function descriptionOf(input: HTMLInputElement): string | undefined {
    const root = input.getRootNode();
    const id = input.getAttribute('aria-describedby') ?? '';
    const note = root instanceof ShadowRoot ? root.getElementById(id) : null;
    return note?.textContent?.replace(/\s+/g, ' ').trim();
  }
});

describe('attributes', () => {
  test('are read as if typed, and change only their own field', async () => {
    const element = await show(
      '<micro-influencer-calculator followers="12.5k"></micro-influencer-calculator>',
    );
    expect(text(element, '.echo')).toBe('Read as 12,500');
    await userEvent.type(likes(), '640');
    element.setAttribute('followers', '267793');
    await rendered();
    await expect.element(likes()).toHaveValue('640');
    expect(verdict(element)).toBe('Not a micro-influencer: mid-tier by size.');
  });

  test('choose a definition and a benchmark, and are ignored where they name none', async () => {
    const element = await show(
      '<micro-influencer-calculator followers="24300" likes="640" scheme="hypeauditor-2018" benchmark="kim-2020"></micro-influencer-calculator>',
    );
    expect(text(element, '.result')).toContain('Mid-tier by HypeAuditor, 2018');
    expect(text(element, '.result')).toContain('Kim et al.');
    element.setAttribute('scheme', 'constructor');
    element.setAttribute('benchmark', '__proto__');
    element.setAttribute('platform', 'myspace');
    await rendered();
    expect(text(element, '.result')).toContain('Micro by IAB UK');
    expect(text(element, '.result')).toContain('HypeAuditor, 2026');
  });
});

describe('a good guest', () => {
  test('sends nothing, stores nothing and sets no cookie', async () => {
    const requestsBefore = performance.getEntriesByType('resource').length;
    await show('<micro-influencer-calculator></micro-influencer-calculator>');
    await userEvent.type(followers(), '24300');
    await userEvent.type(likes(), '640');
    expect(performance.getEntriesByType('resource')).toHaveLength(requestsBefore);
    expect(document.cookie).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  test('keeps what was typed when it is moved', async () => {
    const element = await show('<micro-influencer-calculator></micro-influencer-calculator>');
    await userEvent.type(followers(), '267793');
    document.body.append(element);
    await rendered();
    await expect.element(followers()).toHaveValue('267793');
  });

  test('may be defined twice', async () => {
    const first = customElements.get('micro-influencer-calculator');
    const again = './define.ts?again';
    await import(/* @vite-ignore */ again);
    expect(customElements.get('micro-influencer-calculator')).toBe(first);
  });
});

describe('accessibility', () => {
  test.each([
    ['empty', ''],
    ['with a verdict', 'followers="24300" likes="640" comments="22" main-topic="8"'],
    ['with errors', 'followers="-4" likes="lots" main-topic="400"'],
    ['with thin evidence', 'platform="youtube" followers="9k" likes="80" views="2,400"'],
  ])('is clean %s', async (_, attributes) => {
    await show(`<micro-influencer-calculator ${attributes}></micro-influencer-calculator>`);
    const { violations, passes } = await axe.run('micro-influencer-calculator');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });

  test('is clean with more detail', async () => {
    const element = await show(
      '<micro-influencer-calculator layout="full" followers="24300" likes="640" comments="22" main-topic="8"></micro-influencer-calculator>',
    );
    await expect.poll(() => text(element, '.changes')).toContain('would no longer be micro');
    const { violations } = await axe.run('micro-influencer-calculator');
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('is walked through by keyboard in the order of the page', async () => {
    const element = await show('<micro-influencer-calculator></micro-influencer-calculator>');
    const walked: string[] = [];
    for (let step = 0; step < 6; step++) {
      await userEvent.tab();
      walked.push(element.shadowRoot?.activeElement?.id ?? '');
    }
    expect(walked).toEqual(['platform', 'followers', 'likes', 'comments', 'posts', 'main-topic']);
  });
});

test('each of several is rendered in a frame of its own, and one that has left the page takes none', async () => {
  const times: number[] = [];
  document.body.addEventListener('micro-influencer-reading', () => times.push(performance.now()));
  document.body.innerHTML = '<micro-influencer-calculator></micro-influencer-calculator>'.repeat(5);
  document.querySelectorAll('micro-influencer-calculator')[2]?.remove();
  await expect.poll(() => times.length).toBe(4);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(12);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(times).toHaveLength(4);
});

test('what is typed into one is shown at once, however many others are still to come', async () => {
  const times: number[] = [];
  const note = () => times.push(performance.now());
  document.body.addEventListener('micro-influencer-reading', note);
  document.body.innerHTML = '<micro-influencer-calculator></micro-influencer-calculator>'.repeat(
    60,
  );
  const [first] = document.querySelectorAll<HTMLElement>('micro-influencer-calculator');
  if (!first) throw new Error('The page shows no calculator');
  await expect.poll(() => verdict(first), { interval: 1 }).toBeTruthy();
  const field = first.shadowRoot?.getElementById('followers');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no field for followers');
  field.value = '900000';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => verdict(first), { interval: 1 }).toContain('macro by size');
  expect(times.length).toBeLessThan(50);
  await expect.poll(() => times.length, { timeout: 5_000 }).toBeGreaterThan(60);
  document.body.removeEventListener('micro-influencer-reading', note);
});
