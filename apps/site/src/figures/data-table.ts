// The core declares as much of it as this repository uses.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="../../../../packages/core/src/formats/papaparse.d.ts" />
import Papa from 'papaparse';

/** One column of a table, as a page, a CSV file and a JSON file name it. */
export interface Column {
  /** Name in the files: lower case, words joined by underlines. */
  readonly name: string;
  /** What a page calls it. */
  readonly label: string;
  /** Unit and meaning in a few words. */
  readonly means: string;
  /** Axis of the chart that the values lie on, if one. */
  readonly axis?: 'x' | 'y';
}

/** A value; `null` where there is none. */
export type Cell = string | number | null;

/** Rows of cells in the order of the columns. */
export interface DataTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table as CSV (RFC 4180, but with line feeds): names first, `null` as an empty cell. */
export const toCsv = ({ columns, rows }: DataTable): string =>
  `${Papa.unparse({ fields: columns.map(({ name }) => name), data: rows }, { newline: '\n' })}\n`;

/** The rows as objects, for a JSON file. */
export const toRecords = ({
  columns,
  rows,
}: DataTable): readonly Readonly<Record<string, Cell>>[] =>
  rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
