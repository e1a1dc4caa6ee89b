import { getCollection, type CollectionEntry } from 'astro:content';

/** The pages on methods in their order. */
export async function methodPages(): Promise<readonly CollectionEntry<'method'>[]> {
  const entries = await getCollection('method');
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}
