/**
 * Loads what copies and saves a result. Whoever bundles the calculator gets a chunk of it by this
 * import; in the files that a page loads as they are, `load-share-file.ts` stands in for this one.
 */
export const loadShare = (): Promise<typeof import('./share/share.ts')> =>
  import('./share/share.ts');
