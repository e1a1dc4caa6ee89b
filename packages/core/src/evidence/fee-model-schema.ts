import * as z from 'zod';
import { platforms } from '../account.ts';
import type { FeeModel } from './fee-models.ts';
import { sources, type SourceId } from './sources.ts';

const amount = z.number().positive();

const range = z
  .tuple([amount, amount])
  .refine(([low, high]) => low < high, 'is a price whose ends are not ascending');

const bracket = z
  .strictObject({
    from: z.int().min(0),
    to: z.int().exactOptional(),
    price: z.union([range, amount]),
  })
  .refine(({ from, to = Number.POSITIVE_INFINITY }) => from < to, 'is a bracket that is empty');

/** A published way to price a post; brackets rise and do not overlap. */
export const feeModelSchema: z.ZodType<FeeModel> = z.strictObject({
  source: z.custom<SourceId>(
    (id) => typeof id === 'string' && Object.hasOwn(sources, id),
    'is not an entry of the source register',
  ),
  publisher: z.string().min(2),
  year: z.int().min(1990).max(2026).nullable(),
  currency: z.literal('USD'),
  platform: z.enum(platforms),
  grade: z.enum(['measured', 'dated', 'convention', 'thin']),
  assumed: z
    .array(z.enum(['platform', 'brackets']))
    .min(1)
    .exactOptional(),
  rule: z.discriminatedUnion('by', [
    z.strictObject({
      by: z.literal('bracket'),
      brackets: z
        .array(bracket)
        .min(1)
        .refine(
          (brackets) =>
            brackets.every(
              ({ from }, index) =>
                index === 0 || from >= (brackets[index - 1]?.to ?? Number.POSITIVE_INFINITY),
            ),
          'has brackets that overlap',
        ),
    }),
    z.strictObject({
      by: z.enum(['1,000 followers', 'interaction', '1,000 views']),
      price: range,
    }),
  ]),
});
