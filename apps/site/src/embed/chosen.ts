import {
  benchmarksFor,
  parseCount,
  platforms,
  schemesFor,
  type CountProblem,
} from '@micro-influencer/core';
import type { EmbedChoices, LanguageFile } from '../embed-snippet.ts';
import { looks } from './looks.ts';

/** Fields of the form that hold a count. */
const countFields = ['followers', 'likes', 'comments', 'views', 'posts', 'main-topic'] as const;

/** Fields of the form, by the name of the attribute that they end up in where there is one. */
export type FieldName =
  | (typeof countFields)[number]
  | 'platform'
  | 'scheme'
  | 'benchmark'
  | 'lang'
  | 'theme'
  | 'layout'
  | 'look'
  | 'accent'
  | 'release'
  | 'blog';

/** What stands in the form, as it was typed. */
export type FormTexts = Readonly<Partial<Record<FieldName, string>>>;

/** What the form says, and a sentence for each field that cannot be used as it stands. */
export interface Chosen {
  readonly choices: EmbedChoices;
  readonly problems: Readonly<Partial<Record<FieldName, string>>>;
}

const countProblems: Readonly<Record<Exclude<CountProblem, 'empty'>, string>> = {
  'too long': 'This is too long for a number.',
  negative: 'A count cannot be negative.',
  'mixed digits': 'This mixes digits of different scripts. Type them in one.',
  'not a whole number': 'Type a whole number, or add k or m: 12.5k.',
  'too large': 'This is more than there are people.',
  'not a number': 'This is not a number. Type a count, such as 24,300 or 12.5k.',
};

/**
 * Reads the form. What cannot be used is left out of the choices and explained; everything else is
 * still used.
 *
 * @param texts what stands in the fields
 * @param languages files of words by their tag
 * @param isColour whether a text is a colour of CSS
 */
export function readChosen(
  texts: FormTexts,
  languages: Readonly<Record<string, LanguageFile>>,
  isColour: (text: string) => boolean,
): Chosen {
  const attributes: Record<string, string> = {};
  const problems: Partial<Record<FieldName, string>> = {};

  const language = texts.lang === undefined ? undefined : languages[texts.lang];
  if (texts.lang && language) attributes['lang'] = texts.lang;
  if (texts.theme) attributes['theme'] = texts.theme;
  if (texts.layout) attributes['layout'] = texts.layout;

  const platform = platforms.find((one) => one === texts.platform);
  if (platform) attributes['platform'] = platform;

  for (const field of countFields) {
    const reading = parseCount(texts[field] ?? '');
    if (reading.ok) attributes[field] = String(reading.value);
    else if (reading.problem !== 'empty') problems[field] = countProblems[reading.problem];
  }
  if (attributes['posts'] === '0') {
    problems.posts = 'Look at one post at least.';
    delete attributes['posts'];
  }
  // The calculator takes twelve where nothing is said.
  if (Number(attributes['main-topic']) > Number(attributes['posts'] ?? 12)) {
    problems['main-topic'] = 'This is more than the posts looked at.';
    delete attributes['main-topic'];
  }

  const account = platform ?? 'instagram';
  if (texts.scheme) {
    if (schemesFor(account).some((id) => id === texts.scheme)) attributes['scheme'] = texts.scheme;
    else problems.scheme = 'This definition is not for that platform. Choose another of the two.';
  }
  if (texts.benchmark) {
    if (benchmarksFor(account).some((id) => id === texts.benchmark)) {
      attributes['benchmark'] = texts.benchmark;
    } else problems.benchmark = 'This level is not for that platform. Choose another of the two.';
  }

  const properties: Record<string, string> = {
    ...looks.find(({ id }) => id === texts.look)?.properties,
  };
  const accent = texts.accent?.trim() ?? '';
  if (accent !== '') {
    if (isColour(accent)) properties['--micro-influencer-accent'] = accent;
    else problems.accent = 'This is not a colour of CSS. Type one such as #a3341a or teal.';
  }

  return { choices: { attributes, properties, ...(language && { language }) }, problems };
}
