import type { APIRoute } from 'astro';
import { base } from 'astro:config/client';
import { build } from 'vite';
import { siteFile } from '../package-files.ts';

/**
 * The search as one file at a fixed address, so that the line of script in every page can load it on
 * the reader's first key and no page has to name it in a tag.
 */
export const GET: APIRoute = async () => {
  const built = await build({
    configFile: false,
    root: siteFile('.'),
    base,
    publicDir: false,
    logLevel: 'warn',
    mode: import.meta.env.MODE,
    define: { 'import.meta.env.DEV': JSON.stringify(import.meta.env.DEV) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: siteFile('src/search/search.ts'), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = chunks.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return new Response(code, { headers: { 'content-type': 'text/javascript' } });
};
