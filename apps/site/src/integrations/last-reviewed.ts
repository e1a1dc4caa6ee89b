import { readdirSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';

const content = new URL('../content/', import.meta.url);

/** Day of the last review in the front matter of every written page, by the end of the page's path. */
function reviewDays(): ReadonlyMap<string, string> {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  return new Map(
    files.flatMap((file): [string, string][] => {
      if (!/\.mdx?$/.test(file)) return [];
      const text = readFileSync(new URL(file, content), 'utf8');
      const day = /^---\n[\s\S]*?^lastReviewed: *['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
      return day === undefined ? [] : [[`/${file.replace(/\.mdx?$/, '/')}`, day]];
    }),
  );
}

/** Gives an entry of the sitemap the day on which its page was last reviewed, where one is recorded. */
export function withLastReview(): (item: SitemapItem) => SitemapItem {
  const days = reviewDays();
  return (item) => {
    // A written page lies in the folder of its collection, under whatever path the site is published.
    const path = /\/[^/]+\/[^/]+\/$/.exec(item.url)?.[0] ?? '';
    const day = days.get(path);
    return day === undefined ? item : { ...item, lastmod: day };
  };
}
