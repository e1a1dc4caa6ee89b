/**
 * Loads what is shown once more detail is asked for. Whoever bundles the calculator gets a chunk of
 * it by this import; in the files that a page loads as they are, `load-details-file.ts` stands in for
 * this one.
 */
export const loadDetails = (): Promise<typeof import('./details/details.ts')> =>
  import('./details/details.ts');
