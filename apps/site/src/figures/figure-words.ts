import { dataChanges } from '@micro-influencer/core/evidence';
import { absoluteAddress, benchmarkPath, figurePath, sourcePath } from '../site-address.ts';
import { sourceName, sourceOf } from '../source-words.ts';
import { benchmarkIds } from './benchmark-figure.ts';
import { toRecords } from './data-table.ts';
import type { Figure } from './figure.ts';

/** What figures and their tables may be used under. */
const figureLicence = 'MIT';

/** What the licence covers and what it does not, in two sentences. */
export const licenceWords =
  'Drawing and table: MIT licence, like the whole project. The numbers are those of the sources named, to be cited with them.';

/** Day of the newest change of the data. */
export const dataDate: string = dataChanges[0]?.date ?? '';

const benchmarkOf = ({ id }: Figure) =>
  benchmarkIds.find((benchmark) => id === `benchmark-${benchmark}`);

/** Absolute address at which a figure is found with its table and downloads. */
export function figureAddress(figure: Figure): string {
  const benchmark = benchmarkOf(figure);
  return absoluteAddress(benchmark ? benchmarkPath(benchmark) : figurePath(figure.id));
}

/** More sources than these are named in the table and counted beneath the figure. */
const mostSourcesNamed = 3;

/** The sources of a figure as names, or how many there are. */
export const sourcesInWords = ({ sources }: Figure): string =>
  sources.length > mostSourcesNamed
    ? `${sources.length} sources, named in the table`
    : sources.map((id) => sourceName(sourceOf(id))).join('; ');

/** The sources that stand beneath the figure by name. */
export const namedSources = ({ sources }: Figure): Figure['sources'] =>
  sources.length > mostSourcesNamed ? [] : sources;

/** How to cite a figure, as plain text. */
export const citationOf = (figure: Figure): string =>
  `The open field guide to micro-influencers, figure ${figure.number}: ${figure.title}. Data of ${dataDate}. ${figureAddress(figure)}`;

/** A figure's data with what is needed to understand and cite them, for a JSON file. */
export const figureRecord = (figure: Figure) => ({
  figure: figure.number,
  title: figure.title,
  note: figure.note,
  address: figureAddress(figure),
  date: dataDate,
  licence: figureLicence,
  sources: figure.sources.map((id) => ({
    id,
    name: sourceName(sourceOf(id)),
    entry: absoluteAddress(sourcePath(id)),
  })),
  columns: figure.table.columns.map(({ name, means }) => ({ name, means })),
  rows: toRecords(figure.table),
});
