/** Sentences and what makes them, by name, and more of these below a name. */
interface WordTree {
  readonly [name: string]: unknown;
}

/** A list is one word. */
const isTree = (words: unknown): words is WordTree =>
  typeof words === 'object' && words !== null && !Array.isArray(words);

/**
 * The words of a language with those of English wherever it has none, at any depth: a file of words
 * may come from another version than the calculator. What English does not know is left as it is.
 */
export const completeWords = <Words extends WordTree>(
  english: Words,
  words: WordTree = {},
): Words => ({
  ...english,
  ...Object.fromEntries(
    Object.entries(words).map(([name, own]) => {
      const model = english[name];
      return [name, isTree(model) && isTree(own) ? completeWords(model, own) : (own ?? model)];
    }),
  ),
});
