import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The script that makes `axe` known to a page. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
  readonly passes: readonly unknown[];
}

/** A rule of axe that a page breaks, and the markup that does. */
export type AxeObjection = readonly [rule: string, markup: readonly string[]];

/**
 * What axe objects to in a page as it stands.
 *
 * @param disabled rules that are not for this page
 */
export async function axeObjections(
  page: Page,
  disabled: readonly string[] = [],
): Promise<readonly AxeObjection[]> {
  const rules = Object.fromEntries(disabled.map((id) => [id, { enabled: false }]));
  await page.evaluate(axe);
  const { violations, passes }: AxeResult = await page.evaluate(
    `axe.run({ rules: ${JSON.stringify(rules)} })`,
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
