import { element } from './element.ts';
import type { FinderHit } from './finder.ts';
import { kindHeadings } from './page-kind.ts';
import { words } from './words.ts';

function line({ entry: { title, address, kind }, alias }: FinderHit): HTMLLIElement {
  const name = element('b', {}, title);
  // As in the index of a book: another word, and where it leads.
  const link =
    alias === undefined
      ? element('a', { href: address }, name)
      : element('a', { href: address }, element('i', {}, alias), `, ${words.see} `, name);
  // Who walks the links by keys passes the heading by.
  link.ariaDescription = kindHeadings[kind];
  return element('li', {}, link);
}

/** Hits under the headings of their kinds; the kind of the best hit stands first. */
export function nameSections(hits: readonly FinderHit[]): readonly HTMLElement[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, group]) =>
    element(
      'section',
      {},
      element('h2', {}, kindHeadings[kind]),
      element('ul', {}, ...group.map(line)),
    ),
  );
}
