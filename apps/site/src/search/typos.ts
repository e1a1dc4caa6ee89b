/** How many typos a word of that length may have. */
const allowedIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Typos with which a word begins another one: letters left out, added, changed or swapped with their
 * neighbour. `Infinity` where they are more than a word of that length may have: none below four
 * letters, one below eight, two from there on.
 */
export function countTypos(typed: string, word: string): number {
  const most = allowedIn(typed.length);
  if (typed.length - word.length > most) return Infinity;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    const next = [at];
    for (let to = 1; to <= word.length; to++) {
      const isSame = typed[at - 1] === word[to - 1];
      const isSwapped = typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + Number(!isSame),
        isSwapped ? (before[to - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  const fewest = Math.min(...row);
  return fewest <= most ? fewest : Infinity;
}
