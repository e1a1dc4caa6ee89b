import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin } from 'vite';
import { borrow, lendByLetter } from './borrow.ts';
import {
  accountsAsRead,
  bandsAlone,
  categoryUnknown,
  growthUnknown,
  pricesAlone,
} from './leave-out.ts';

/** What each run of the build writes, by the mode that it is run in. */
const files = {
  /** What the file of the details loads once a result is to be taken along. */
  share: {
    entry: 'src/share/share.ts',
    formats: ['cjs'],
    fileName: () => 'micro-influencer-calculator.share.js',
  },
  /** What the file of the details loads once a file is chosen or dropped. */
  files: {
    entry: 'src/files/files.ts',
    formats: ['cjs'],
    fileName: () => 'micro-influencer-calculator.files.js',
  },
  /** What the one file loads once more detail is asked for. */
  details: {
    entry: 'src/details/details.ts',
    formats: ['cjs'],
    fileName: () => 'micro-influencer-calculator.details.js',
  },
  /** The one file that a blog loads: Lit, core and English inside, no import left. */
  production: {
    entry: 'src/define.ts',
    formats: ['es'],
    fileName: () => 'micro-influencer-calculator.js',
  },
  /** The same for pages whose editor takes `type="module"` away. */
  classic: {
    entry: 'src/define.ts',
    formats: ['iife'],
    fileName: () => 'micro-influencer-calculator.classic.js',
  },
  /** What the page for frames has in it. */
  framed: {
    entry: 'src/framed/framed-calculator.ts',
    formats: ['iife'],
    fileName: () => 'framed-calculator.js',
  },
  /** What a page with such a frame may load. */
  host: {
    entry: 'src/framed/frame-height.ts',
    formats: ['iife'],
    fileName: () => 'frame-height.js',
  },
} as const;

/** Files that borrow from the one that loads them, which has to know their digests. */
const borrowing = ['share', 'files', 'details'];

const isMode = (mode: string): mode is keyof typeof files => Object.hasOwn(files, mode);

const written = new URL('dist/', import.meta.url);

/** Digest of a file that an earlier run has written. */
function integrityOf(name: string): string {
  const file = readFileSync(new URL(name, written));
  return `sha256-${createHash('sha256').update(file).digest('base64')}`;
}

/** Digests of the files of words by their tags, which the page for frames loads them by. */
function languageIntegrity(): Readonly<Record<string, string>> {
  const names = readdirSync(new URL('languages/', written));
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.js$/, ''), integrityOf(`languages/${name}`)]),
  );
}

/** What a file that a page loads as it is has in place of an import that a bundler would follow. */
const fileLoaders = {
  './load-details.ts': './load-details-file.ts',
  '../load-files.ts': '../load-files-file.ts',
  '../load-share.ts': '../load-share-file.ts',
};

/** Takes out the list of versions that Lit keeps on the host's `window`; nothing reads it. */
const leaveNoGlobal: Plugin = {
  name: 'leave-no-global',
  transform: {
    filter: { id: /\/lit-html\.js$/ },
    handler(code) {
      const without = code.replace(/\(\w+\.litHtmlVersions\s*\?\?=\s*\[\]\)\.push\("[^"]*"\)/, '0');
      if (without === code) throw new Error('Lit keeps its list of versions in another way now.');
      return { code: without, map: null };
    },
  },
};

export default defineConfig(({ mode: asked }) => {
  const mode = isMode(asked) ? asked : 'production';
  const isBorrowing = borrowing.includes(mode);
  const { entry, formats, fileName } = files[mode];
  return {
    plugins: [
      leaveNoGlobal,
      minifyTemplateLiterals(),
      categoryUnknown,
      ...(isBorrowing
        ? [borrow, pricesAlone, accountsAsRead, bandsAlone, growthUnknown]
        : [lendByLetter]),
    ],
    resolve: { alias: fileLoaders },
    define: {
      ...(mode === 'details' && {
        filesIntegrity: JSON.stringify(integrityOf('micro-influencer-calculator.files.js')),
        shareIntegrity: JSON.stringify(integrityOf('micro-influencer-calculator.share.js')),
      }),
      ...(!isBorrowing && {
        detailsIntegrity: JSON.stringify(integrityOf('micro-influencer-calculator.details.js')),
      }),
      ...(mode === 'framed' && { languageIntegrity: JSON.stringify(languageIntegrity()) }),
      // A script that is no module has no address but that of its element.
      ...(mode !== 'production' && { 'import.meta.url': 'document.baseURI' }),
    },
    build: {
      target: 'es2022',
      // The first versions with light-dark(), which the style sheet is written with.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      emptyOutDir: mode === 'share',
      lib: {
        entry,
        formats: [...formats],
        fileName,
        // Vite wants a name for a global. No such entry exports anything, so that none is made.
        name: 'never',
      },
      rolldownOptions: {
        // Library builds of ES modules keep their white space otherwise (vitejs/vite#6555).
        // What comments say to other bundlers, no browser reads.
        output: { minify: true, comments: false, generatedCode: { symbols: false } },
      },
    },
  };
});
