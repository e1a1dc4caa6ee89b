import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './content-rules.ts';

const guide = defineCollection({
  loader: glob({ base: './src/content/guide', pattern: '**/*.mdx' }),
  schema: articleSchema,
});

export const collections = { guide };
