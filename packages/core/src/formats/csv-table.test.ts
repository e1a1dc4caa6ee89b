import { describe, expect, test } from 'vitest';
import { readTable, type TableFormat } from './csv-table.ts';
import { labelsOf } from './label.ts';
import { createProblemLog } from './reading-context.ts';

/** Keeps what the rows hold, so that the tests can look at it. */
function read(text: string) {
  const log = createProblemLog();
  const rows: (readonly [line: number, a: string, b: string])[] = [];
  const format: TableFormat = {
    format: 'table of accounts',
    columns: labelsOf<string>({ a: ['Alpha', 'Erstes'], b: ['Beta'] }),
    recognises: (present) => present.has('a') && present.has('b'),
    read: (table) => {
      for (const { line, cell } of table) rows.push([line, cell('a'), cell('b')]);
      return [];
    },
  };
  const recognised = readTable(text, [format], { log, locale: 'en', platform: undefined });
  return { recognised: recognised !== undefined, rows, problems: log.listed };
}

describe('readTable', () => {
  test.each([
    ['commas', 'Alpha,Beta\n1,2\n'],
    ['semicolons', 'Alpha;Beta\n1;2'],
    ['tabs', 'Alpha\tBeta\r\n1\t2\r\n'],
    ['bars', 'alpha|BETA\n1|2\n'],
    ['old line ends', 'Alpha,Beta\r1,2\r'],
    ['another order', 'Beta,x,Alpha\n2,,1\n'],
    ['quotes', '"Alpha","Beta"\n"1"," 2 "\n'],
    ['empty cells behind', 'Alpha,Beta,,\n1,2,,,,\n'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({ recognised: true, rows: [[2, '1', '2']], problems: [] });
  });

  test('finds the header under a title and a hint to the spreadsheet', () => {
    expect(read('sep=;\nReport\n\nAlpha;Beta\n1;2').rows).toEqual([[5, '1', '2']]);
  });

  test.each(['', 'Alpha', 'Alpha,Gamma\n1,2', '\n\n\n\n\nAlpha,Beta\n1,2'])(
    'does not know %j',
    (text) => {
      expect(read(text).recognised).toBe(false);
    },
  );

  test('counts lines, not rows, and leaves empty rows out', () => {
    expect(read('Alpha,Beta\n"1\n1",2\n\n,\n3,4').rows).toEqual([
      [2, '1\n1', '2'],
      [6, '3', '4'],
    ]);
  });

  test('takes the first cell that is not empty where a column repeats', () => {
    expect(read('Alpha,Beta,Erstes\n,2,1\n3,4,5').rows).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  test('reads a row that is too short as far as it goes', () => {
    expect(read('Alpha,Beta\n1').rows).toEqual([[2, '1', '']]);
  });

  test('does not guess which cell an unquoted comma has split', () => {
    expect(read('Alpha,Beta\n1,200,5\n3,4')).toMatchObject({
      rows: [[3, '3', '4']],
      problems: [{ code: 'too many cells', at: { line: 2 } }],
    });
  });

  test('reads the rows that a quote without an end takes along', () => {
    expect(read('Alpha,Beta\n"1,2\n3,4\n5,"6"\n7,8')).toMatchObject({
      rows: [
        [3, '3', '4'],
        [5, '7', '8'],
      ],
      problems: [
        { code: 'broken quotes', at: { line: 2 } },
        { code: 'broken quotes', at: { line: 4 } },
      ],
    });
  });

  test('takes no line of such a cell for a row that is not as wide as the header', () => {
    expect(read('Alpha,Beta\n1,"two\nand more\n3,4')).toMatchObject({
      rows: [[4, '3', '4']],
      problems: [{ code: 'broken quotes', at: { line: 2 } }],
    });
  });

  test('reads on after a quote in the middle of a cell', () => {
    expect(read('Alpha,Beta\n"the "best" one",2\n3,4')).toMatchObject({
      rows: [[3, '3', '4']],
      problems: [{ code: 'broken quotes', at: { line: 2 } }],
    });
  });
});
