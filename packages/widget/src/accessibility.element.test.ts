import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import './define.ts';
import './languages/ar.ts';

const micro = 'followers="24300" likes="640" comments="22" main-topic="8"';

/** Everything that the calculator can look like. */
const states: readonly (readonly [state: string, attributes: string])[] = [
  ['empty', ''],
  ['filled in in part', 'followers="24300"'],
  ['with its verdict', micro],
  ['with the verdict that it is none', 'followers="31000" likes="95" comments="6" main-topic="3"'],
  ['with another tier', 'followers="1.8m" likes="52k" comments="410" main-topic="12"'],
  ['with thin evidence', 'platform="youtube" followers="9k" likes="80" views="2,400"'],
  ['with no level published', 'platform="x" followers="24300" likes="640"'],
  [
    'with something wrong in every field',
    'platform="tiktok" followers="-4" likes="lots" comments="1.5" views="99999999999999" posts="0" main-topic="1٢3"',
  ],
  ['with counts echoed', 'followers="12.5k" likes="1,234" comments="٢٢" main-topic="8"'],
  ['with more detail from the start', `${micro} layout="full"`],
  ['compact', `${micro} layout="compact"`],
];

const looks = [
  ['light', 'lang="en"'],
  ['dark', 'lang="en" style="color-scheme: dark"'],
  ['from right to left', 'lang="ar" dir="rtl"'],
  ['in a narrow column', 'lang="en" style="inline-size: 260px"'],
] as const;

afterEach(() => {
  document.body.innerHTML = '';
});

async function violationsOf(markup: string): Promise<readonly unknown[]> {
  document.body.innerHTML = markup;
  const element = document.querySelector('micro-influencer-calculator');
  await expect
    .poll(() => element?.shadowRoot?.querySelector('.verdict')?.textContent ?? '')
    .not.toBe('');
  if (element?.getAttribute('layout') === 'full') {
    await expect
      .poll(() => element.shadowRoot?.querySelectorAll('details > :not(summary)').length)
      .toBeGreaterThan(0);
  }
  const { violations, passes } = await axe.run('main', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A page of its own has these; a calculator is a part of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['color-contrast', 'label', 'target-size']),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe.each(looks)('no rule of axe is broken %s', (_, page) => {
  test.each(states)('%s', async (_state, attributes) => {
    const violations = await violationsOf(
      `<main ${page}><div style="background: Canvas; color: CanvasText"><micro-influencer-calculator ${attributes}></micro-influencer-calculator></div></main>`,
    );
    expect(violations).toEqual([]);
  });
});
