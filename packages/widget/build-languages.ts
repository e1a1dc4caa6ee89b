import { readdirSync } from 'node:fs';
import { build } from 'vite';

/**
 * One file a language, with what it needs inside. Built one by one: together they would share a chunk
 * that each of them had to request.
 */
for (const file of readdirSync(new URL('src/languages/', import.meta.url))) {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: 'dist/languages',
      emptyOutDir: false,
      lib: {
        entry: `src/languages/${file}`,
        formats: ['es'],
        fileName: () => file.replace(/\.ts$/, '.js'),
      },
      // Library builds of ES modules keep their white space otherwise (vitejs/vite#6555).
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  });
}
