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

/** What a word of a text, or of a term, begins with: letters and digits, or one other sign. */
const beginning = /(?<![\p{L}\p{N}-])(?:[\p{L}\p{N}]+|[^\p{L}\p{N}])/gu;

const endOfWord = /(?![\p{L}\p{N}-])/uy;

function endsAt(text: string, end: number): boolean {
  endOfWord.lastIndex = end;
  return endOfWord.test(text);
}

/** Lengths of the words that begin alike, the longest first. */
function lengthsByBeginning(words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const alike = Map.groupBy(words, (word) => word.match(beginning)?.[0] ?? '');
  const longestFirst = (group: readonly string[]) =>
    [...new Set(group.map(({ length }) => length))].toSorted((a, b) => b - a);
  return new Map([...alike].map(([begun, group]) => [begun, longestFirst(group)]));
}

/**
 * Makes a finder. A word counts where it stands whole, as it is or with its first letter capital; of
 * two that begin at one place the longer wins, and each term is found once. A text takes as long among
 * ten thousand terms as among a hundred.
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
  const lengths = lengthsByBeginning(ids.keys());
  return (text, without) => {
    const places: TermPlace[] = [];
    const found = new Set<string>();
    let end = 0;
    for (const { 0: begun, index: start } of text.matchAll(beginning)) {
      if (start < end) continue;
      const length = lengths
        .get(begun)
        ?.find((one) => ids.has(text.slice(start, start + one)) && endsAt(text, start + one));
      if (length === undefined) continue;
      end = start + length;
      const id = ids.get(text.slice(start, end));
      if (id === undefined || without.has(id) || found.has(id)) continue;
      found.add(id);
      places.push({ id, start, end });
    }
    return places;
  };
}
