import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { packageFile } from '../package-files.ts';

const described = z.object({ name: z.string(), description: z.string().default('') });

const declarationSchema = z.object({
  tagName: z.string().optional(),
  description: z.string().default(''),
  attributes: z
    .array(described.extend({ type: z.object({ text: z.string() }).optional() }))
    .default([]),
  events: z
    .array(described.extend({ type: z.object({ text: z.string() }).optional() }))
    .default([]),
  slots: z.array(described).default([]),
  cssParts: z.array(described).default([]),
  cssProperties: z.array(described).default([]),
});

const manifestSchema = z.object({
  modules: z.array(z.object({ declarations: z.array(declarationSchema).default([]) })),
});

/** What the calculator's manifest says of its element. */
export type ElementManifest = z.output<typeof declarationSchema>;

/** Reads the manifest that the widget's build makes of the element's own documentation. */
export async function readElementManifest(): Promise<ElementManifest> {
  const path = packageFile('@micro-influencer/widget', 'dist/custom-elements.json');
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(
      'The calculator is not built yet: build @micro-influencer/widget, then ask again.',
    );
  });
  const element = manifestSchema
    .parse(JSON.parse(text))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'micro-influencer-calculator');
  if (!element) throw new Error('The manifest of the calculator has no element.');
  return element;
}
