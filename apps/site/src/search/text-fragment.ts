import type { ExcerptPiece } from './excerpt.ts';

/** Words around the find that go with it, so that it is found at its place and not at an earlier one. */
const wordsAround = 3;

// A sentence may end a paragraph, and what follows it in the index need not follow it on the page.
const afterSentence = /^.*[.!?:;\u2026](?=\s|$)/s;
const untilSentence = /[.!?:;\u2026](?:\s.*)?$/s;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The text directive that makes a browser scroll to the first words found in an excerpt and highlight
 * them: `text=before-,words,-after`. Empty where the excerpt holds none.
 */
export function textDirective(pieces: readonly ExcerptPiece[]): string {
  const from = pieces.findIndex(({ isFound }) => isFound);
  if (from < 0) return '';
  let to = from + 1;
  // Words that stand side by side are one find.
  while (pieces[to]?.text.trim() === '' && pieces[to + 1]?.isFound) to += 2;
  const found = pieces.slice(from, to).map(({ text }) => text);
  const textOf = (some: readonly ExcerptPiece[]) => some.map(({ text }) => text).join('');
  const before = textOf(pieces.slice(0, from)).replace(afterSentence, '');
  const after = textOf(pieces.slice(to)).replace(untilSentence, '');
  // Punctuation at the ends of a find is not part of the word that the browser looks for.
  const words = found.join('').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (words === '') return '';
  const isWhole = found.join('').trim() === words;
  const prefix = isWhole ? before.trim().split(/\s+/).slice(-wordsAround).join(' ') : '';
  const suffix = isWhole ? after.trim().split(/\s+/).slice(0, wordsAround).join(' ') : '';
  return `text=${prefix && `${encode(prefix)}-,`}${encode(words)}${suffix && `,-${encode(suffix)}`}`;
}

/**
 * An address that leads to the words of an excerpt. Browsers without text fragments would take the
 * directive for the name of a heading, so they get the address as it is.
 */
export function addressOfFind(address: string, pieces: readonly ExcerptPiece[]): string {
  const directive = textDirective(pieces);
  if (directive === '' || !('fragmentDirective' in document)) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`;
}
