/** What a card is painted with, in CSS pixels from the corner at which its language begins to read. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly isBold?: boolean;
      /** Where the text lies on the line as it is read: it starts at `x`, or ends there. */
      readonly anchor?: 'start' | 'end';
    }
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** From 0 to 1. */
      readonly strength: number;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      /** Width of the line; a dot without one is filled. */
      readonly ring?: number;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly width: number;
    };

/** A picture of fixed size. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly locale: string;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/** Black on white, which every post can carry. */
export const [paper, ink] = ['#ffffff', '#16181a'];

/** What every machine has. */
export const fonts = 'system-ui, sans-serif';

/** Turns a place round where the language is read from right to left. */
export const across = ({ direction, width }: Card, x: number): number =>
  direction === 'rtl' ? width - x : x;
