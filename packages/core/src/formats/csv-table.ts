import type { Account } from '../account.ts';
import { parseRows } from './csv-rows.ts';
import type { ImportFormat } from './import-reading.ts';
import { labelOf } from './label.ts';
import type { FormatReading, ProblemLog, ReadingContext } from './reading-context.ts';

/** A row of a table whose header was recognised. */
export interface TableRow {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  /** The cell of a column, trimmed; empty where the row or the table has none. */
  readonly cell: (column: string) => string;
}

/** A format that is a table, known by its header. */
export interface TableFormat {
  readonly format: ImportFormat;
  /** Column for each {@link labelOf label} that a header may have. */
  readonly columns: ReadonlyMap<string, string>;
  /** Whether a header with these columns is one of the format. */
  readonly recognises: (columns: ReadonlySet<string>) => boolean;
  readonly read: (rows: readonly TableRow[], context: ReadingContext) => readonly Account[];
}

const delimiters = [',', ';', '\t', '|'];

/** Rows among which the header is looked for: exports may begin with a title or a hint to Excel. */
const rowsBeforeHeader = 5;

/** Cells of a header that are looked at. */
const longestHeader = 500;

interface Header {
  readonly format: TableFormat;
  readonly delimiter: string;
  /** Index among all rows of the text. */
  readonly index: number;
  readonly width: number;
  /** Where each column stands; more than once where a table repeats it, as in two languages. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/**
 * Reads a text as a table of one of the formats, whatever separates its cells, or says with
 * `undefined` that no format knows its header.
 */
export function readTable(
  text: string,
  formats: readonly TableFormat[],
  context: ReadingContext,
): FormatReading | undefined {
  const lines = text.replace(/\r\n?/g, '\n');
  const header = findHeader(lines, formats);
  if (!header) return undefined;
  const { format } = header;
  return {
    format: format.format,
    accounts: format.read(readRows(lines, header, context.log), context),
  };
}

function findHeader(text: string, formats: readonly TableFormat[]): Header | undefined {
  for (const delimiter of delimiters) {
    let header: Header | undefined;
    parseRows(text, delimiter, ({ cells, index }) => {
      const labels = cells.slice(0, longestHeader).map(labelOf);
      for (const format of formats) {
        const positions = positionsOf(labels, format.columns);
        if (!format.recognises(new Set(positions.keys()))) continue;
        header = { format, delimiter, index, width: cells.length, positions };
        return 'stop';
      }
      return index + 1 < rowsBeforeHeader ? 'go on' : 'stop';
    });
    if (header) return header;
  }
  return undefined;
}

function positionsOf(
  labels: readonly string[],
  columns: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, label] of labels.entries()) {
    const column = columns.get(label);
    if (column === undefined) continue;
    const known = positions.get(column);
    if (known) known.push(position);
    else positions.set(column, [position]);
  }
  return positions;
}

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function readRows(text: string, header: Header, log: ProblemLog): readonly TableRow[] {
  const rows: TableRow[] = [];
  let physicalLines: readonly string[] | undefined;
  const add = (cells: readonly string[], line: number): void => {
    if (isEmpty(cells)) return;
    if (isEmpty(cells.slice(header.width))) rows.push({ line, cell: cellsBy(header, cells) });
    else log.add({ code: 'too many cells', at: { line } });
  };
  parseRows(text, header.delimiter, ({ cells, index, line, lines, broken }) => {
    if (index <= header.index) return 'go on';
    if (broken) {
      physicalLines ??= text.split('\n');
      recoverRows(physicalLines.slice(line - 1, line - 1 + lines), line, header, add, log);
    } else add(cells, line);
    return 'go on';
  });
  return rows;
}

const cellsBy =
  ({ positions }: Header, cells: readonly string[]): TableRow['cell'] =>
  (column) => {
    for (const position of positions.get(column) ?? []) {
      const text = cells[position]?.trim();
      if (text) return text;
    }
    return '';
  };

/**
 * A quote that does not end takes the rows after it along, up to the next quote or the end of the
 * text. Those of its lines that hold no quote and are as wide as the header are rows of their own.
 */
function recoverRows(
  lines: readonly string[],
  firstLine: number,
  { delimiter, width }: Header,
  add: (cells: readonly string[], line: number) => void,
  log: ProblemLog,
): void {
  for (const [index, text] of lines.entries()) {
    const line = firstLine + index;
    const cells = text.split(delimiter);
    if (text.includes('"')) log.add({ code: 'broken quotes', at: { line } });
    else if (cells.length === width) add(cells, line);
  }
}
