import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's ready-made interfaces; the site has its own and publishes none of theirs. */
const unused = /(?:ui|highlight)[^/]*\.(?:js|css)$/;

/** Indexes the built pages for search and puts the index into `pagefind/` beside them. */
export function pagefind(): AstroIntegration {
  return {
    name: 'pagefind',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex();
          if (!index) throw new Error(`no search index: ${errors.join('; ')}`);
          const added = await index.addDirectory({ path: folder });
          const written = await index.getFiles();
          const problems = [...added.errors, ...written.errors];
          if (problems.length > 0) throw new Error(`no search index: ${problems.join('; ')}`);
          for (const { path, content } of written.files) {
            if (unused.test(path)) continue;
            const target = join(folder, 'pagefind', path);
            await mkdir(dirname(target), { recursive: true });
            await writeFile(target, content);
          }
          logger.info(`${added.page_count} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}
