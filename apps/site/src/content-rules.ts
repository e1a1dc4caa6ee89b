import { sources, type SourceId } from '@micro-influencer/core/evidence';
import { z } from 'astro/zod';

/** A text of so many characters, whose absence or length is told by the name of its field. */
export const text = (field: string, least: number, most: number, what: string) =>
  z
    .string({ error: `${field} is missing: ${what}, ${least} to ${most} characters` })
    .refine((value) => value.length >= least && value.length <= most, {
      error: ({ input }) =>
        `${field} has ${String(input).length} characters and needs ${least} to ${most}`,
    });

const isSourceId = (id: unknown): id is SourceId =>
  typeof id === 'string' && Object.hasOwn(sources, id);

/** Id of an entry of the source register. */
export const sourceId = z.custom<SourceId>(isSourceId, {
  error: ({ input }) => `"${String(input)}" is not an entry of the source register`,
});

/**
 * The rules of writing that the build enforces on the front matter of an article. Each message says
 * which rule was broken and how to keep it.
 */
export const articleSchema = z.strictObject(
  {
    title: text('title', 10, 70, 'the name of the article'),
    description: text('description', 50, 160, 'one or two sentences for search engines'),
    order: z.int({ error: 'order is missing: the whole number of the place in the guide' }).min(1),
    summary: text('summary', 80, 400, 'the answer in one short paragraph'),
    keyPoints: z
      .array(z.string().min(10, { error: 'keyPoints: a point is a plain sentence' }), {
        error: 'keyPoints is missing: three to five plain sentences',
      })
      .min(3, { error: 'keyPoints has too few: three to five plain sentences' })
      .max(5, { error: 'keyPoints has too many: three to five plain sentences' }),
    sources: z
      .array(sourceId, { error: 'sources is missing: the ids of every source that is cited' })
      .min(2, { error: 'sources has too few: an article cites at least two' })
      .refine((ids) => new Set(ids).size === ids.length, { error: 'sources names one twice' }),
    lastReviewed: z.coerce.date({
      error: 'lastReviewed is missing: the date of the last review, as 2026-11-23',
    }),
    aliases: z.array(z.string().min(2)).default([]),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `front matter has no field named ${issue.keys.join(', ')}`
        : undefined,
  },
);

/** The rules for the front matter of a method's page. */
export const methodSchema = z.strictObject({
  title: text('title', 10, 70, 'the name of the method'),
  description: text('description', 50, 160, 'one or two sentences for search engines'),
  order: z.int({ error: 'order is missing: the whole number of the place in the list' }).min(1),
  summary: text('summary', 80, 400, 'what the method does in one short paragraph'),
  /** Files of the core that the page describes. */
  code: z.array(z.string().regex(/^[\w/-]+\.ts$/, { error: 'code: a file of the core' })).min(1),
  sources: z.array(sourceId, { error: 'sources is missing: the ids of every source cited' }),
  lastReviewed: z.coerce.date({ error: 'lastReviewed is missing: the date of the last review' }),
});
