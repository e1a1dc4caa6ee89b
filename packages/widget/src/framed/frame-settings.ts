import { attributesIn, type FragmentAttribute } from '../account-fragment.ts';

/** What the address of a frame says. */
export interface FrameSettings {
  /** Value for the `color-scheme` of the page in the frame. */
  readonly colorScheme: string;
  readonly attributes: ReadonlyMap<FragmentAttribute | ReadingAttribute, string>;
}

/** What an account is read by; no part of an account, so that no fragment of one names it. */
const readingAttributes = ['scheme', 'benchmark'] as const;

type ReadingAttribute = (typeof readingAttributes)[number];

/** Values of `color-scheme` by the name of a theme. */
export const colorSchemes: ReadonlyMap<string, string> = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/**
 * Reads what the calculator in a frame is set to. Only what is listed is taken; the fragment wins
 * over the query.
 *
 * @param query part of the address from `?`
 * @param fragment part of the address from `#`
 */
export function frameSettings(query: string, fragment: string): FrameSettings {
  const asked = new URLSearchParams(query);
  const reading = readingAttributes.flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    colorScheme: colorSchemes.get(asked.get('theme') ?? '') ?? 'light dark',
    attributes: new Map([...reading, ...attributesIn(query), ...attributesIn(fragment)]),
  };
}
