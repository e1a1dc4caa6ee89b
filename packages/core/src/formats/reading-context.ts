import type { Account, Platform } from '../account.ts';
import { mostProblems, type ImportFormat, type ImportProblem } from './import-reading.ts';

/** Collects problems while a text is read. */
export interface ProblemLog {
  readonly add: (problem: ImportProblem) => void;
  /** Everything that was added, up to the limit. */
  readonly listed: readonly ImportProblem[];
  /** How many were added, listed or not. */
  readonly count: () => number;
}

/** What a reader of one format is given beside the text. */
export interface ReadingContext {
  readonly log: ProblemLog;
  readonly locale: string;
  readonly platform: Platform | undefined;
}

/** What a reader of one format gives back when it recognises its format. */
export interface FormatReading {
  readonly format: ImportFormat;
  readonly accounts: readonly Account[];
}

/** Reads a parsed JSON value, or says with `undefined` that it is not of its format. */
export type JsonReader = (value: unknown, context: ReadingContext) => FormatReading | undefined;

/** A log that lists the first {@link mostProblems} and counts the rest. */
export function createProblemLog(): ProblemLog {
  const listed: ImportProblem[] = [];
  let count = 0;
  return {
    listed,
    count: () => count,
    add: (problem) => {
      if (count < mostProblems) listed.push(problem);
      count++;
    },
  };
}
