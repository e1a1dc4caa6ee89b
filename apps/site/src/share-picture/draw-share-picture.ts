import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { defaultScheme } from '@micro-influencer/core';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { tokenColour } from '../styles/token-colour.ts';
import { tierSpecimens } from '../tier-specimens.ts';
import { sharePictureSize } from './share-picture-path.ts';

/** What a picture says. */
export interface SharePictureText {
  /** The part of the guide that the page belongs to. */
  readonly section: string;
  readonly title: string;
  readonly description: string;
}

const { width, height } = sharePictureSize;

const css = await readFile(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const colour = (token: string): string => tokenColour(css, token, 'light');
const ink = colour('ink');
const inkSoft = colour('ink-soft');

const { resolve } = createRequire(import.meta.url);
const fontFiles = {
  normal: resolve('@fontsource/eb-garamond/files/eb-garamond-latin-500-normal.woff'),
  italic: resolve('@fontsource/eb-garamond/files/eb-garamond-latin-500-italic.woff'),
} as const;
const fonts = await Promise.all(
  (['normal', 'italic'] as const).map(async (style): Promise<Font> => {
    const data = await readFile(fontFiles[style]);
    return { name: 'EB Garamond', data, weight: 500, style };
  }),
);

/** Where the discs stand and begin, how far apart, and how large the last is. */
const ground = 532;
const firstDisc = 520;
const gap = 28;
const largestDisc = 270;

function plate(): string {
  let x = firstDisc;
  const discs = tierSpecimens(defaultScheme).map(({ tier, diameter }, index) => {
    const radius = (diameter * largestDisc) / 2;
    const [cx, cy] = [x + radius, ground - radius];
    x += radius * 2 + gap;
    const disc = `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${colour(`tier-${index + 1}`)}" stroke="${ink}" stroke-opacity=".35"/>`;
    const ring = `<circle cx="${cx}" cy="${cy}" r="${radius + 8}" fill="none" stroke="${colour('accent')}" stroke-width="4"/>`;
    return tier === 'micro' ? disc + ring : disc;
  });
  return [
    `<rect width="${width}" height="${height}" fill="${colour('paper')}"/>`,
    `<rect x="24.5" y="24.5" width="${width - 49}" height="${height - 49}" fill="none" stroke="${ink}" stroke-width="2"/>`,
    `<rect x="31.5" y="31.5" width="${width - 63}" height="${height - 63}" fill="none" stroke="${colour('rule-strong')}"/>`,
    ...discs,
    `<path d="M72 ${ground + 0.5}H${width - 72}" stroke="${ink}" stroke-width="1.5"/>`,
  ].join('');
}

/** All but the words, which is the same in every picture. */
const backdrop = plate();

type Style = Readonly<Record<string, string | number>>;

const box = (style: Style, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style, children },
});

/**
 * A title whose hyphenated words stay whole. The face has no unbreakable hyphen, so that the words of
 * such a title are boxes of their own.
 */
const unbroken = (title: string): { readonly style: Style; readonly children: unknown } =>
  /\S-\S/.test(title)
    ? {
        style: { display: 'flex', flexWrap: 'wrap', columnGap: '0.24em' },
        children: title.split(' ').map((word) => box({ whiteSpace: 'nowrap' }, word)),
      }
    : { style: { textWrap: 'balance' }, children: title };

/** The words over the plate; a longer title is set smaller. */
function words({ section, title, description }: SharePictureText) {
  const heading = unbroken(title);
  const size = title.length > 42 ? 66 : title.length > 24 ? 78 : 92;
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '60px 72px 0',
      color: ink,
      fontFamily: 'EB Garamond',
      fontWeight: 500,
    },
    [
      box({ fontSize: 32, fontStyle: 'italic', color: inkSoft }, section),
      box(
        { marginTop: 6, maxWidth: 1000, fontSize: size, lineHeight: 1.04, ...heading.style },
        heading.children,
      ),
      box(
        {
          display: 'block',
          marginTop: 22,
          maxWidth: 540,
          fontSize: 29,
          lineHeight: 1.3,
          color: inkSoft,
          lineClamp: 5,
        },
        description,
      ),
      box(
        { position: 'absolute', left: 72, top: 546, fontSize: 27 },
        'The open field guide to micro-influencers',
      ),
    ],
  );
}

/**
 * Draws the picture that stands for a page where its address is shared: the five sizes of account
 * to one scale, the second one ringed, with the page's name over them. PNG, 1200 by 630 pixels.
 */
export async function drawSharePicture(text: SharePictureText): Promise<Uint8Array> {
  const lettering = await satori(words(text), { width, height, fonts });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${backdrop}${lettering}</svg>`;
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 8 }).toBuffer();
}
