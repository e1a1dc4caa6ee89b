import { parse, type HTMLElement } from 'node-html-parser';

/**
 * Ways into a post, by the names that the embed page gives their snippets. The one that stays up to
 * date differs from the first in its address alone.
 */
export const snippetLabels = [
  'Snippet for version',
  'Snippet with a classic script',
  'Snippet with a frame',
] as const;

/** A label of the embed page; the placeholder needs a script that is no part of it. */
export type SnippetLabel = (typeof snippetLabels)[number] | 'Snippet with a placeholder';

async function embedPage(site: string): Promise<HTMLElement> {
  const html = await (await fetch(`${site}/embed/`)).text();
  // By default the parser takes what stands in a `pre` for text.
  return parse(html, { blockTextElements: { script: true, style: true } });
}

/** A snippet as a blogger copies it from the embed page. */
export async function copiedSnippet(site: string, label: SnippetLabel): Promise<string> {
  const page = await embedPage(site);
  const snippet = page.querySelector(`[aria-label="${label}"] code`)?.text;
  if (!snippet) throw new Error(`The embed page has no "${label}"`);
  return snippet;
}

/** What the embed page tells a blogger to do for one platform. */
export interface CopiedRecipe {
  /** The file that the snippet is to be saved as. */
  readonly file: string;
  readonly snippet: string;
  /** What a post is to say to include that file. */
  readonly use: string;
  /** How the page says that the way is known. */
  readonly known: string;
}

/** The recipe for a platform, as a blogger reads it on the embed page. */
export async function copiedRecipe(site: string, platform: string): Promise<CopiedRecipe> {
  const recipe = (await embedPage(site)).querySelector(`[data-platform="${platform}"]`);
  const [snippet, use] = recipe?.querySelectorAll('pre code') ?? [];
  const file = recipe?.querySelector('.file code');
  if (!recipe || !snippet || !use || !file) {
    throw new Error(`The embed page has no whole recipe for ${platform}`);
  }
  const known = recipe.querySelector('.small')?.text ?? '';
  return { file: file.text, snippet: snippet.text, use: use.text, known };
}
