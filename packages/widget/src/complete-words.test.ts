import { describe, expect, test } from 'vitest';
import { completeWords } from './complete-words.ts';
import { englishDetails } from './details/locales/english.ts';
import { englishFiles } from './files/locales/english.ts';
import { english as firstEnglish } from './locales/english.ts';
import { arabic } from './locales/arabic.ts';
import { brazilianPortuguese } from './locales/brazilian-portuguese.ts';
import { dutch } from './locales/dutch.ts';
import { french } from './locales/french.ts';
import { german } from './locales/german.ts';
import { hindi } from './locales/hindi.ts';
import { indonesian } from './locales/indonesian.ts';
import { italian } from './locales/italian.ts';
import { japanese } from './locales/japanese.ts';
import { korean } from './locales/korean.ts';
import { polish } from './locales/polish.ts';
import { simplifiedChinese } from './locales/simplified-chinese.ts';
import { spanish } from './locales/spanish.ts';
import { turkish } from './locales/turkish.ts';
import { englishShare } from './share/locales/english.ts';

/** Words as a file of another version may have them. */
interface Tree {
  readonly [name: string]: unknown;
}

const isTree = (words: unknown): words is Tree =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

const english: Tree = {
  ...firstEnglish,
  details: { ...englishDetails, files: englishFiles, share: englishShare },
};
const languages = [
  arabic,
  brazilianPortuguese,
  dutch,
  french,
  german,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  polish,
  simplifiedChinese,
  spanish,
  turkish,
].map((words) => [words.locale, { ...words } as Tree] as const);

/** Every word by its path, and everything that holds words. */
const pathsIn = (words: Tree): readonly (readonly string[])[] =>
  Object.entries(words).flatMap(([name, own]) => [
    [name],
    ...(isTree(own) ? pathsIn(own).map((rest) => [name, ...rest]) : []),
  ]);

const at = (words: unknown, path: readonly string[]): unknown =>
  path.reduce((found, name) => (isTree(found) ? found[name] : undefined), words);

/** The words with another in the place of one; `undefined` leaves the name and takes the word. */
const changed = (words: Tree, [name = '', ...rest]: readonly string[], to: unknown): Tree => {
  const own = words[name];
  return { ...words, [name]: rest.length && isTree(own) ? changed(own, rest, to) : to };
};

const without = (words: Tree, path: readonly string[]): Tree => {
  const [parent, name = ''] = [path.slice(0, -1), path.at(-1)];
  const holder = at(words, parent);
  if (!isTree(holder)) throw new Error(`Nothing holds ${path.join('.')}`);
  const { [name]: _, ...others } = holder;
  return parent.length ? changed(words, parent, others) : others;
};

describe.each(languages)('a file of %s', (_, words) => {
  const paths = pathsIn(words);

  test('has much that another version may lack', () => {
    expect(paths.length).toBeGreaterThan(150);
    expect(paths).toContainEqual(['details', 'share', 'copied']);
  });

  test('says in English the one word that it lacks, and all else in its own language', () => {
    for (const path of paths) {
      const expected = changed(words, path, at(english, path));
      expect(completeWords(english, without(words, path)), path.join('.')).toEqual(expected);
      expect(completeWords(english, changed(words, path, undefined))).toEqual(expected);
    }
  });
});

test('a list is one word, and what English does not know stays', () => {
  expect(completeWords({ names: ['a', 'b'] }, { names: ['c'] })).toEqual({ names: ['c'] });
  expect(completeWords<Tree>({ a: '1' }, { b: { c: '2' } })).toEqual({ a: '1', b: { c: '2' } });
  expect(completeWords({ a: '1' })).toEqual({ a: '1' });
});

test('the words of English themselves are left as they are', () => {
  const before = structuredClone({ tiers: firstEnglish.tiers });
  completeWords(english, { tiers: { micro: 'Mikro' } });
  expect(firstEnglish.tiers).toEqual(before.tiers);
});
