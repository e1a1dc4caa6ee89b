import { lend } from './lent.ts';

/** Digest of that file, which is built before the one that loads it. */
declare const filesIntegrity: string;

/** Loads what reads files from beside the calculator's own file. */
export const loadFiles = lend<typeof import('./files/files.ts')>('files', filesIntegrity);
