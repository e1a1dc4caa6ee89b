import { expect, test } from 'vitest';
import { followTheme } from './follow-theme.ts';

const themeMessage = (theme: unknown) => ({ type: 'micro-influencer-calculator:theme', theme });

const applied: string[] = [];
followTheme((colorScheme) => applied.push(colorScheme));

/** The colour schemes that one message leads to. */
function heard(data: unknown, source: Window | null): readonly string[] {
  applied.length = 0;
  dispatchEvent(new MessageEvent('message', { data, source }));
  return [...applied];
}

test('the page around the frame chooses the colours', () => {
  expect(parent).not.toBe(window);
  expect(heard(themeMessage('dark'), parent)).toEqual(['dark']);
  expect(heard(themeMessage('light'), parent)).toEqual(['light']);
  expect(heard(themeMessage('auto'), parent)).toEqual(['light dark']);
});

test('no other window does', () => {
  document.body.innerHTML = '<iframe></iframe>';
  for (const source of [window, window.frames[0] ?? null, null]) {
    expect(heard(themeMessage('dark'), source)).toEqual([]);
  }
});

test.each([
  [themeMessage('constructor')],
  [themeMessage(['dark'])],
  [themeMessage('dark only; }')],
  [{ type: 'theme', theme: 'dark' }],
  ['dark'],
  [null],
  [undefined],
  [42],
])('%o changes nothing', (message) => {
  expect(heard(message, parent)).toEqual([]);
});
