import { getCollection, type CollectionEntry } from 'astro:content';
import { termPath, type SitePath } from './site-address.ts';

let terms: Promise<readonly CollectionEntry<'glossary'>[]> | undefined;

const order = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });

/** The terms of the glossary from A to Z; read once for all pages. */
export function glossaryTerms(): Promise<readonly CollectionEntry<'glossary'>[]> {
  // Kept in a build only: while the site is being written, an edit has to show.
  if (import.meta.env.DEV) return readTerms();
  terms ??= readTerms();
  return terms;
}

async function readTerms(): Promise<readonly CollectionEntry<'glossary'>[]> {
  const entries = await getCollection('glossary');
  return entries.toSorted((a, b) => order.compare(a.data.term, b.data.term));
}

let byId: Promise<ReadonlyMap<string, CollectionEntry<'glossary'>>> | undefined;

/** The terms of the glossary by id. */
export function termsById(): Promise<ReadonlyMap<string, CollectionEntry<'glossary'>>> {
  if (import.meta.env.DEV) return readById();
  byId ??= readById();
  return byId;
}

async function readById(): Promise<ReadonlyMap<string, CollectionEntry<'glossary'>>> {
  return new Map((await glossaryTerms()).map((entry) => [entry.id, entry]));
}

/** A term as lists and finders name it. */
export interface GlossaryEntry {
  readonly title: string;
  readonly path: SitePath;
  /** What search lists it as. */
  readonly kind: 'Term';
  /** Other words that a reader may look for it by. */
  readonly aliases: readonly string[];
  /** One sentence that can stand alone. */
  readonly definition: string;
}

/** Every term with its words, from A to Z. */
export async function glossaryEntries(): Promise<readonly GlossaryEntry[]> {
  return (await glossaryTerms()).map(({ id, data: { term, aliases, definition } }) => ({
    title: term,
    path: termPath(id),
    kind: 'Term',
    aliases,
    definition,
  }));
}
