/** What a page is to a reader who searches, in the order in which equals are listed. */
export const pageKinds = [
  'Term',
  'Article',
  'Tool',
  'Recipe',
  'Evidence',
  'Page',
  'Source',
] as const;

/** One of these. */
export type PageKind = (typeof pageKinds)[number];

/** What a group of them is headed by. */
export const kindHeadings: Readonly<Record<PageKind, string>> = {
  Term: 'Terms',
  Article: 'Articles',
  Tool: 'Tools',
  Recipe: 'Recipes',
  Evidence: 'Evidence',
  Page: 'Pages',
  Source: 'Sources',
};
