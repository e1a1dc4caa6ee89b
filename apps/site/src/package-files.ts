import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';

/** Path of a file of this site's sources, wherever the built module that asks ends up. */
export const siteFile = (path: string): string => fileURLToPath(new URL(path, root));

/** Path of a file inside a package of the repository that is no module. */
export function packageFile(name: `@micro-influencer/${string}`, path: string): string {
  const manifest = createRequire(siteFile('package.json')).resolve(`${name}/package.json`);
  return join(dirname(manifest), path);
}
