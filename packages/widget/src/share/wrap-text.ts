/**
 * Breaks a text into lines that are not wider than there is room for, between words, in languages
 * that write no spaces as well. A single word that is wider stands on a line of its own.
 *
 * @param locale BCP 47 tag of the text's language
 * @param fits whether a text fits on one line
 */
export function wrapText(
  text: string,
  locale: string,
  fits: (line: string) => boolean,
): readonly string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, {
    granularity: 'word',
  }).segment(text)) {
    // A mark never begins a line, and what opens a bracket never ends one.
    const last = words.at(-1) ?? '';
    const goesOn = isWordLike ? /^\p{Ps}$/u.test(last) : last !== '' && !/^\p{Ps}$/u.test(segment);
    if (goesOn) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  const lines: string[] = [];
  for (const word of words) {
    const longer = (lines.at(-1) ?? '') + word;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}
