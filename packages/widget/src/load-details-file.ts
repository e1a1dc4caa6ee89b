import { lend } from './lent.ts';

/** Digest of that file, which is built before the one that loads it. */
declare const detailsIntegrity: string;

/** Loads the details from beside the calculator's own file. */
export const loadDetails = lend<typeof import('./details/details.ts')>('details', detailsIntegrity);
