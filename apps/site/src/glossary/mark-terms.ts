import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { readTermFiles } from './term-files.ts';
import { termFinder, wordsOf } from './term-finder.ts';

type TextVisitor = NonNullable<MdastPluginDefinition['text']>;
type TextNode = Parameters<TextVisitor>[0];
type TextContext = Parameters<TextVisitor>[1];

/**
 * Terms marked in one text. More would cost bytes of an article's budget and the reader's calm; the
 * longest articles have fewer bytes to spare.
 */
const mostTermsIn = (source: string): number => (source.length > longText ? 2 : 6);

/** Length of an article, in characters with its front matter, from which it counts as one of the longest. */
const longText = 11_000;

/** What may stand round a marked word; headings, links, code and other components may not. */
const mayHold: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'listItem',
  'strong',
  'emphasis',
]);

/** Components whose content is running text like the author's own. */
const textComponents: ReadonlySet<string | null> = new Set(['Against', 'Example']);

const find = termFinder(readTermFiles().map(({ id, data }) => ({ id, words: wordsOf(data) })));

function isRunningText(node: TextNode, context: TextContext): boolean {
  type Parent = ReturnType<typeof context.parent> | undefined;
  for (let parent: Parent = context.parent(node); parent;) {
    if (parent.type === 'root') return true;
    const isText = parent.type === 'mdxJsxFlowElement' && textComponents.has(parent.name);
    if (!isText && !mayHold.has(parent.type)) return false;
    parent = context.parent(parent);
  }
  return false;
}

/** Id of the term that a file is about; empty for an article, absent for any other page. */
function subjectOf(fileURL: URL | undefined): string | undefined {
  const [, folder, name = ''] =
    /\/content\/(guide|glossary)\/([^/]+)\.mdx$/.exec(fileURL?.pathname ?? '') ?? [];
  return folder === 'guide' ? '' : folder && name;
}

/** Wraps the first places of the terms in an article, or in another term's page, in a `<Term>`. */
export function markTerms({ fileURL, source }: PluginFactoryContext): MdastPluginDefinition | null {
  const subject = subjectOf(fileURL);
  if (subject === undefined) return null;
  const named = [...source.matchAll(/<Term\s+of="([^"]+)"/g)].map(([, id = '']) => id);
  const without = new Set([subject, ...named]);
  let left = mostTermsIn(source) - named.length;
  return {
    name: 'mark-terms',
    text(node, context) {
      if (left <= 0) return;
      if (!isRunningText(node, context)) return;
      const places = find(node.value, without).slice(0, left);
      if (places.length === 0) return;
      left -= places.length;
      let at = 0;
      const parts = places.flatMap(({ id, start, end }) => {
        without.add(id);
        const before = node.value.slice(at, start);
        at = end;
        return [
          { type: 'text' as const, value: before },
          {
            type: 'mdxJsxTextElement' as const,
            name: 'Term',
            attributes: [{ type: 'mdxJsxAttribute' as const, name: 'of', value: id }],
            children: [{ type: 'text' as const, value: node.value.slice(start, end) }],
          },
        ];
      });
      const rest = { type: 'text' as const, value: node.value.slice(at) };
      context.replaceNode(
        node,
        [...parts, rest].filter((part) => part.type !== 'text' || part.value !== ''),
      );
    },
  };
}
