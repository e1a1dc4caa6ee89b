/** What the search says; `DEV` is set while the site is served from its sources. */
export const words = {
  title: 'Search the guide',
  hint: 'Type a word or a phrase. Up and down move through the results, Enter opens one, Esc closes.',
  busy: 'Searching\u2026',
  found: (pages: number, listed: number): string => {
    if (pages === 0) return 'Nothing found.';
    if (pages === 1) return 'One page found.';
    return pages > listed
      ? `${pages} pages found, the first ${listed} listed.`
      : `${pages} pages found.`;
  },
  nothing: (query: string): string =>
    `No page holds \u201c${query}\u201d. Fewer or other words may help; everything there is stands in the list from A to Z.`,
  unavailable: import.meta.env.DEV
    ? 'The index is made when the site is built, so there is none while it is served from its sources.'
    : 'The index could not be loaded.',
  all: 'Everything, A to Z',
  close: 'Close',
};
