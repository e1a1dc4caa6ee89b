import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './define.ts';
import './languages/ar.ts';
import './languages/de.ts';
import './languages/pt-BR.ts';
import './languages/tr.ts';
import './languages/zh.ts';

const tag = '<micro-influencer-calculator></micro-influencer-calculator>';

async function show(markup: string): Promise<HTMLElement> {
  document.body.innerHTML = `<main>${markup}</main>`;
  await new Promise((resolve) => setTimeout(resolve, 0));
  const element = document.querySelector('micro-influencer-calculator');
  if (!element) throw new Error('The page shows no calculator');
  return element;
}

const firstLabel = (element: HTMLElement) =>
  element.shadowRoot?.querySelector('label[for="followers"]')?.textContent;
const text = (element: HTMLElement, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

afterEach(() => {
  document.body.innerHTML = '';
});

test('Arabic is shown from right to left, and accessible', async () => {
  const element = await show(
    `<div lang="ar" dir="rtl"><micro-influencer-calculator followers="١٢٫٥ ألف" likes="640" comments="22" main-topic="8"></micro-influencer-calculator></div>`,
  );
  await expect.element(page.getByLabelText('المتابعون', { exact: true })).toBeVisible();
  expect(text(element, '.verdict')).toBe('مؤثر مايكرو: حجمه معتدل وتفاعله مرتفع ومحتواه مركّز.');
  const mark = element.shadowRoot?.querySelector('.criterion svg')?.getBoundingClientRect();
  const reason = element.shadowRoot?.querySelector('.criterion span')?.getBoundingClientRect();
  expect(mark?.left).toBeGreaterThan(reason?.left ?? Infinity);
  const { violations, passes } = await axe.run('micro-influencer-calculator');
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});

test('a language that arrives after the calculator replaces English, and keeps what was typed', async () => {
  const element = await show(`<div lang="ja">${tag}</div>`);
  expect(firstLabel(element)).toBe('Followers');
  await userEvent.type(page.getByLabelText('Followers', { exact: true }), '24300');
  await import('./languages/ja.ts');
  await expect.poll(() => firstLabel(element)).toBe('フォロワー');
  await expect.element(page.getByLabelText('フォロワー', { exact: true })).toHaveValue('24300');
});

test.each([
  ['<div lang="ar"><p lang="de">TAG</p></div>', 'Follower'],
  ['<div lang="de-AT">TAG</div>', 'Follower'],
  ['<div lang="pt">TAG</div>', 'Seguidores'],
  ['<div lang="pt-BR">TAG</div>', 'Seguidores'],
  ['<div lang="zh">TAG</div>', '粉丝数'],
  ['<div lang="zh-CN">TAG</div>', '粉丝数'],
  ['<div lang="zh-Hans">TAG</div>', '粉丝数'],
  ['<div lang="de"><p lang="en">TAG</p></div>', 'Followers'],
  ['<div lang="xx">TAG</div>', 'Followers'],
  ['<div lang="__proto__">TAG</div>', 'Followers'],
  ['<div lang="de_DE">TAG</div>', 'Followers'],
  ['<div lang="">TAG</div>', 'Followers'],
])('%s follows the nearest language, and English where that is none', async (markup, label) => {
  expect(firstLabel(await show(markup.replace('TAG', tag)))).toBe(label);
});

test.each([
  ['ar', 'ar'],
  ['xx', 'en'],
])('on a page in %s every part, and what is announced, is marked as %s', async (page, lang) => {
  const element = await show(`<div lang="${page}">${tag}</div>`);
  const parts = element.shadowRoot?.querySelectorAll('.field, .verdict, summary, output') ?? [];
  expect(parts.length).toBeGreaterThan(8);
  for (const part of parts) expect(part.closest('[lang]')?.getAttribute('lang')).toBe(lang);
});

test('a count is read in the words of the language', async () => {
  const element = await show(`<div lang="tr">${tag}</div>`);
  await userEvent.type(page.getByLabelText('Takipçiler', { exact: true }), '12,5 B');
  expect(text(element, '.echo')).toBe('Okunan değer: 12.500');
});
