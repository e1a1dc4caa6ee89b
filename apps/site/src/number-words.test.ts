import { facts } from '@micro-influencer/core/evidence';
import { describe, expect, test } from 'vitest';
import { count, factNumber, roughPercent, shortCount } from './number-words.ts';

describe('factNumber', () => {
  test.each([
    [0.031, 'ratio', '3.1%'],
    [0.3628, 'ratio', '36.28%'],
    [1.5, 'ratio', '150%'],
    [0, 'ratio', '0%'],
    [[0.258, 0.311], 'ratio', '25.8\u201331.1%'],
    [24_300, 'count', '24,300'],
    [7_000_000, 'count', '7\u00a0million'],
    [1_881_533, 'count', '1,881,533'],
    [[10_000, 50_000], 'count', '10,000\u201350,000'],
    [2.7, 'times', '2.7\u00a0times'],
    [[3, 4.2], 'times', '3\u20134.2\u00a0times'],
    [100, 'usd', '$100'],
    [[100, 500], 'usd', '$100\u2013500'],
    [[25.5, 150], 'usd', '$25.50\u2013150.00'],
    [0.265, 'eur', '\u20ac0.265'],
    [[2.1, 5.6], 'inr', '\u20b92.10\u20135.60'],
    [0.044, 'correlation', '0.044'],
    [-0.322, 'correlation', '\u22120.322'],
    [[-0.2, -0.1], 'correlation', '\u22120.2\u00a0to\u00a0\u22120.1'],
    [1, 'months', '1\u00a0month'],
    [12, 'months', '12\u00a0months'],
  ] as const)('%o %s is %s', (value, unit, expected) => {
    expect(factNumber({ value, unit })).toBe(expected);
  });

  test('keeps every digit that a fact of the register was published with', () => {
    const lossy = Object.entries(facts).filter(([, { value, unit }]) => {
      const written = factNumber({ value, unit })
        .replace(/\u00a0million/g, 'e6')
        .replace(/[^\d.e\u2013\u2212]/g, '');
      const numbers = written.split('\u2013').map((text) => Number(text.replace('\u2212', '-')));
      const scale = unit === 'ratio' ? 100 : 1;
      return [value]
        .flat()
        .some((end, index) => Math.abs(end * scale - (numbers[index] ?? 0)) > 1e-9);
    });
    expect(lossy).toEqual([]);
  });
});

test('counts are grouped, and short on an axis', () => {
  expect(count(24_300)).toBe('24,300');
  expect([1_000, 10_000, 1_000_000].map(shortCount)).toEqual(['1k', '10k', '1m']);
});

test('computed rates are given to two digits', () => {
  expect(roughPercent(0.0272428)).toBe('2.7%');
  expect(roughPercent(2 / 3)).toBe('67%');
});
