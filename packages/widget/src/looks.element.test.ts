import { afterEach, expect, test } from 'vitest';
import './define.ts';

async function boxOf(attributes: string): Promise<Element> {
  document.body.innerHTML = `<micro-influencer-calculator ${attributes}></micro-influencer-calculator>`;
  const find = () =>
    document.querySelector('micro-influencer-calculator')?.shadowRoot?.querySelector('.box');
  await expect.poll(find).toBeTruthy();
  const box = find();
  if (!box) throw new Error('The page shows no calculator');
  return box;
}

afterEach(() => {
  document.body.innerHTML = '';
});

const transparent = 'rgba(0, 0, 0, 0)';

test.each(['light', 'dark'])('the theme %s has colours of its own', async (theme) => {
  const { colorScheme, backgroundColor } = getComputedStyle(await boxOf(`theme="${theme}"`));
  expect(colorScheme).toBe(theme);
  expect(backgroundColor).not.toBe(transparent);
});

test.each(['', 'theme=""', 'theme="blue"', 'theme="DARKER"'])(
  'the colours are those of the page with <… %s>',
  async (attributes) => {
    const { colorScheme, backgroundColor } = getComputedStyle(await boxOf(attributes));
    expect(colorScheme).toBe('normal');
    expect(backgroundColor).toBe(transparent);
  },
);

test.each([
  ['layout="compact"', 'narrow', false],
  ['layout="full"', 'wide', true],
  ['layout="other"', 'wide', false],
] as const)('<… %s> is %s; with its details open: %s', async (attributes, width, isOpen) => {
  document.body.style.inlineSize = '60rem';
  const box = await boxOf(attributes);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  expect(box.getBoundingClientRect().width <= 24 * rem).toBe(width === 'narrow');
  expect(box.querySelector('details')?.open).toBe(isOpen);
});
