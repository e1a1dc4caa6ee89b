import { parseCount, type CountProblem } from '../count.ts';
import { largestCount } from '../written-number.ts';
import type { ImportCount, ImportPlace } from './import-reading.ts';
import type { ReadingContext } from './reading-context.ts';

/** A count as it stands in a cell or a JSON value. */
export type CellReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'problem'; readonly code: Exclude<CountProblem, 'empty'> };

/** How exports write that they have no number. */
const missingTexts: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '\u2013',
  '\u2014',
  'n/a',
  'na',
  'nan',
  'null',
  'none',
]);

const missing: CellReading = { kind: 'missing' };

const problem = (code: Exclude<CountProblem, 'empty'>): CellReading => ({ kind: 'problem', code });

/**
 * Reads a number, or a text as people and exports write one. `null`, "", "--" and the like are
 * missing, which is neither a problem nor 0.
 */
export function readCell(value: unknown, locale: string): CellReading {
  if (value === undefined || value === null) return missing;
  if (typeof value === 'number') return readNumber(value);
  if (typeof value === 'string') return readText(value, locale);
  return problem('not a number');
}

function readNumber(value: number): CellReading {
  if (Number.isNaN(value)) return problem('not a number');
  if (value < 0) return problem('negative');
  if (value > largestCount) return problem('too large');
  if (!Number.isInteger(value)) return problem('not a whole number');
  return { kind: 'count', value: Math.abs(value) };
}

function readText(text: string, locale: string): CellReading {
  const bare = text.trim();
  if (missingTexts.has(bare.toLowerCase())) return missing;
  // Spreadsheets and data frames write whole numbers as 12400.0 in columns that have gaps.
  const reading = parseCount(bare.replace(/(\d)[.,]00?$/, '$1'), locale);
  if (reading.ok) return { kind: 'count', value: reading.value };
  return reading.problem === 'empty' ? missing : problem(reading.problem);
}

/** The stand-in for hidden likes that is no count; whoever reads interactions knows it. */
const isHiddenLikes = (field: ImportCount, value: unknown): boolean =>
  field === 'likes' && (value === -1 || (typeof value === 'string' && value.trim() === '-1'));

/**
 * Reads the counts of one row. What is missing is left out; what cannot be read is left out and
 * becomes a problem with its place. Likes of -1 stay, since they stand for hidden ones.
 */
export function readCounts<Field extends ImportCount>(
  cells: readonly (readonly [Field, unknown])[],
  at: ImportPlace,
  { log, locale }: ReadingContext,
): { readonly [F in Field]?: number } {
  const counts: { [F in Field]?: number } = {};
  for (const [field, value] of cells) {
    if (isHiddenLikes(field, value)) {
      counts[field] = -1;
      continue;
    }
    const reading = readCell(value, locale);
    if (reading.kind === 'count') counts[field] = reading.value;
    if (reading.kind === 'problem') log.add({ code: reading.code, at, field });
  }
  return counts;
}
