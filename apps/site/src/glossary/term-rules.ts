import { z } from 'astro/zod';
import { sourceId, text } from '../content-rules.ts';

/** What the terms of the glossary are sorted by, in the order of the index. */
export const themes = {
  people: 'People and accounts',
  sizes: 'Sizes',
  engagement: 'Engagement and reach',
  statistics: 'Reading the numbers',
  niche: 'Niche',
  authenticity: 'Authenticity',
  cost: 'Cost and return',
  collaboration: 'Working together',
  disclosure: 'Disclosure',
  research: 'Research',
  platforms: 'Platforms and formats',
  guide: 'This guide and its calculator',
} as const;

/** A subject of the glossary. */
export type Theme = keyof typeof themes;

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) => `"${String(input)}" is no id: lower-case words with hyphens between them`,
});

/**
 * The rules that the build enforces on the front matter of a term. Each message says which rule was
 * broken and how to keep it.
 */
export const termSchema = z.strictObject(
  {
    term: text('term', 3, 40, 'the word as it is looked up'),
    definition: text('definition', 40, 190, 'one plain sentence that can stand alone').refine(
      (sentence) => /^\P{Ll}.*[^.]\.$/su.test(sentence),
      { error: 'definition is one sentence: a capital first, a full stop last' },
    ),
    theme: z.enum(Object.keys(themes) as [Theme, ...Theme[]], {
      error: `theme is missing: one of ${Object.keys(themes).join(', ')}`,
    }),
    /** Other words for it, abbreviations and spellings that a reader may search for. */
    aliases: z.array(z.string().min(2)).default([]),
    /** The words that are marked in an article; without it the term and its plural. */
    inText: z.array(z.string().min(2)).optional(),
    /** In words and signs, without a number. */
    formula: z.string().min(10).optional(),
    /** What it is mistaken for, by the id of that term, and how the two differ. */
    notToConfuse: z.record(slug, z.string().min(20)).default({}),
    related: z
      .array(slug, { error: 'related is missing: the ids of at least two other terms' })
      .min(2, { error: 'related has too few: the ids of at least two other terms' }),
    /** Articles of the guide that use it, by id. */
    articles: z.array(slug).default([]),
    sources: z.array(sourceId).default([]),
    lastReviewed: z.coerce.date({
      error: 'lastReviewed is missing: the date of the last review, as 2026-11-23',
    }),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `front matter has no field named ${issue.keys.join(', ')}`
        : undefined,
  },
);

/** What the front matter of a term says. */
export type TermData = z.output<typeof termSchema>;
