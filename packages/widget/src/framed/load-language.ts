import { loadBesideCalculator } from '../load-beside-calculator.ts';

/** Digests of the files of words by their tags; they are built before the one that loads them. */
declare const languageIntegrity: Readonly<Record<string, string>>;

const digests = new Map(Object.entries(languageIntegrity));

/** Tags of the languages that can be loaded, as their files are named. */
export const languages: readonly string[] = [...digests.keys()];

/** How long the calculator waits for its words before it does without them, in milliseconds. */
const patience = 8_000;

/**
 * Loads the words of a language from beside the calculator's own file. They are taught once there is
 * a calculator to teach.
 *
 * Rejects where they cannot be had, are others than were built, or take too long.
 *
 * @param tag one of {@link languages}
 */
export async function loadLanguage(tag: string): Promise<void> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`No words for ${tag} in ${patience} ms`)), patience);
  });
  await Promise.race([
    loadBesideCalculator(`languages/${tag}.js`, digests.get(tag) ?? '', 0),
    tooLate,
  ]);
}
