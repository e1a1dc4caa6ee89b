import { afterEach, expect, test } from 'vitest';
import './define.ts';
import { upgradePlaceholders } from './upgrade-placeholders.ts';

/** As it comes out of a sanitiser that keeps `div`, `a` and attributes of data. */
const placeholder = (attributes: string): string =>
  `<div class="kept" data-micro-influencer-calculator ${attributes}><a href="/calculator/">Open</a></div>`;

const show = (markup: string): void => {
  document.body.innerHTML = markup;
  upgradePlaceholders();
};

const calculators = () => [...document.querySelectorAll('micro-influencer-calculator')];

const rendered = () => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  document.body.innerHTML = '';
});

test('a placeholder gets a calculator with its attributes and its children', async () => {
  show(
    placeholder(
      'data-followers="24300" data-likes="640" data-posts="12" data-main-topic="8" data-scheme="iab-uk-creator-tiers"',
    ),
  );
  const [calculator] = calculators();
  expect(calculator?.parentElement?.className).toBe('kept');
  expect(calculator?.getAttributeNames()).toEqual(
    expect.arrayContaining(['scheme', 'followers', 'likes']),
  );
  expect(calculator?.getAttribute('followers')).toBe('24300');
  expect(calculator?.innerHTML).toBe('<a href="/calculator/">Open</a>');
  await rendered();
  expect(calculator?.shadowRoot?.querySelector('.verdict')?.textContent).toContain(
    'micro-influencer',
  );
});

test('nothing but what the calculator declares is taken over', () => {
  show(placeholder('data-onclick="alert(1)" data-style="display:none" data-id="x" data-likes="7"'));
  expect(calculators()[0]?.getAttributeNames()).toEqual(['likes']);
});

test('asking again, by this copy or by another, changes nothing', () => {
  show(placeholder('data-likes="7"') + placeholder(''));
  const first = calculators();
  expect(first).toHaveLength(2);
  upgradePlaceholders();
  expect(calculators()).toEqual(first);
  const clone = first[0]?.parentElement?.cloneNode(true);
  if (clone) document.body.append(clone);
  upgradePlaceholders();
  expect(calculators()).toHaveLength(3);
});

test('one that comes later waits for the next call', () => {
  show(placeholder(''));
  document.body.insertAdjacentHTML('beforeend', placeholder('data-followers="10"'));
  expect(calculators()).toHaveLength(1);
  upgradePlaceholders();
  expect(calculators().map((calculator) => calculator.getAttribute('followers'))).toEqual([
    null,
    '10',
  ]);
});
