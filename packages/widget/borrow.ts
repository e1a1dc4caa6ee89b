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
  own('src/lent.ts'),
  own('src/number-format.ts'),
  own('src/sentences.ts'),
  core('category.ts'),
  core('classify.ts'),
  core('count.ts'),
  core('engagement.ts'),
  core('engagement-curve.ts'),
  core('evidence/engagement-benchmarks.ts'),
  core('evidence/tier-schemes.ts'),
  core('median.ts'),
  core('tier.ts'),
  core('written-number.ts'),
]);

/** What is lent goes by one letter between files, whose digests keep one to the other. */
const letterOf = (name: string): string => (Object.keys(lent).indexOf(name) + 10).toString(36);

/** Gives the letters in the file that lends. */
export const lendByLetter: Plugin = {
  name: 'lend-by-letter',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/lent\.ts$/ },
    handler(code) {
      const [before = '', list] = code.split('export const lent = ');
      if (!list) throw new Error('What is lent is listed in another way now.');
      const short = list.replaceAll(/^ {2}(\w+),$/gm, (_, name) => `  ${letterOf(name)}: ${name},`);
      return { code: `${before}export const lent = ${short}`, map: null };
    },
  },
};

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
    const lenderNames = [...code.matchAll(/(\w+) = require\(/g)].map(([, name]) => name);
    const use = new RegExp(`\\b(${lenderNames.join('|')})\\.(\\w+)`, 'g');
    return code.replaceAll(use, (_, lender, name) => {
      if (!Object.hasOwn(lent, name)) this.error(`Not in lent.ts: ${name}`);
      return `${lender}.${letterOf(name)}`;
    });
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
 * from, without what nobody is shown here.
 */
export const pricesAlone: Plugin = {
  name: 'prices-alone',
  transform: {
    filter: { id: /\/evidence\/fee-models\.ts$/ },
    handler() {
      const prices = Object.values(feeModels).map(
        ({ publisher, year, currency, platform, rule }) => ({
          publisher,
          year,
          currency,
          platform,
          rule,
        }),
      );
      return { code: `export const feeModels = ${JSON.stringify(prices)};`, map: null };
    },
  },
};

/** Takes out the check of accounts: those of the calculator come from readers that give no others. */
export const accountsAsRead: Plugin = {
  name: 'accounts-as-read',
  enforce: 'pre',
  transform: {
    filter: { id: /\/usable-account\.ts$/ },
    handler(code) {
      const without = code.replace(
        /export function usableAccount\(.*?\n}\n/s,
        'export const usableAccount = (account: Account): Account => account;\n',
      );
      if (without === code) throw new Error('Accounts are checked in another way now.');
      return { code: without, map: null };
    },
  },
};
