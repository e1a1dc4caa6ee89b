import { expect, test } from 'vitest';
import { numberFormat } from './number-format.ts';

const counts = [0, 7, 999, 1_000, 9_999, 24_300, 1_000_001, 123_456_789, 10_000_000_000];
const ratios = [
  0, 0.000_012_3, 0.000_963, 0.0054, 0.0272, 0.099_6, 0.5, 0.995, 0.996, 1, 1.234, 46.37, 123_456,
];

test.each(counts)('%i is written in English as browsers write it', (value) => {
  expect(numberFormat('en').count(value)).toBe(new Intl.NumberFormat('en').format(value));
});

test.each(ratios)('a ratio of %f is written in English as browsers write it', (ratio) => {
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });
  expect(numberFormat('en').percent(ratio)).toBe(percent.format(ratio));
});

test('other languages have their own way', () => {
  expect(numberFormat('de').count(24_300)).toBe('24.300');
  expect(numberFormat('hi').count(1_234_567)).toBe('12,34,567');
  expect(numberFormat('tr').percent(0.0272)).toBe('%2,7');
});
