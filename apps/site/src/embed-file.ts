import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { packageFile } from './package-files.ts';
import type { SitePath } from './site-address.ts';

/** Files of the widget that other pages load from this site. */
export const embedFileNames = [
  'micro-influencer-calculator',
  'micro-influencer-calculator.classic',
  'micro-influencer-calculator.details',
  'micro-influencer-calculator.files',
  'micro-influencer-calculator.share',
  'frame-height',
] as const;

/** One of {@link embedFileNames}; the first is the calculator as a module. */
export type EmbedFileName = (typeof embedFileNames)[number];

/** Where such a file stands; of a full version, for good. */
export const embedPath = (
  version: string,
  name: EmbedFileName = 'micro-influencer-calculator',
): SitePath => `/embed/${version}/${name}.js`;

/** Where the page stands that shows nothing but the calculator. */
export const framePath: SitePath = '/embed/calculator/';

/** A file of the widget's build, or why there is none. */
export type EmbedFile =
  | { readonly built: true; readonly code: string; readonly integrity: string }
  | { readonly built: false; readonly why: string };

/** The digest that a browser holds a file against before it runs it. */
export const integrityOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** Reads a file that the widget's own build leaves. */
export async function readEmbedFile(
  name: EmbedFileName | 'framed-calculator' = 'micro-influencer-calculator',
): Promise<EmbedFile> {
  const path = packageFile('@micro-influencer/widget', `dist/${name}.js`);
  try {
    const code = await readFile(path, 'utf8');
    return { built: true, code, integrity: integrityOf(code) };
  } catch {
    return {
      built: false,
      why: 'The calculator is not built yet: build @micro-influencer/widget, then ask again.',
    };
  }
}
