import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import widget from '@micro-influencer/widget/package.json' with { type: 'json' };
import { packageFile } from './package-files.ts';
import type { SitePath } from './site-address.ts';

/** Version of the calculator that this build of the site publishes. */
export const embedVersion: string = widget.version;

/** Its major version, whose address moves on with each release. */
export const embedMajor: string = embedVersion.split('.', 1)[0] ?? '';

/** Where the calculator's file stands; of a full version, for good. */
export const embedPath = (version: string): SitePath =>
  `/embed/${version}/micro-influencer-calculator.js`;

/** The calculator as one file, or why there is none. */
export type EmbedFile =
  | { readonly built: true; readonly code: string; readonly integrity: string }
  | { readonly built: false; readonly why: string };

/** Reads the file that the widget's own build leaves. */
export async function readEmbedFile(): Promise<EmbedFile> {
  const path = packageFile('@micro-influencer/widget', 'dist/micro-influencer-calculator.js');
  try {
    const code = await readFile(path, 'utf8');
    const hash = createHash('sha384').update(code).digest('base64');
    return { built: true, code, integrity: `sha384-${hash}` };
  } catch {
    return {
      built: false,
      why: 'The calculator is not built yet: build @micro-influencer/widget, then ask again.',
    };
  }
}
