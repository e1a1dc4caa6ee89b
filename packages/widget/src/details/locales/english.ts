import { plural } from '../../locales/plural.ts';

const likes = plural('en', { one: 'like', other: 'likes' });
const comments = plural('en', { one: 'comment', other: 'comments' });
const posts = plural('en', { one: 'post', other: 'posts' });

/**
 * Everything that the calculator says once more detail is asked for, in English. The shape of this
 * object is the type of every other language.
 */
export const englishDetails = {
  /** Below the two pictures. */
  scales: {
    tiers: (source: string): string => `Where tiers begin (${source})`,
    posts: (source: string): string => `Share of posts at this size with a lower rate (${source})`,
    account: (value: string): string => `This account: ${value}`,
    beyond: (value: string): string => `This account: ${value}, beyond the data`,
  },
  /** What a visitor takes along: the result as text, as a link and as a card. */
  share: {
    product: 'Micro-influencer calculator',
    title: 'Take the result along',
    copyText: 'Copy as text',
    copyLink: 'Copy a link',
    savePng: 'Save a card (PNG)',
    saveSvg: 'Save a card (SVG)',
    copied: 'Copied.',
    notCopied: 'Copying is not allowed here. The text is selected below: copy it by hand.',
    saved:
      'If no file was saved, press and hold the card below, or right-click it, to save or copy it.',
    text: 'Text to copy',
  },
  changes: 'What would change it',
  change: {
    micro: (followers: string): string => `With ${followers} followers it would be micro.`,
    'not micro': (followers: string): string =>
      `With ${followers} followers it would no longer be micro.`,
    'more likes': (count: string, number: number): string =>
      `With ${count} more ${likes(number)} on a typical post it would reach the typical rate.`,
    'fewer likes': (count: string, number: number): string =>
      `With ${count} fewer ${likes(number)} on a typical post it would fall below the typical rate.`,
    'fewer comments': (count: string, number: number): string =>
      `With ${count} fewer ${comments(number)} on a typical post it would fall below the typical rate.`,
    focused: (count: string, number: number): string =>
      `With ${count} ${posts(number)} on the main topic it would be focused.`,
    'not focused': (count: string, number: number): string =>
      `With ${count} ${posts(number)} on the main topic it would no longer be focused.`,
  },
  /** In how many pairs of a definition and a benchmark the verdict is the same. */
  robustness: (same: string, of: string): string =>
    `The verdict is the same in ${same} of ${of} pairs of a published definition and benchmark.`,
};

/** The words of one language for the details. */
export type DetailsWords = typeof englishDetails;
