import { pageKinds, type PageKind } from './page-kind.ts';
import { countTypos } from './typos.ts';

/** A place in the site and the names that it may be looked for by. */
export interface FinderEntry {
  readonly title: string;
  readonly address: string;
  readonly kind: PageKind;
  /** Other words for it, abbreviations and spellings. */
  readonly aliases: readonly string[];
}

/** An entry that answers a query. */
export interface FinderHit {
  readonly entry: FinderEntry;
  /** The alias that answers it better than the title does. */
  readonly alias?: string;
}

/** What the finder found. */
export interface FinderAnswer {
  /** The best first. */
  readonly hits: readonly FinderHit[];
  /** Whether nothing is called so, and these are only the nearest names. */
  readonly isGuess: boolean;
}

/** A name as it is compared. */
interface Name {
  readonly words: readonly string[];
  readonly joined: string;
}

interface Shelved {
  readonly entry: FinderEntry;
  /** The title first, then the aliases. */
  readonly names: readonly Name[];
}

/** Ways to match a name, from the best to the worst. */
const matches = {
  whole: 0,
  beginning: 1,
  wordsInOrder: 2,
  wordsInAnyOrder: 3,
  withoutSmallWords: 4,
  inside: 5,
  // From here on only where nothing is called so.
  mistyped: 6,
  someWords: 7,
} as const;

type Match = (typeof matches)[keyof typeof matches];

const smallWords = new Set(
  'a an and are as at be by can do does for from how i if in is it its my of on or should so that the their they this to was what when where which who why will with you your'.split(
    ' ',
  ),
);

// Long enough that a word cannot turn into any other one by it.
const shortestMistyped = 4;

/**
 * Text as it is compared: without case, accents, punctuation and the plural's s. A hyphen and a space
 * are the same.
 */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'\u2019]/gu, '')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

function nameOf(words: readonly string[]): Name {
  return { words, joined: words.join('') };
}

const withoutSmallWords = (words: readonly string[]): readonly string[] => {
  const left = words.filter((word) => !smallWords.has(word));
  return left.length > 0 ? left : words;
};

/** Whether every word asked for begins a word of the name, each one a later one than the last. */
function standInOrder(asked: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return asked.every((word) => {
    const at = words.findIndex((other, index) => index >= from && other.startsWith(word));
    from = at + 1;
    return at >= 0;
  });
}

/** A kind of match, and within it how far the name is from what was asked. */
type Found = readonly [Match, number];

const begins = (asked: string, { words }: Name): boolean =>
  words.some((word) => word.startsWith(asked));

/** How a name holds what was asked, spelled as it is. */
function matchSpelled(asked: Name, name: Name): Found | undefined {
  const rest = name.joined.length - asked.joined.length;
  if (name.joined === asked.joined) return [matches.whole, 0];
  if (name.joined.startsWith(asked.joined)) return [matches.beginning, rest];
  if (standInOrder(asked.words, name.words)) return [matches.wordsInOrder, rest];
  if (asked.words.every((word) => begins(word, name))) return [matches.wordsInAnyOrder, rest];
  const telling = withoutSmallWords(asked.words);
  if (telling.length < asked.words.length && telling.every((word) => begins(word, name))) {
    return [matches.withoutSmallWords, Math.abs(rest)];
  }
  const isInside = asked.joined.length >= shortestMistyped && name.joined.includes(asked.joined);
  return isInside ? [matches.inside, rest] : undefined;
}

/** How near a name comes to what was asked, by typos or by some of its words. */
function matchNearly(asked: Name, name: Name, typosIn: typeof countTypos): Found | undefined {
  const telling = withoutSmallWords(asked.words);
  const apart = telling.reduce(
    (sum, word) => sum + Math.min(...name.words.map((other) => typosIn(word, other))),
    0,
  );
  const typos = Math.min(apart, typosIn(telling.join(''), name.joined));
  if (typos < Infinity) {
    return [matches.mistyped, typos * 50 + Math.abs(name.joined.length - asked.joined.length)];
  }
  const some = telling.filter((word) => word.length >= shortestMistyped && begins(word, name));
  if (some.length === 0) return undefined;
  return [matches.someWords, (telling.length - some.length) * 50 + name.joined.length];
}

/** The same count of typos, which remembers the words that many names share. */
function countingOnce(): typeof countTypos {
  const counted = new Map<string, number>();
  return (typed, word) => {
    const key = `${typed} ${word}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    const typos = countTypos(typed, word);
    counted.set(key, typos);
    return typos;
  };
}

// A source is looked for by its author; the words of its title stand in articles that say more.
const sinkingOf = ({ kind }: FinderEntry): number => (kind === 'Source' ? 1.5 : 0);

/** Finds entries by what they are called. */
export class Finder {
  readonly #shelf: readonly Shelved[];

  constructor(entries: readonly FinderEntry[]) {
    this.#shelf = entries.map((entry) => ({
      entry,
      names: [entry.title, ...entry.aliases].map((name) => nameOf(wordsOf(name))),
    }));
  }

  /**
   * Entries whose title or alias answers a query, however it is spelled: whole names first, then
   * beginnings, then words in them. Where nothing is called so, those nearest to it.
   */
  find(query: string): FinderAnswer {
    const asked = nameOf(wordsOf(query));
    if (asked.joined === '') return { hits: [], isGuess: false };
    const spelled = this.#rank((name) => matchSpelled(asked, name));
    if (spelled.length > 0) return { hits: spelled.map(({ hit }) => hit), isGuess: false };
    const typosIn = countingOnce();
    const near = this.#rank((name) => matchNearly(asked, name, typosIn));
    const best = Math.min(...near.map(({ match }) => match));
    const hits = near.filter(({ match }) => match === best).map(({ hit }) => hit);
    return { hits, isGuess: hits.length > 0 };
  }

  /** Every entry with a name that matches, the best first. */
  #rank(
    matchOf: (name: Name) => Found | undefined,
  ): readonly { readonly hit: FinderHit; readonly match: Match }[] {
    return this.#shelf
      .flatMap(({ entry, names }) => {
        const [best] = names
          .flatMap((name, index) => {
            const found = matchOf(name);
            return found ? [{ match: found[0], distance: found[1], index }] : [];
          })
          .sort((a, b) => a.match - b.match || a.distance - b.distance || a.index - b.index);
        if (!best) return [];
        const alias = entry.aliases[best.index - 1];
        const hit = alias === undefined ? { entry } : { entry, alias };
        return [{ ...best, hit, rank: best.match + sinkingOf(entry) }];
      })
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          Number(a.index > 0) - Number(b.index > 0) ||
          a.distance - b.distance ||
          pageKinds.indexOf(a.hit.entry.kind) - pageKinds.indexOf(b.hit.entry.kind),
      );
  }
}
