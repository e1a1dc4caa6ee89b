import { getCollection, type CollectionEntry } from 'astro:content';

let articles: Promise<readonly CollectionEntry<'guide'>[]> | undefined;

/** The articles of the guide in their order; read once for all pages. */
export function guideArticles(): Promise<readonly CollectionEntry<'guide'>[]> {
  // Kept in a build only: while the site is being written, an edit has to show.
  if (import.meta.env.DEV) return readArticles();
  articles ??= readArticles();
  return articles;
}

async function readArticles(): Promise<readonly CollectionEntry<'guide'>[]> {
  const entries = await getCollection('guide');
  return entries.toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}
