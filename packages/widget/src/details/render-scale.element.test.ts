import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import '../define.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

async function show(width: number, attributes: string, dir = 'ltr'): Promise<ShadowRoot> {
  document.body.innerHTML = `<main dir="${dir}" class="host"><micro-influencer-calculator layout="full" ${attributes}></micro-influencer-calculator></main>`;
  document.querySelector<HTMLElement>('main')?.style.setProperty('width', `${width}px`);
  const shown = () => document.querySelector('micro-influencer-calculator')?.shadowRoot;
  await expect.poll(() => shown()?.querySelector('.columns')).toBeTruthy();
  const root = shown();
  if (!root) throw new Error('The page shows no calculator');
  return root;
}

const known = 'followers="24300" likes="200"';
const all = (root: ShadowRoot, selector: string) => [
  ...root.querySelectorAll<SVGGraphicsElement>(selector),
];
const boxes = (root: ShadowRoot, selector: string) =>
  all(root, selector)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0);

test('there are as many pictures as things known', async () => {
  expect(all(await show(360, ''), '.scale')).toHaveLength(0);
  expect(all(await show(360, 'followers="24300"'), '.scale')).toHaveLength(1);
  expect(all(await show(360, known), '.scale')).toHaveLength(2);
  expect(all(await show(360, `platform="tiktok" ${known}`), '.scale')).toHaveLength(1);
});

test('each says in words what it shows', async () => {
  const labels = all(await show(360, known), '.scale[role=img]').map((picture) =>
    picture.getAttribute('aria-label'),
  );
  expect(labels).toEqual([
    'Nano: 1,000, Micro: 10,000, Mid-tier: 50,000, Macro: 500,000, Mega: 1,000,000',
    '5%: 0.096%, 25%: 0.29%, 50%: 0.54%, 75%: 0.89%, 95%: 1.9%',
  ]);
  const captions = all(await show(360, known), 'figcaption').map(({ textContent }) => textContent);
  expect(captions[0]).toContain('This account: 24,300');
  expect(captions[1]).toMatch(/This account: \d\d% \(0\.82%\)/);
});

test('each is one thing to a listener, without the words inside it', async () => {
  for (const picture of all(await show(360, known), '.scale[role=img]')) {
    expect(picture.querySelector('text')).not.toBeNull();
    expect(picture.querySelector('text:not([aria-hidden=true] *)')).toBeNull();
  }
});

test.each([260, 360, 640, 1_280])(
  'no words meet or leave the picture %i px wide',
  async (width) => {
    const root = await show(width, known);
    for (const picture of all(root, '.scale')) {
      const frame = picture.getBoundingClientRect();
      const words = [...picture.querySelectorAll('text')]
        .map((word) => word.getBoundingClientRect())
        .filter((box) => box.width > 0);
      expect(words.length).toBeGreaterThan(8);
      for (const [index, word] of words.entries()) {
        expect(word.left).toBeGreaterThanOrEqual(frame.left - 1);
        expect(word.right).toBeLessThanOrEqual(frame.right + 1);
        for (const other of words.slice(index + 1)) {
          const overlap =
            Math.min(word.right, other.right) - Math.max(word.left, other.left) > 1 &&
            Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top) > 4;
          expect(overlap).toBe(false);
        }
      }
    }
  },
);

test.each(['followers="40"', 'followers="900000000"', 'followers="24300" likes="90000"'])(
  'with %s the account still stands on a line',
  async (attributes) => {
    const root = await show(360, attributes);
    for (const picture of all(root, '.scale')) {
      const line = picture.querySelector('line')?.getBoundingClientRect();
      const mark = picture.querySelector('circle')?.getBoundingClientRect();
      if (!line || !mark) throw new Error('There is no picture');
      const middle = { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 };
      expect(middle.y).toBeCloseTo(line.top, 0);
      expect(middle.x).toBeGreaterThanOrEqual(line.left - 1);
      expect(middle.x).toBeLessThanOrEqual(line.right + 1);
    }
  },
);

test('a page from right to left sees the picture turned round and its words readable', async () => {
  const [toRight] = boxes(await show(400, known), 'circle');
  const words = boxes(await show(400, known), 'text');
  const root = await show(400, known, 'rtl');
  const [toLeft] = boxes(root, 'circle');
  const frame = boxes(root, '.scale')[0];
  if (!frame || !toRight || !toLeft) throw new Error('There is no picture');
  expect(toLeft.left - frame.left).toBeCloseTo(frame.right - toRight.right, 0);
  const [first] = boxes(root, 'text');
  expect(first && frame.right - first.right).toBeCloseTo((words[0]?.left ?? 0) - frame.left, 0);
  // Turned round twice, by the picture and by itself.
  const turned = all(root, 'text').map((text) => text.getScreenCTM()?.a);
  expect(turned.every((direction) => direction === 1)).toBe(true);
});

test('is clean for axe', async () => {
  await show(360, known);
  const { violations } = await axe.run('micro-influencer-calculator');
  expect(violations).toEqual([]);
});
