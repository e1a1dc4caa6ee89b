import * as Plot from '@observablehq/plot';

/** Powers of ten that hold both ends. */
const tenfoldsRound = (low: number, high: number): readonly number[] => {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
};

/** Money from a power of ten to another. */
export function moneyScale(low: number, high: number): Plot.ScaleOptions {
  const ticks = tenfoldsRound(low, high);
  return {
    type: 'log',
    domain: [ticks[0] ?? low, ticks.at(-1) ?? high],
    insetLeft: 16,
    insetRight: 8,
  };
}

const words = (dollars: number): string =>
  dollars.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: dollars < 1 ? 2 : 0,
    maximumFractionDigits: dollars < 1 ? 2 : 0,
  });

/** Upright lines at each power of ten, with the dollars above them. */
export function moneyAxis(low: number, high: number): readonly Plot.Markish[] {
  const ticks = [...tenfoldsRound(low, high)];
  return [
    Plot.gridX(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
    Plot.axisX(ticks, { anchor: 'top', tickSize: 0, text: words, label: null }),
  ];
}
