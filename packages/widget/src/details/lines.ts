/** What is wrong with a line of a text that was pasted. */
export interface LineProblem<Code extends string> {
  /** From 1. */
  readonly line: number;
  readonly code: Code;
}

/** A line that has something on it. */
export interface Line {
  /** From 1, as an editor counts them. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text, however they end, without those that are blank. */
export const linesOf = (text: string): readonly Line[] =>
  text
    .split(/\r\n?|\n/)
    .map((content, index) => ({ line: index + 1, text: content }))
    .filter((line) => line.text.trim() !== '');
