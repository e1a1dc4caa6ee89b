import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';

/** The one file that a blog loads: Lit, core and English inside, no import left. */
export default defineConfig({
  plugins: [minifyTemplateLiterals()],
  build: {
    target: 'es2022',
    // The first versions with light-dark(), which the style sheet is written with.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    lib: {
      entry: 'src/define.ts',
      formats: ['es'],
      fileName: () => 'micro-influencer-calculator.js',
    },
    rolldownOptions: {
      // Library builds of ES modules keep their white space otherwise (vitejs/vite#6555).
      output: { minify: true },
    },
  },
});
