import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { builtPages, type WrittenPage } from './built-pages.ts';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-', keepDataImages: false });

/** What reads badly without its page: buttons, notes that repeat the list of sources, drawings. */
const leftOut =
  'button, .note, nav, svg, script, style, template, .contents, .citing, [aria-hidden]';

/** A page's main text as Markdown, with every link and citation by its full address. */
function markdownOf({ root }: Pick<WrittenPage, 'root'>, address: string): string {
  const main = root.querySelector('main');
  for (const element of main?.querySelectorAll(leftOut) ?? []) element.remove();
  for (const link of main?.querySelectorAll('a[href]') ?? []) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  }
  const text = converter.translate(main?.innerHTML ?? '').trim();
  return `${text}\n\nThis page: <${address}>\n`;
}

/** Writes each article a second time as plain Markdown, beside its page: `/guide/<slug>.md`. */
export function articleMarkdown(): AstroIntegration {
  return {
    name: 'article-markdown',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const page of builtPages(join(folder, 'guide'))) {
          const address = page.root.querySelector('link[rel="canonical"]')?.getAttribute('href');
          if (page.path === '/' || address === undefined) continue;
          await writeFile(
            join(folder, 'guide', page.path.replace(/\/$/, '.md')),
            markdownOf(page, address),
          );
        }
      },
    },
  };
}
