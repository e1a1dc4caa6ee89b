import type { Account, Met, VerdictReading } from '@micro-influencer/core';
import type { Words } from '../locales/english.ts';
import { sayScale, type Scale } from '../details/scale.ts';
import { sayCriteria, sayVerdict } from '../sentences.ts';
import type { Card, Shape } from './card-shapes.ts';
import { sayNumbers } from './share-text.ts';
import { wrapText } from './wrap-text.ts';

/** How wide a text is in the card's font, in pixels. */
type Measure = (text: string, size: number, isBold?: boolean) => number;

/** What a card is made of beside the result. */
export interface CardOptions {
  /** Name of what made it. */
  readonly product: string;
  /** Where it was made, as it is to be read. */
  readonly address: string;
  readonly direction: Card['direction'];
  /** At most two, which stand beside each other. */
  readonly scales: readonly Scale[];
  readonly measure: Measure;
}

/** The size that networks cut a picture of a link to. */
const [width, height, margin] = [1200, 630, 64];

const inside = width - 2 * margin;

/** The mark of the guide, five growing dots of which the second is ringed: places and radii. */
const mark = [
  [4, 1.7],
  [15, 2.8],
  [29, 4.1],
  [46, 5.8],
  [69, 8.2],
] as const;

/** Tick, cross and open ring at the beginning of a criterion. A tick is the same in every script. */
function metShape(met: Met, x: number, y: number, direction: Card['direction']): Shape {
  const fromLeft = (distance: number) => x + (direction === 'rtl' ? 20 - distance : distance);
  switch (met) {
    case 'yes':
      return {
        kind: 'line',
        width: 4,
        points: [
          [fromLeft(0), y - 8],
          [fromLeft(7), y - 1],
          [fromLeft(20), y - 18],
        ],
      };
    case 'no':
      return {
        kind: 'line',
        width: 4,
        points: [
          [x + 1, y - 17],
          [x + 9, y - 9],
          [x + 1, y - 1],
          [x + 9, y - 9],
          [x + 17, y - 1],
          [x + 9, y - 9],
          [x + 17, y - 17],
        ],
      };
    case 'unknown':
      return { kind: 'dot', x: x + 9, y: y - 9, radius: 8, ring: 3 };
  }
}

/** Lays a text out in lines of one width and gives them back with the place below the last one. */
type Column = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number },
  font: { readonly size: number; readonly isBold?: boolean },
) => readonly Shape[];

/** A scale with poles of two lengths, as in the calculator, its caption below. */
function scaleShapes(
  { stops, mark: place, caption, account }: Scale,
  at: { readonly x: number; readonly y: number; readonly width: number },
  column: Column,
  measure: Measure,
): readonly Shape[] {
  const size = 18;
  const poles = stops.flatMap(({ at: share, name, value, band }, index): readonly Shape[] => {
    const isLong = index % 2 === 1;
    const isLate = share > 0.85;
    const x = at.x + share * at.width;
    const end = stops[index + 1]?.at ?? 1;
    const room = isLate
      ? at.width
      : ((stops[index + (isLong ? 2 : 1)]?.at ?? 1) - share) * at.width;
    const top = at.y - (isLong ? 36 : 12);
    const bottom = at.y + (isLong ? 66 : 42);
    const words = [
      [name, top],
      [value, bottom],
    ] as const;
    return [
      { kind: 'bar', x, y: at.y, width: (end - share) * at.width, height: 18, strength: band },
      {
        kind: 'line',
        width: 1,
        points: [
          [x, top - 14],
          [x, bottom],
        ],
      },
      ...words
        .filter(([text]) => measure(text, size) < room - 8)
        .map(([text, y]): Shape => ({
          kind: 'text',
          text,
          x: isLate ? x - 5 : x + 5,
          y,
          size,
          anchor: isLate ? 'end' : 'start',
        })),
    ];
  });
  return [
    ...poles,
    { kind: 'dot', x: at.x + place * at.width, y: at.y + 9, radius: 12 },
    ...column(account, { ...at, y: at.y + 100 }, { size, isBold: true }),
    ...column(caption, { ...at, y: at.y + 124 }, { size }),
  ];
}

/** The result as a picture to share: the verdict, the criteria, both scales and the numbers. */
export function shareCard(
  account: Account,
  reading: VerdictReading,
  words: Words,
  { product, address, direction, scales, measure }: CardOptions,
): Card {
  const { locale } = words;
  const column: Column = (text, { x, y, width: room }, { size, isBold = false }) =>
    wrapText(text, locale, (line) => measure(line, size, isBold) <= room).map((line, index) => ({
      kind: 'text',
      text: line,
      x,
      y: y + index * size * 1.25,
      size,
      isBold,
    }));
  const verdict = sayVerdict(reading, words);
  // As large as two lines allow.
  const headlines = [50, 44, 38, 32].map((size) =>
    column(verdict, { x: margin, y: 168, width: inside }, { size, isBold: true }),
  );
  const headline = headlines.find((lines) => lines.length <= 2) ?? headlines.at(-1) ?? [];
  const criteria = sayCriteria(reading, words);
  const third = (inside - 2 * 32) / 3;
  const half = (inside - 56) / 2;
  const numbers = sayNumbers(account, words).join('  ·  ');
  const shapes: readonly Shape[] = [
    ...mark.map(([x, radius]): Shape => ({ kind: 'dot', x: margin + x, y: 72, radius })),
    { kind: 'dot', x: margin + 15, y: 72, radius: 6.6, ring: 2.5 },
    { kind: 'text', text: product, x: margin + 92, y: 80, size: 24, isBold: true },
    { kind: 'text', text: address, x: width - margin, y: 80, size: 20, anchor: 'end' },
    ...headline,
    ...criteria.flatMap(({ title, met }, index) => {
      const x = margin + index * (third + 32);
      return [
        metShape(met, x, 302, direction),
        ...column(title, { x: x + 32, y: 302, width: third - 32 }, { size: 23, isBold: true }),
      ];
    }),
    ...scales.flatMap((scale, index) =>
      scaleShapes(scale, { x: margin + index * (half + 56), y: 400, width: half }, column, measure),
    ),
    ...column(numbers, { x: margin, y: 582, width: inside }, { size: 18 }).slice(0, 2),
  ];
  return {
    width,
    height,
    direction,
    locale,
    label: [
      verdict,
      ...criteria.map(({ title, why }) => `${title} ${why}`),
      ...scales.map(sayScale),
    ].join(' '),
    shapes,
  };
}
