const quoted = (query: string): string => `\u201c${query}\u201d`;

/** What the search says; `DEV` is set while the site is served from its sources. */
export const words = {
  title: 'Search the guide',
  hint: 'Type a name, a term or a question. The names are in this page already; the full text is fetched when you ask for it.',
  byName: (count: number, listed: number): string => {
    const found = count === 1 ? 'One place goes by that name' : `${count} places go by that name`;
    return count > listed ? `${found}, the nearest ${listed} listed.` : `${found}.`;
  },
  nearest: (query: string): string => `Nothing is called ${quoted(query)}. Did you mean:`,
  noName: (query: string): string => `Nothing is called ${quoted(query)}, nor nearly so.`,
  see: 'see',
  askText: (query: string): string => `Search the text of every page for ${quoted(query)}`,
  inText: 'In the text',
  busy: 'Searching the text\u2026',
  unavailable: import.meta.env.DEV
    ? 'The full text is indexed when the site is built, so it cannot be searched while the site is served from its sources. Names can.'
    : 'The full text could not be fetched. Names can still be searched; what you typed is kept.',
  again: 'Try again',
  all: 'Everything, A to Z',
  keys: 'Up and down move, Enter opens, Esc closes.',
  close: 'Close',
};
