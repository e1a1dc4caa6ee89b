import { readdirSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';

const content = new URL('../content/', import.meta.url);

/** Folders of written pages whose pages lie in a folder of another name. */
const publishedFolders: Readonly<Record<string, string>> = { method: 'methods' };

/** Path of a written page's file, in the folder that its page is published in and without its kind. */
const publishedPlace = (file: string): string =>
  file
    .replace(/\.mdx?$/, '/')
    .replace(/^[^/]+/, (collection) => publishedFolders[collection] ?? collection);

/** Day of the last review in the front matter of every written page, by the end of the page's path. */
function reviewDays(): ReadonlyMap<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return new Map(
    files.flatMap((file): [string, string][] => {
      if (!/\.mdx?$/.test(file)) return [];
      const text = readFileSync(new URL(file, content), 'utf8');
      const day = /^---\n[\s\S]*?^lastReviewed: *['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
      return day === undefined ? [] : [[`/${publishedPlace(file)}`, day]];
    }),
  );
}

/** Gives an entry of the sitemap the day on which its page was last reviewed, where one is recorded. */
export function withLastReview(): (item: SitemapItem) => SitemapItem {
  const days = reviewDays();
  return (item) => {
    // A written page lies in a folder of its kind, under whatever path the site is published.
    const path = /\/[^/]+\/[^/]+\/$/.exec(item.url)?.[0] ?? '';
    const day = days.get(path);
    return day === undefined ? item : { ...item, lastmod: day };
  };
}
