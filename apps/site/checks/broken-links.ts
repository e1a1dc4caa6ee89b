import type { BuiltSite } from './built-site.ts';

const host = 'site.example';

/**
 * Links from the pages of a site into it that lead to no page, file or heading, each with its page.
 *
 * @param base path that the site is published under, without a slash at its end
 */
export function brokenLinks({ pages, files }: BuiltSite, base = ''): readonly string[] {
  const ids = new Map(
    pages.map(({ path, root }) => [
      path,
      new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    ]),
  );

  function isThere({ pathname, hash }: URL): boolean {
    if (!pathname.startsWith(`${base}/`)) return false;
    const path = pathname.slice(base.length);
    const fragment = decodeURIComponent(hash.slice(1));
    const page = ids.get(path);
    if (!page) return files.includes(path);
    // The calculator reads an account from its fragment.
    const isAccount = path === '/calculator/' && fragment.startsWith('platform=');
    return fragment === '' || isAccount || page.has(fragment);
  }

  return pages.flatMap(({ path, root }) =>
    root.querySelectorAll('[href], [src]').flatMap((element) => {
      const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const target = new URL(link, `http://${host}${base}${path}`);
      return target.host !== host || isThere(target) ? [] : [`${path}: ${link}`];
    }),
  );
}
