import { readdir, readFile } from 'node:fs/promises';
import { packageFile } from './package-files.ts';
import type { SitePath } from './site-address.ts';

/** Where the words of a language stand, beside the calculator of the same version. */
export const embedLanguagePath = (version: string, tag: string): SitePath =>
  `/embed/${version}/languages/${tag}.js`;

/** A file that teaches the calculator one language. */
export interface EmbedLanguage {
  /** As its file is named; a BCP 47 tag. */
  readonly tag: string;
  readonly code: string;
}

/** Reads the files that the widget's own build leaves; none before it has run. */
export async function readEmbedLanguages(): Promise<readonly EmbedLanguage[]> {
  const folder = packageFile('@micro-influencer/widget', 'dist/languages');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.toSorted().map(async (name) => ({
      tag: name.replace(/\.js$/, ''),
      code: await readFile(`${folder}/${name}`, 'utf8'),
    })),
  );
}
