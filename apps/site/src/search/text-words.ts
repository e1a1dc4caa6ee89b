const quoted = (query: string): string => `\u201c${query}\u201d`;

const pagesHold = (count: number, query: string): string =>
  count === 1 ? `One page holds ${quoted(query)}` : `${count} pages hold ${quoted(query)}`;

/** What the search says of the full text; apart from its other words, as they are fetched apart. */
export const textWords = {
  found: (count: number, listed: number, query: string): string =>
    count > listed
      ? `${pagesHold(count, query)}, the first ${listed} listed.`
      : `${pagesHold(count, query)}.`,
  nothing: (query: string): string =>
    `No page holds ${quoted(query)}. Fewer or plainer words may help; everything there is stands in the list from A to Z.`,
  more: 'More pages',
  kinds: 'Kinds of page',
  every: 'All',
};
