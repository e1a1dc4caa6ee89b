import { describe, expect, test } from 'vitest';
import { visit } from './browser.ts';

describe('planner', () => {
  test('works a budget out as it is typed, and its sentence is announced once typing rests', async () => {
    const page = await visit('/planner/');
    await page.getByText('The large account is cheaper: $1.15 against $1.34').first().waitFor();
    await page.getByLabel('Fee for one post').nth(1).fill('50');
    await page.locator('#shown-verdict', { hasText: 'Small accounts are cheaper' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Small accounts are cheaper' }).waitFor();
    await page.getByLabel('Currency').selectOption('EUR');
    await page.locator('#shown-verdict', { hasText: '€0.67' }).waitFor();
  });

  test('says what is wrong once the field is left, and loses nothing', async () => {
    const page = await visit('/planner/');
    const budget = page.getByLabel('Budget', { exact: true });
    await budget.fill('lots');
    expect(await page.locator('#budget-problem').textContent()).toBe('');
    await budget.press('Tab');
    await page.getByText('This is not a number. Type one such as 1,500 or 12.5k.').waitFor();
    expect(await budget.getAttribute('aria-invalid')).toBe('true');
    expect(await budget.inputValue()).toBe('lots');
    await page.getByText('This is still the result for the numbers before.').waitFor();
    await budget.fill('5k');
    await page.getByText('This is still the result').waitFor({ state: 'hidden' });
    expect(await page.locator('#shown-small-accounts').textContent()).toBe('25');
  });

  test('splits the budget by the keyboard, and moves the mark in the picture', async () => {
    const page = await visit('/planner/');
    const slider = page.getByLabel('Small accounts');
    const mark = page.locator('#split-mark');
    const before = await mark.getAttribute('d');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.getByText(/^The large account: about/).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^1 small account: about/).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^1 small account/);
    expect(await mark.getAttribute('d')).not.toBe(before);
  });

  test('opens from a link as it was left', async () => {
    const page = await visit('/planner/');
    await page.getByLabel('Budget', { exact: true }).fill('7,500');
    await page.getByLabel('Currency').selectOption('GBP');
    const link = await page.getByRole('link', { name: 'Link to this plan' }).getAttribute('href');
    const again = await visit(`/planner/${link}`);
    expect(await again.getByLabel('Budget', { exact: true }).inputValue()).toBe('7,500');
    await again.locator('#shown-large-spent', { hasText: '£3,850' }).waitFor();
  });

  test('sends nothing and stores nothing while it is used', async () => {
    const page = await visit('/planner/');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Budget', { exact: true }).fill('9,000');
    await page.getByLabel('Small accounts').fill('3');
    await page.locator('#shown-large-accounts').waitFor();
    expect(asked).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('without JavaScript shows one budget worked out', async () => {
    const page = await visit('/planner/', { javaScriptEnabled: false });
    await page.locator('noscript p').waitFor();
    await page.getByText('The large account is cheaper: $1.15 against $1.34').waitFor();
    expect(await page.getByLabel('Budget', { exact: true }).isVisible()).toBe(false);
  });

  test('fits the narrowest screen', async () => {
    const page = await visit('/planner/', { viewport: { width: 320, height: 640 } });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
});
