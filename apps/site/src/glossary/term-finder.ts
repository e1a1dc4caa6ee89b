import type { TermData } from './term-rules.ts';

/** A term and the words that stand for it in a text. */
export interface MarkedTerm {
  readonly id: string;
  readonly words: readonly string[];
}

/** A place in a text where a term stands. */
interface TermPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the terms of a text in their order; those of `without` are passed over. */
export type TermFinder = (text: string, without: ReadonlySet<string>) => readonly TermPlace[];

/** The words that a term is recognised by: those its author names, or else itself and its plural. */
export function wordsOf({ term, inText }: Pick<TermData, 'term' | 'inText'>): readonly string[] {
  if (inText) return inText;
  const word = /^\p{Lu}\p{Ll}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
  return [word, `${word}s`];
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a finder. A word counts where it stands whole, as it is or with its first letter capital; of
 * two that begin at one place the longer wins, and each term is found once.
 */
export function termFinder(terms: readonly MarkedTerm[]): TermFinder {
  const ids = new Map(
    terms.flatMap(({ id, words }) =>
      words.flatMap((word) => [
        [word, id] as const,
        [word.charAt(0).toUpperCase() + word.slice(1), id] as const,
      ]),
    ),
  );
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return (text, without) => {
    const found = new Set<string>();
    return [...text.matchAll(any)].flatMap(({ 0: word, index }) => {
      const id = ids.get(word);
      if (id === undefined || without.has(id) || found.has(id)) return [];
      found.add(id);
      return [{ id, start: index, end: index + word.length }];
    });
  };
}
