import type { Words } from './english.ts';

/** What a calculator that can be taught a language offers; copies from before that offer nothing. */
interface LanguageLearner {
  readonly addLanguage?: (words: Words) => void;
}

/**
 * Teaches a language to the calculator of the page, whichever copy was first and whenever it comes.
 * Reached through the registry of elements, so that a file of words needs no import and no global.
 */
export function register(words: Words): void {
  // No registry on a server, where frameworks run the imports of a page as well.
  void globalThis.customElements
    ?.whenDefined('micro-influencer-calculator')
    .then((calculator: CustomElementConstructor & LanguageLearner) => {
      calculator.addLanguage?.(words);
    });
}
