import { nearestPages } from './nearest-pages.ts';

/** Shows those of the page's links that are most like the address asked for; nothing leaves the page. */
function suggest(): void {
  const section = document.querySelector<HTMLElement>('.alike');
  const all = document.querySelector<HTMLTemplateElement>('.alike template');
  if (!section || !all) return;
  const links = new Map(
    [...all.content.querySelectorAll('a')].map((link) => [link.getAttribute('href') ?? '', link]),
  );
  const items = nearestPages(location.pathname, [...links.keys()]).flatMap((path) => {
    const link = links.get(path);
    if (!link) return [];
    const item = document.createElement('li');
    item.append(link.cloneNode(true));
    return [item];
  });
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

suggest();
