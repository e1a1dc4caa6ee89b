import * as z from 'zod';
import { platforms } from '../account.ts';
import type { Claim } from './claim.ts';
import type { DataChange } from './data-change.ts';
import type { EngagementBenchmark } from './engagement-benchmarks.ts';
import type { Fact } from './fact.ts';
import type { Source } from './source.ts';
import { sources, type SourceId } from './sources.ts';
import type { TierScheme } from './tier-schemes.ts';

const year = z.int().min(1990).max(2026);

const sourceId = z.custom<SourceId>(
  (id) => typeof id === 'string' && Object.hasOwn(sources, id),
  'is not an entry of the source register',
);

const sourceFields = {
  title: z.string().min(3),
  by: z.string().min(2),
  short: z.string().min(2).max(40),
  year: year.nullable(),
  kind: z.enum([
    'study',
    'trade body',
    'vendor',
    'press',
    'regulator',
    'data set',
    'platform documentation',
  ]),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  caveat: z.string().min(10).exactOptional(),
};

/** An entry of the source register. */
export const sourceSchema: z.ZodType<Source> = z.discriminatedUnion('read', [
  z.strictObject({
    ...sourceFields,
    read: z.literal('original'),
    part: z.enum(['abstract', 'excerpt']).exactOptional(),
  }),
  z.strictObject({ ...sourceFields, read: z.literal('second-hand'), via: z.string().min(3) }),
  z.strictObject({ ...sourceFields, read: z.literal('unverified') }),
]);

const ascending = (values: readonly number[]): boolean =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0));

/** A published number. */
export const factSchema: z.ZodType<Fact> = z.strictObject({
  value: z.union([
    z.number(),
    z.tuple([z.number(), z.number()]).refine(ascending, 'is a range whose ends are not ascending'),
  ]),
  unit: z.enum([
    'ratio',
    'times',
    'count',
    'usd',
    'eur',
    'inr',
    'correlation',
    'days',
    'months',
    'years',
  ]),
  source: sourceId,
  what: z.string().min(10),
  caveat: z.string().min(10).exactOptional(),
});

/** A finding or rule in words. */
export const claimSchema: z.ZodType<Claim> = z.strictObject({
  source: sourceId,
  says: z.string().min(20),
  weighs: z.enum(['for', 'against', 'limit', 'neither']),
});

/** A definition of the tiers: sorted cuts from 0, with exactly one micro band. */
export const tierSchemeSchema: z.ZodType<TierScheme> = z.strictObject({
  publisher: z.string().min(2),
  year: year.nullable(),
  platforms: z.array(z.enum(platforms)).min(1).exactOptional(),
  cuts: z
    .array(z.tuple([z.int().min(0), z.enum(['unnamed', 'nano', 'micro', 'mid', 'macro', 'mega'])]))
    .min(2)
    .refine((cuts) => cuts[0]?.[0] === 0, 'does not begin at 0')
    .refine((cuts) => ascending(cuts.map(([from]) => from)), 'has cuts out of order')
    .refine(
      (cuts) => cuts.filter(([, tier]) => tier === 'micro').length === 1,
      'needs one micro band',
    ),
});

/** A level of engagement: rising sizes with a rate in percent each. */
export const engagementBenchmarkSchema: z.ZodType<EngagementBenchmark> = z.strictObject({
  publisher: z.string().min(2),
  year,
  platform: z.enum(platforms),
  basis: z.enum(['followers', 'views']),
  grade: z.enum(['measured', 'dated', 'convention', 'thin']),
  spread: z.enum(['instagram-posts-2018-19', 'none']),
  medians: z.union([
    z.literal('of the spread'),
    z
      .array(z.tuple([z.int().min(1), z.number().gt(0).max(100)]))
      .min(1)
      .refine(
        (knots) => ascending(knots.map(([followers]) => followers)),
        'has sizes out of order',
      ),
  ]),
});

/** An entry of the changelog of the data. */
export const dataChangeSchema: z.ZodType<DataChange> = z.strictObject({
  date: z.iso.date(),
  what: z.string().min(20),
  why: z.string().min(20),
  alters: z.enum(['nothing published', 'names', 'numbers or findings']),
  ids: z.array(z.string().min(3)).min(1),
  fingerprint: z
    .string()
    .regex(/^[\da-f]{16}$/)
    .exactOptional(),
});
