import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

/** Pagefind's ready-made interfaces and its worker; the site has its own and publishes none of theirs. */
const unused = /(?:ui|highlight|worker)[^/]*\.(?:js|css)$/;

/**
 * Words of the index that are fetched together, by how often they stand in the pages. Pagefind's own
 * measure of 20,000 makes pieces of thirty kilobytes for this site; a search needs one for each of its
 * words. The name says that it may change: the bench and a check on the built files tell when it does.
 */
const wordsInPiece = '1000';

/** Indexes the built pages for search and puts the index into `pagefind/` beside them. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = wordsInPiece;
        try {
          const { index, errors } = await createIndex({ excludeSelectors: ['.cite', '.note'] });
          if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          const written = await index.getFiles();
          const problems = [...added.errors, ...written.errors];
          if (problems.length > 0) throw new Error(`no search index: ${problems.join('; ')}`);
          for (const { path, content } of written.files) {
            if (unused.test(path)) continue;
            const target = join(folder, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, path === 'pagefind.js' ? await minified(content) : content);
          }
          logger.info(`${added.page_count} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** Pagefind's script without its spaces and long names: a sixth less over the wire. */
async function minified(content: Uint8Array): Promise<string> {
  const { code, errors } = await minify('pagefind.js', new TextDecoder().decode(content), {
    module: true,
  });
  if (errors.length > 0) throw new Error(`pagefind.js: ${errors.map(String).join('; ')}`);
  return code;
}
