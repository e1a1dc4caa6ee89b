import { completeWords } from './complete-words.ts';
import { english, type Words } from './locales/english.ts';

/** The languages that have been loaded, by tag in lower case; English always is. */
const languages = new Map<string, Words>([['en', english]]);

/**
 * Adds a language, or replaces its words. What a file of another version has no words for is said in
 * English, at any depth; one without a tag is for no page.
 */
export function addLanguage(words: Words): void {
  const { locale } = words;
  if (locale) languages.set(locale.toLowerCase(), completeWords(english, words));
}

/**
 * The words for a language tag: of the tag itself, else of its language in any country, else English.
 *
 * @param tag as a `lang` attribute has it, such as `pt-BR`; anything else is answered in English
 */
export function wordsFor(tag: string | undefined): Words {
  const exact = (tag ?? '').toLowerCase();
  return languages.get(exact) ?? languages.get(exact.split('-', 1)[0] ?? '') ?? english;
}
