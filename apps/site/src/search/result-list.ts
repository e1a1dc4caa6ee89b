import { excerptNodes } from './excerpt.ts';
import type { Hit, PageHit } from './full-text.ts';

function link({ title, address, excerpt }: Hit, kind = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  const name = document.createElement('b');
  name.textContent = title;
  anchor.append(name);
  if (kind !== '') {
    const label = document.createElement('small');
    label.textContent = kind;
    anchor.append(' ', label);
  }
  const text = document.createElement('span');
  text.append(...excerptNodes(excerpt));
  anchor.append(text);
  return anchor;
}

/** The pages found, each a link with its sections' links beneath. */
export function resultItems(pages: readonly PageHit[]): readonly HTMLLIElement[] {
  return pages.map((page) => {
    const item = document.createElement('li');
    item.append(link(page, page.kind));
    if (page.sections.length > 0) {
      const sections = document.createElement('ul');
      for (const section of page.sections) {
        const part = document.createElement('li');
        part.append(link(section));
        sections.append(part);
      }
      item.append(sections);
    }
    return item;
  });
}
