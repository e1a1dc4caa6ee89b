import type { FilesWords } from '../../files/locales/english.ts';
import type { ShareWords } from '../../share/locales/english.ts';
import type { DetailsWords } from './english.ts';

/**
 * What a language has words for beside those of the first file. In English, each file that is loaded
 * on demand has its own.
 */
export type OnDemandWords = DetailsWords & {
  readonly files: FilesWords;
  readonly share: ShareWords;
};
