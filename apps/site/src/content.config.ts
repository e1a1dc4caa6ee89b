import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema, methodSchema } from './content-rules.ts';
import { termSchema } from './glossary/term-rules.ts';

const guide = defineCollection({
  loader: glob({ base: './src/content/guide', pattern: '**/*.mdx' }),
  schema: articleSchema,
});

const glossary = defineCollection({
  loader: glob({ base: './src/content/glossary', pattern: '**/*.mdx' }),
  schema: termSchema,
});

const method = defineCollection({
  loader: glob({ base: './src/content/method', pattern: '**/*.mdx' }),
  schema: methodSchema,
});

export const collections = { guide, glossary, method };
