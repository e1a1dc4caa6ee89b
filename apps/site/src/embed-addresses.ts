import {
  embedPath,
  framePath,
  integrityOf,
  readEmbedFile,
  type EmbedFileName,
} from './embed-file.ts';
import { embedLanguagePath, readEmbedLanguages } from './embed-languages.ts';
import type { EmbedAddresses, LanguageFile, LoadedFile } from './embed-snippet.ts';
import { embedMajor, embedVersion } from './embed-version.ts';
import { absoluteAddress } from './site-address.ts';

/**
 * Whether snippets name this very version, with its digests, or the address that moves on with each
 * release, whose files change.
 */
export type EmbedRelease = 'this version' | 'newest';

async function loaded(name: EmbedFileName, release: EmbedRelease): Promise<LoadedFile> {
  if (release === 'newest') return { address: absoluteAddress(embedPath(embedMajor, name)) };
  const file = await readEmbedFile(name);
  const address = absoluteAddress(embedPath(embedVersion, name));
  return file.built ? { address, integrity: file.integrity } : { address };
}

/** What the snippets of this build point at. */
export async function embedAddresses(release: EmbedRelease): Promise<EmbedAddresses> {
  const [module, classic, frameHeight, movingModule] = await Promise.all([
    loaded('micro-influencer-calculator', release),
    loaded('micro-influencer-calculator.classic', release),
    loaded('frame-height', release),
    loaded('micro-influencer-calculator', 'newest'),
  ]);
  return {
    module,
    classic,
    frameHeight,
    movingModule,
    frame: absoluteAddress(framePath),
    calculator: absoluteAddress('/calculator/'),
  };
}

/** The files of words, by the tag of their language. */
export type LanguageFiles = Readonly<Record<string, LanguageFile>>;

/** The files of words that snippets of this build point at. */
export async function embedLanguageFiles(release: EmbedRelease): Promise<LanguageFiles> {
  const version = release === 'newest' ? embedMajor : embedVersion;
  const languages = await readEmbedLanguages();
  return Object.fromEntries(
    languages.map(({ tag, code, product }) => [
      tag,
      {
        product,
        address: absoluteAddress(embedLanguagePath(version, tag)),
        ...(release === 'this version' && { integrity: integrityOf(code) }),
      },
    ]),
  );
}
