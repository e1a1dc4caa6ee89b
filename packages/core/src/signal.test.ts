import { expect, test } from 'vitest';
import { judge, unjudged, type Band } from './signal.ts';
import type { Standing } from './signal-id.ts';

const band: Band = { ends: [0.2, 0.6], sources: ['kim-2020'], grade: 'measured' };

test.each<[number, Standing]>([
  [0.19, 'below'],
  [0.2, 'within'],
  [0.6, 'within'],
  [0.61, 'above'],
])('%f against 0.2 to 0.6 is %s', (value, standing) => {
  expect(judge('comments per like', value, band)).toMatchObject({ standing, value, band });
});

test('explains what is outside, in innocent terms, and nothing else', () => {
  expect(judge('comments per like', 0.1, band)).toMatchObject({
    explanations: ['comments limited', 'little to discuss', 'other format'],
  });
  expect(judge('comments per like', 0.9, band)).toMatchObject({
    explanations: expect.arrayContaining(['replies counted']),
  });
  expect(judge('comments per like', 0.4, band)).toMatchObject({ explanations: [] });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('makes nothing of %f', (value) => {
  const nothing = unjudged('weekly growth', 'unusable numbers');
  expect(judge('weekly growth', value, band)).toEqual(nothing);
  expect(judge('weekly growth', 0.4, { ...band, ends: [0, value] })).toEqual(nothing);
});
