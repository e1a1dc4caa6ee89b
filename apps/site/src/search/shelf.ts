import type { FinderEntry } from './finder.ts';
import { pageKinds, type PageKind } from './page-kind.ts';

/** An entry without what can be told from the rest: its name, the address and the aliases. */
type ShelvedEntry = readonly [title: string, address: string, ...aliases: string[]];

/** All entries as they are put into the file of the search, by kind. */
export type Shelf = Readonly<Partial<Record<PageKind, readonly ShelvedEntry[]>>>;

const byKind = (entries: readonly FinderEntry[]) => Map.groupBy(entries, ({ kind }) => kind);

/** Entries in their order of kinds, ready to be put into the file. */
export function toShelf(entries: readonly FinderEntry[]): Shelf {
  const shelved = [...byKind(entries)].map(([kind, group]) => [
    kind,
    group.map(({ title, address, aliases }) => [title, address, ...aliases]),
  ]);
  return Object.fromEntries(shelved) as Shelf;
}

/** The entries again. */
export function fromShelf(shelf: Shelf): readonly FinderEntry[] {
  return pageKinds.flatMap((kind) =>
    (shelf[kind] ?? []).map(([title, address, ...aliases]) => ({ title, address, kind, aliases })),
  );
}
