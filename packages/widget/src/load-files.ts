/**
 * Loads what reads files. Whoever bundles the calculator gets a chunk of it by this import; in the
 * files that a page loads as they are, `load-files-file.ts` stands in for this one.
 */
export const loadFiles = (): Promise<typeof import('./files/files.ts')> =>
  import('./files/files.ts');
