// Packages that take this one as source compile it without the declarations beside it.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse';

/** A row of cells as it stands in a text. */
export interface RawRow {
  readonly cells: readonly string[];
  /** Among all rows, from 0. */
  readonly index: number;
  /** Line on which the row begins, from 1. */
  readonly line: number;
  /** Lines that it goes on for, since a cell in quotes may hold line feeds; at least 1. */
  readonly lines: number;
  /** A quote in it does not end, or ends in the middle of a cell. */
  readonly broken: boolean;
}

/** Hands over the rows of a text, whose lines end in line feeds, until `take` says to stop. */
export function parseRows(
  text: string,
  delimiter: string,
  take: (row: RawRow) => 'go on' | 'stop',
): void {
  let index = 0;
  let line = 1;
  Papa.parse(text, {
    delimiter,
    newline: '\n',
    step: ({ data: cells, errors }, parser) => {
      const lines = 1 + cells.reduce((feeds, cell) => feeds + countLineFeeds(cell), 0);
      const broken = errors.some(({ type }) => type === 'Quotes');
      if (take({ cells, index, line, lines, broken }) === 'stop') parser.abort();
      index++;
      line += lines;
    },
  });
}

function countLineFeeds(cell: string): number {
  let feeds = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) feeds++;
  return feeds;
}
