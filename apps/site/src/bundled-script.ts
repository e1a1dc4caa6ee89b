import { base } from 'astro:config/client';
import { build } from 'vite';
import { siteFile } from './package-files.ts';

/**
 * A module of this site with all that it imports, as one file to answer a request with.
 *
 * @param entry Path of the module from the root of the site's sources
 * @param written Names in it that stand for these expressions
 */
export async function bundledScript(
  entry: string,
  written: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const built = await build({
    configFile: false,
    root: siteFile('.'),
    base,
    publicDir: false,
    logLevel: 'warn',
    mode: import.meta.env.MODE,
    define: { 'import.meta.env.DEV': JSON.stringify(import.meta.env.DEV), ...written },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: siteFile(entry), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return new Response(code, { headers: { 'content-type': 'text/javascript' } });
}
