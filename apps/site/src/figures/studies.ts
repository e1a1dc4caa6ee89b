import * as Plot from '@observablehq/plot';
import { claims, type Claim, type SourceId } from '@micro-influencer/core/evidence';
import { halo } from '../charts/axes.ts';
import { drawChart } from '../charts/chart.ts';
import { numberWord } from '../number-words.ts';
import { sourceName, sourceOf } from '../source-words.ts';
import type { Figure } from './figure.ts';

const sides = {
  for: 'For small accounts',
  limit: 'Only within limits',
  against: 'Against, or no difference',
} as const;

type Side = keyof typeof sides;

const sideNames = Object.keys(sides) as readonly Side[];

interface Study {
  readonly source: SourceId;
  readonly side: Side;
  readonly year: number;
  readonly says: string;
}

const isSide = (weighs: Claim['weighs']): weighs is Side => Object.hasOwn(sides, weighs);

const studies: readonly Study[] = Object.values(claims).flatMap(({ source, weighs, says }) => {
  const { kind, year } = sourceOf(source);
  return kind === 'study' && isSide(weighs) && year !== null
    ? [{ source, side: weighs, year, says }]
    : [];
});

const onSide = (side: Side): readonly Study[] =>
  studies.filter((study) => study.side === side).toSorted((a, b) => a.year - b.year);

const sorted = sideNames.flatMap(onSide);

const years = studies.map(({ year }) => year).toSorted((a, b) => a - b);

const number = (side: Side): string => numberWord(onSide(side).length);

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

const rowHeight = 25;
const headroom = 34;

/** The studies that weigh for small accounts, against them, or set a limit. */
export const studiesForAndAgainst: Figure = {
  id: 'studies',
  number: 7,
  title: `${capital(number('for'))} studies weigh for small accounts, ${number('against')} against, and ${number('limit')} set limits`,
  alt: `Dots on an axis of years from ${years[0]} to ${years.at(-1)} in three groups: ${number('for')} for small accounts, ${number('limit')} only within limits, ${number('against')} against or without a difference.`,
  note: 'Every academic study whose finding the register has in words. A count of papers weighs neither their size nor their quality, and they measure different outcomes.',
  sources: [...new Set(sorted.map(({ source }) => source))],
  table: {
    columns: [
      { name: 'study', label: 'Study', means: 'authors and year' },
      { name: 'year', label: 'Year', means: 'year of publication', axis: 'x' },
      { name: 'weighs', label: 'Weighs', means: 'for, limit or against' },
      { name: 'finding', label: 'Finding', means: 'the finding in our words' },
    ],
    rows: sorted.map(({ source, year, side, says }) => [
      sourceName(sourceOf(source)),
      year,
      side,
      says,
    ]),
  },
  draw() {
    let line = 0;
    const heads: { readonly words: string; readonly line: number }[] = [];
    const dots = sideNames.flatMap((side) => {
      heads.push({ words: sides[side], line: line++ });
      return onSide(side).map((study) => ({
        ...study,
        line: line++,
        words: sourceOf(study.source).short,
      }));
    });
    const [from = 0, to = 1] = [years[0], years.at(-1)];
    const middle = (from + to) / 2;
    const ticks = [from, Math.round(middle), to];
    const side = (early: boolean) => dots.filter(({ year }) => year <= middle === early);
    return drawChart({
      alt: this.alt,
      height: headroom + line * rowHeight,
      marginTop: headroom,
      marginRight: 26,
      marginBottom: 0,
      marginLeft: 26,
      x: { domain: [from, to] },
      y: { domain: [-0.5, line - 0.5], range: [headroom, headroom + line * rowHeight], axis: null },
      marks: [
        Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.axisX(ticks, { anchor: 'top', tickSize: 0, tickFormat: String, label: null }),
        Plot.text(heads, {
          frameAnchor: 'left',
          dx: -24,
          y: 'line',
          text: 'words',
          textAnchor: 'start',
          fontWeight: 600,
        }),
        ...sideNames.map((name) =>
          Plot.dot(
            dots.filter((dot) => dot.side === name),
            {
              x: 'year',
              y: 'line',
              r: 6,
              fill: name === 'for' ? 'currentColor' : 'var(--paper)',
              stroke: 'currentColor',
              strokeWidth: 2,
              ...(name === 'limit' && { fill: 'var(--tier-2)' }),
            },
          ),
        ),
        ...[true, false].map((early) =>
          Plot.text(side(early), {
            x: 'year',
            y: 'line',
            text: 'words',
            textAnchor: early ? 'start' : 'end',
            dx: early ? 12 : -12,
            ...halo,
          }),
        ),
      ],
    });
  },
};
