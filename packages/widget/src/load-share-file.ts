import { lend } from './lent.ts';

/** Digest of that file, which is built before the one that loads it. */
declare const shareIntegrity: string;

/** Loads what copies and saves a result from beside the calculator's own file. */
export const loadShare = lend<typeof import('./share/share.ts')>('share', shareIntegrity);
