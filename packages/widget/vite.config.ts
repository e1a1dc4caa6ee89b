import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin } from 'vite';

/** What each run of the build writes, by the mode that it is run in. */
const files = {
  /** The one file that a blog loads: Lit, core and English inside, no import left. */
  production: {
    entry: 'src/define.ts',
    formats: ['es', 'iife'],
    fileName: (format: string) =>
      `micro-influencer-calculator.${format === 'es' ? '' : 'classic.'}js`,
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

const modeOf = (mode: string): keyof typeof files =>
  mode === 'framed' || mode === 'host' ? mode : 'production';

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

export default defineConfig(({ mode }) => {
  const { entry, formats, fileName } = files[modeOf(mode)];
  return {
    plugins: [leaveNoGlobal, minifyTemplateLiterals()],
    build: {
      target: 'es2022',
      // The first versions with light-dark(), which the style sheet is written with.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      emptyOutDir: modeOf(mode) === 'production',
      lib: {
        entry,
        formats: [...formats],
        fileName,
        // Vite wants a name for a global. No entry exports anything, so that none is made.
        name: 'never',
      },
      rolldownOptions: {
        // Library builds of ES modules keep their white space otherwise (vitejs/vite#6555).
        output: { minify: true },
      },
    },
  };
});
