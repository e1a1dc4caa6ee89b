import { element } from './element.ts';
import { excerptNodes } from './excerpt.ts';
import type { Hit, PageHit } from './full-text.ts';
import { addressOfFind } from './text-fragment.ts';

function link({ title, address, excerpt }: Hit, kind = ''): HTMLAnchorElement {
  return element(
    'a',
    { href: addressOfFind(address, excerpt) },
    element('b', {}, title),
    ' ',
    element('small', {}, kind),
    ' ',
    element('span', {}, ...excerptNodes(excerpt)),
  );
}

/** The pages found, each a link with its sections' links beneath. */
export function pageItems(pages: readonly PageHit[]): readonly HTMLLIElement[] {
  return pages.map((page) => {
    const sections = page.sections.map((section) => element('li', {}, link(section)));
    return element(
      'li',
      {},
      link(page, page.kind),
      ...(sections.length > 0 ? [element('ul', {}, ...sections)] : []),
    );
  });
}
