import { parse } from 'node-html-parser';

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

/** A snippet as a blogger copies it from the embed page. */
export async function copiedSnippet(site: string, label: SnippetLabel): Promise<string> {
  const html = await (await fetch(`${site}/embed/`)).text();
  // By default the parser takes what stands in a `pre` for text.
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const snippet = page.querySelector(`[aria-label="${label}"] code`)?.text;
  if (!snippet) throw new Error(`The embed page has no "${label}"`);
  return snippet;
}
