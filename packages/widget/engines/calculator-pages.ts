import { expect } from 'vitest';
import { CalculatorInPage } from './calculator-in-page.ts';
import type { CheckContext } from './check.ts';
import type { HostPage } from './host-page.ts';
import type { Alteration } from './host-server.ts';

/** A calculator that its attributes fill in to {@link micro}. */
export const microCalculator =
  '<micro-influencer-calculator followers="24300" likes="640" comments="22" posts="12" main-topic="8"></micro-influencer-calculator>';

/** A calculator in which nothing has been typed. */
export const emptyCalculator = '<micro-influencer-calculator></micro-influencer-calculator>';

/** Verdicts that the checks come to. */
export const micro = 'A micro-influencer: moderate in size, highly engaged, focused.';
export const midTier = 'Not a micro-influencer: mid-tier by size.';

/** Opens a page and gives the first calculator on it. */
export async function open(
  { tab, server }: Pick<CheckContext, 'tab' | 'server'>,
  page: HostPage,
  alter?: Alteration,
): Promise<CalculatorInPage> {
  await tab.open(server.publish(page, alter));
  return new CalculatorInPage(tab);
}

/** What every page must allow: filled in by attributes, and then typed into by hand. */
export async function worksIn(
  context: CheckContext,
  page: HostPage,
  alter?: Alteration,
): Promise<CalculatorInPage> {
  const calculator = await open(context, page, alter);
  expect(await calculator.verdict()).toBe(micro);
  await calculator.fill({ followers: '267,793' });
  expect(await calculator.verdict()).toBe(midTier);
  return calculator;
}

/** Fields big enough for a finger, by WCAG 2.2, and none beside or over another. */
export async function expectUsableFields(calculator: CalculatorInPage): Promise<void> {
  const boxes = await calculator.boxes('input, select');
  expect(boxes).toHaveLength(6);
  for (const { width, height } of boxes) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
}
