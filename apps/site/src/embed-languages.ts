import { readdir, readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
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
  /** What the calculator is called in it. */
  readonly product: string;
}

/** What is read here of the words that a file teaches. */
const taughtWords = z.object({
  details: z.object({ share: z.object({ product: z.string().min(1) }) }),
});

/** What a file of words calls the calculator: it teaches a calculator of ours, in a page of its own. */
async function productIn(code: string): Promise<string> {
  let taught: unknown;
  const calculator = Promise.resolve({ addLanguage: (words: unknown) => (taught = words) });
  runInNewContext(code, { customElements: { whenDefined: () => calculator } });
  // The file has been waiting for the same, and for longer.
  await calculator;
  return taughtWords.parse(taught).details.share.product;
}

/** Reads the files that the widget's own build leaves; none before it has run. */
export async function readEmbedLanguages(): Promise<readonly EmbedLanguage[]> {
  const folder = packageFile('@micro-influencer/widget', 'dist/languages');
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const code = await readFile(`${folder}/${name}`, 'utf8');
      return { tag: name.replace(/\.js$/, ''), code, product: await productIn(code) };
    }),
  );
}
