import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { readTermFiles } from './term-files.ts';
import { termFinder, wordsOf } from './term-finder.ts';

type TextVisitor = NonNullable<MdastPluginDefinition['text']>;
type TextNode = Parameters<TextVisitor>[0];
type TextContext = Parameters<TextVisitor>[1];

/** Terms marked in one article. More would cost bytes of the article's budget and the reader's calm. */
const mostTerms = 10;

/** What may stand round a marked word; headings, links, code and other components may not. */
const mayHold: ReadonlySet<string> = new Set([
  'paragraph',
  'list',
  'listItem',
  'strong',
  'emphasis',
]);

/** The component whose content is running text like the article's own. */
const textComponent = 'Against';

const find = termFinder(readTermFiles().map(({ id, data }) => ({ id, words: wordsOf(data) })));

function isRunningText(node: TextNode, context: TextContext): boolean {
  type Parent = ReturnType<typeof context.parent> | undefined;
  for (let parent: Parent = context.parent(node); parent;) {
    if (parent.type === 'root') return true;
    const isText = parent.type === 'mdxJsxFlowElement' && parent.name === textComponent;
    if (!isText && !mayHold.has(parent.type)) return false;
    parent = context.parent(parent);
  }
  return false;
}

/** Wraps the first place of each term in an article of the guide in a `<Term>`. */
export function markTerms({ fileURL, source }: PluginFactoryContext): MdastPluginDefinition | null {
  if (!fileURL?.pathname.includes('/content/guide/')) return null;
  const marked = new Set([...source.matchAll(/<Term\s+of="([^"]+)"/g)].map(([, id = '']) => id));
  return {
    name: 'mark-terms',
    text(node, context) {
      if (marked.size >= mostTerms) return;
      if (!isRunningText(node, context)) return;
      const places = find(node.value, marked).slice(0, mostTerms - marked.size);
      if (places.length === 0) return;
      let at = 0;
      const parts = places.flatMap(({ id, start, end }) => {
        marked.add(id);
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
