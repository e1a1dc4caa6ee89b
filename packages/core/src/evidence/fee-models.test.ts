import { expect, test } from 'vitest';
import * as z from 'zod';
import { tierOf } from '../tier.ts';
import { tierFacts } from './facts/tiers.ts';
import { feeModelSchema } from './fee-model-schema.ts';
import { feeModels, type FeeModel } from './fee-models.ts';
import type { Source } from './source.ts';
import { sources } from './sources.ts';

const models: readonly (readonly [string, FeeModel])[] = Object.entries(feeModels);

test.each(models)('%s is well-formed', (_, model) => {
  const parsed = feeModelSchema.safeParse(model);
  expect(parsed.success ? '' : z.prettifyError(parsed.error)).toBe('');
});

test.each(models)('%s repeats publisher and year of its source', (_, model) => {
  const source: Source = sources[model.source];
  expect([model.publisher, model.year]).toEqual([source.short, source.year]);
  expect(source.read).not.toBe('unverified');
});

test('finds what is malformed', () => {
  const model: FeeModel = feeModels.boost52;
  const bracket = { from: 10, to: 20, price: [1, 2] };
  const malformed = [
    { ...model, source: 'nobody' },
    { ...model, currency: 'INR' },
    { ...model, rule: { by: 'interaction', price: [2, 1] } },
    { ...model, rule: { by: 'bracket', brackets: [bracket, { ...bracket, from: 19, to: 30 }] } },
    { ...model, rule: { by: 'bracket', brackets: [{ ...bracket, to: undefined }, bracket] } },
    { ...model, rule: { by: 'bracket', brackets: [{ ...bracket, to: 10 }] } },
  ];
  for (const entry of malformed) expect(feeModelSchema.safeParse(entry).success).toBe(false);
});

test('the brackets are those of the tiers that the prices are given for', () => {
  const bounds = (model: FeeModel) =>
    model.rule.by === 'bracket' ? model.rule.brackets.map(({ from, to }) => [from, to]) : [];
  for (const [from = 0, to] of bounds(feeModels.hootsuite)) {
    const tier = tierOf(from, 'hootsuite-tiers');
    expect(tierOf(from - 1, 'hootsuite-tiers')).not.toBe(tier);
    if (to) expect(tierOf(to - 1, 'hootsuite-tiers')).toBe(tier);
    if (to) expect(tierOf(to, 'hootsuite-tiers')).not.toBe(tier);
  }
  expect(bounds(feeModels['klear-instagram'])).toEqual([
    [tierFacts['klear-2019-nano-range'].value[1], tierFacts['klear-2019-celebrity-from'].value],
  ]);
});
