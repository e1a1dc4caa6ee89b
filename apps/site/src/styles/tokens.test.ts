import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokenColour, type ColourScheme } from './token-colour.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

const colour = (token: string, scheme: ColourScheme): string => tokenColour(css, token, scheme);

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each<ColourScheme>(['light', 'dark'])('in %s', (theme) => {
  test.each([
    ['ink', 'paper', 7],
    ['ink', 'plate', 7],
    ['ink-soft', 'paper', 7],
    ['ink-soft', 'plate', 7],
    ['accent', 'paper', 4.5],
    ['accent', 'plate', 4.5],
    ['rule-strong', 'paper', 3],
    ['rule-strong', 'plate', 3],
  ])('--%s stands out from --%s by %d', (front, ground, least) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });

  test('the tiers keep apart in grey', () => {
    const greys = [1, 2, 3, 4, 5].map((tier) => luminance(colour(`tier-${tier}`, theme)));
    const inOrder = greys.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(greys).toEqual(inOrder);
    for (const [index, grey] of greys.slice(1).entries()) {
      const before = greys[index] ?? 0;
      const [dark = 0, light = 0] = [grey, before].toSorted((a, b) => a - b);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThan(1.3);
    }
  });
});
