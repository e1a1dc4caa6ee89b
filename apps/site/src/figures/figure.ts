import type { SourceId } from '@micro-influencer/core/evidence';
import type { Chart } from '../charts/chart.ts';
import type { DataTable } from './data-table.ts';

/** A chart with everything that a reader needs to check and cite it. */
export interface Figure {
  readonly id: string;
  /** Number on the whole site, which never changes once it is published. */
  readonly number: number;
  /** What the figure finds, with its numbers computed. */
  readonly title: string;
  /** What is seen, for those who do not see it. */
  readonly alt: string;
  /** What the figure measures, in which unit, and what speaks against leaning on it. */
  readonly note: string;
  /** Whose numbers they are. */
  readonly sources: readonly SourceId[];
  /** Every value that is drawn. */
  readonly table: DataTable;
  readonly draw: () => Chart;
}
