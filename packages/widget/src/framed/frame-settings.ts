import { attributesIn, type FragmentAttribute } from '../account-fragment.ts';
import { frameLanguage } from './frame-language.ts';
import { frameLooks, type FrameProperty } from './frame-looks.ts';

/** What the address of a frame says. */
export interface FrameSettings {
  /** Tag of a language to load; English otherwise. */
  readonly language: string | undefined;
  /** Value for the `color-scheme` of the page in the frame. */
  readonly colorScheme: string;
  readonly attributes: ReadonlyMap<FragmentAttribute | 'layout', string>;
  /** Custom properties of the calculator. */
  readonly properties: ReadonlyMap<FrameProperty, string>;
}

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
 * @param languages tags of the languages that can be loaded
 */
export function frameSettings(
  query: string,
  fragment: string,
  languages: readonly string[],
): FrameSettings {
  const asked = new URLSearchParams(query);
  // No part of an account, so that no fragment of one names it.
  const layout = asked.get('layout');
  return {
    language: frameLanguage(query, languages),
    colorScheme: colorSchemes.get(asked.get('theme') ?? '') ?? 'light dark',
    attributes: new Map([
      ...(layout === null ? [] : [['layout', layout] as const]),
      ...attributesIn(query),
      ...attributesIn(fragment),
    ]),
    properties: frameLooks(query),
  };
}
