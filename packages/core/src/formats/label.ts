import { repairMojibake } from './mojibake.ts';

/** Longer than any label, so that a file that is one long line costs nothing. */
const longestLabel = 200;

/**
 * What remains of a column header or key when case, accents, spaces, underscores and punctuation do
 * not count: "On_Topic" and "on topic" are the same label, and so are "„Gefällt mir“-Angaben" and its
 * misread form.
 */
export const labelOf = (text: string): string =>
  repairMojibake(text.slice(0, longestLabel))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A look-up from label to what it names, from lists of the ways in which it is written. */
export const labelsOf = <Name extends string>(
  written: Readonly<Record<Name, readonly string[]>>,
): ReadonlyMap<string, Name> => {
  const labels = new Map<string, Name>();
  for (const name in written) {
    for (const label of written[name]) labels.set(labelOf(label), name);
  }
  return labels;
};
