import { fileURLToPath } from 'node:url';
import { feeModels } from '@micro-influencer/core';
import type { Plugin } from 'vite';
import { lent } from './src/lent.ts';

const core = (file: string): string =>
  fileURLToPath(new URL(file, import.meta.resolve('@micro-influencer/core')));

const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The modules that what is lent comes from. */
const lenders: ReadonlySet<string> = new Set([
  fileURLToPath(import.meta.resolve('lit/html.js')),
  own('src/load-beside-calculator.ts'),
  own('src/number-format.ts'),
  own('src/sentences.ts'),
  core('count.ts'),
  core('engagement.ts'),
  core('engagement-curve.ts'),
  core('evidence/engagement-benchmarks.ts'),
  core('evidence/tier-schemes.ts'),
  core('median.ts'),
  core('tier.ts'),
  core('written-number.ts'),
]);

/**
 * Makes of a bundle a function that takes what `lent.ts` lends and answers with what the entry
 * exports. To be used with the format `cjs`, whose `require` and `exports` it puts in place.
 */
export const borrow: Plugin = {
  name: 'borrow',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && lenders.has(resolved.id)
      ? { id: resolved.id, external: true, moduleSideEffects: false }
      : resolved;
  },
  renderChunk(code) {
    const borrowed = [...code.matchAll(/(\w+) = require\(/g)].map(([, name]) => name);
    const used = borrowed.flatMap((name) => [
      ...code.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g')),
    ]);
    const missing = used.map(([, name = '']) => name).filter((name) => !Object.hasOwn(lent, name));
    if (missing.length > 0) this.error(`Not in lent.ts: ${[...new Set(missing)].join(', ')}`);
    return null;
  },
  // After the code was made small, which has to know it for what it is: no module.
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const body = file.code.replaceAll(/require\((["'`])[^"'`]*\1\)/g, 'lent').trimEnd();
      file.code = `export default lent=>{let exports={};${body}return exports}`;
    }
  },
};

/**
 * Puts the published prices in as they stand, in place of the register of facts that they are taken
 * from, whose descriptions nobody is shown here.
 */
export const pricesAlone: Plugin = {
  name: 'prices-alone',
  transform: {
    filter: { id: /\/evidence\/fee-models\.ts$/ },
    handler: () => ({
      code: `export const feeModels = ${JSON.stringify(feeModels)};`,
      map: null,
    }),
  },
};
