import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { lent } from './src/lent.ts';

const core = (file: string): string =>
  fileURLToPath(new URL(file, import.meta.resolve('@micro-influencer/core')));

const own = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The modules that what is lent comes from. */
const lenders: ReadonlySet<string> = new Set([
  fileURLToPath(import.meta.resolve('lit/html.js')),
  own('src/complete-words.ts'),
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
      ? { id: 'lent', external: true, moduleSideEffects: false }
      : resolved;
  },
  // A name of its own for each, which is then made small: shorter than to read it off a lender.
  renderChunk(code) {
    const borrowed = new Set<string>();
    const named = code.replaceAll(/\(0, lent\.(\w+)\)|\blent\.(\w+)/g, (_, called, read) => {
      const name = called ?? read;
      if (!Object.hasOwn(lent, name)) this.error(`Not in lent.ts: ${name}`);
      borrowed.add(name);
      return `lent_${name}`;
    });
    const names = [...borrowed].map((name) => `${letterOf(name)}: lent_${name}`);
    const taken = named.replace('let lent =', `let { ${names.join(', ')} } =`);
    if (taken === named) this.error('What is lent is required in another way now.');
    return taken;
  },
  // After the code was made small, which has to know it for what it is: no module.
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const body = file.code.replaceAll(/require\((["'`])[^"'`]*\1\)/g, 'lent').trimEnd();
      file.code = `export default (lent,exports={})=>{${body}return exports}`;
    }
  },
};
