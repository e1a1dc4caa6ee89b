import { readdirSync } from 'node:fs';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { build } from 'vite';

const languages = readdirSync(new URL('src/languages/', import.meta.url));

/**
 * The modules of the package for those who bundle it themselves: a file for each of the sources, so
 * that a bundler takes what is imported, with Lit and core left for it to find.
 */
await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [minifyTemplateLiterals()],
  build: {
    target: 'es2022',
    // The first versions with light-dark(), which the style sheet is written with.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist/modules',
    minify: false,
    lib: {
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/account-fragment.ts',
        ...languages.map((file) => `src/languages/${file}`),
      ],
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^lit(?:$|\/)/, /^@micro-influencer\/core(?:$|\/)/],
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
