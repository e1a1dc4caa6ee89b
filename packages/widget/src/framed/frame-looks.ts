/** Functions that a colour may be written with: none that loads, or reads what stands elsewhere. */
const colourFunctions: ReadonlySet<string> = new Set([
  'color',
  'color-mix',
  'hsl',
  'hsla',
  'hwb',
  'lab',
  'lch',
  'light-dark',
  'oklab',
  'oklch',
  'rgb',
  'rgba',
]);

/** A colour and nothing besides; the browser alone would let `var()` and whatever is in it through. */
const isColour = (text: string): boolean =>
  /^[\w\s#%.,/()+-]+$/.test(text) &&
  [...text.matchAll(/([\w-]*)\(/g)].every(([, name = '']) => colourFunctions.has(name)) &&
  CSS.supports('color', text);

const isLength = (text: string): boolean =>
  /^[\d.]+[a-z]+$/.test(text) && CSS.supports('padding', text);

/** What an address may set, by the names there, and what each must be. */
const looks = [
  ['accent', isColour],
  ['border', isColour],
  ['field', isColour],
  ['field-text', isColour],
  ['error', isColour],
  ['gap', isLength],
] as const;

/** A custom property of the calculator that an address may set. */
export type FrameProperty = `--micro-influencer-${(typeof looks)[number][0]}`;

/**
 * The looks that the address of a frame asks for: its documented custom properties, each by what
 * follows `--micro-influencer-`. What is no colour, or no length for the gap, is left out.
 *
 * @param query part of the address from `?`
 */
export function frameLooks(query: string): ReadonlyMap<FrameProperty, string> {
  const asked = new URLSearchParams(query);
  return new Map(
    looks.flatMap(([name, isUsable]) => {
      const value = asked.get(name)?.trim();
      return value !== undefined && isUsable(value)
        ? [[`--micro-influencer-${name}`, value] as const]
        : [];
    }),
  );
}
