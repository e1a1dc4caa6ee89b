import type { SnippetForm } from '../embed-snippet.ts';

/** A page with the calculator in it, as a blog would have it. */
export interface EmbedExample {
  /** Its part of the address. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Forms that are put into the page, in this order. */
  readonly forms: readonly SnippetForm[];
  /** How the page learns how high a frame must be, where it has one. */
  readonly height?: 'our script' | 'WordPress' | 'any height message';
}

/** One page for each form and each way to adjust a frame. */
export const embedExamples: readonly EmbedExample[] = [
  {
    id: 'module',
    title: 'A module script with a digest',
    description: 'The calculator from an address that never changes, checked by the browser.',
    forms: ['module'],
  },
  {
    id: 'moving-module',
    title: 'A module script that stays up to date',
    description: 'The calculator from the address of its major version.',
    forms: ['moving module'],
  },
  {
    id: 'classic',
    title: 'A classic script',
    description: 'The calculator where an editor takes type="module" away.',
    forms: ['classic'],
  },
  {
    id: 'placeholder',
    title: 'A placeholder, with the script elsewhere in the page',
    description: 'What a sanitiser leaves of a post, and the script that the theme brings.',
    forms: ['placeholder', 'script'],
  },
  {
    id: 'frame',
    title: 'A frame with our script for its height',
    description: 'The calculator in a sandboxed frame that grows with what it shows.',
    forms: ['frame'],
    height: 'our script',
  },
  {
    id: 'frame-wordpress',
    title: 'A frame adjusted by the protocol of WordPress',
    description: 'The frame that WordPress makes of a pasted address, with its sandbox and secret.',
    forms: ['frame'],
    height: 'WordPress',
  },
  {
    id: 'frame-any-height',
    title: 'A frame in a page that listens for any height',
    description: 'The frame in a page whose own script takes the height from a message.',
    forms: ['frame'],
    height: 'any height message',
  },
  {
    id: 'oembed',
    title: 'What an editor makes of the oEmbed answer',
    description: 'The markup of the oEmbed answer, as an editor puts it into a post.',
    forms: [],
    height: 'any height message',
  },
];
