import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { siteFile } from './package-files.ts';
import tokens from './styles/tokens.css?raw';
import { tokenColour } from './styles/token-colour.ts';

const paper = tokenColour(tokens, 'paper', 'light');

/**
 * The mark of `favicon.svg` on paper, as PNG.
 *
 * @param size width and height in pixels
 * @param markShare width of the mark as a share of the icon's; a launcher that cuts an icon to its own
 *   shape keeps what lies within four fifths of its middle
 */
export async function drawIcon(size: number, markShare = 0.84): Promise<Buffer> {
  const svg = await readFile(siteFile('public/favicon.svg'));
  const mark = Math.round(size * markShare);
  const drawn = await sharp(svg, { density: (72 * mark) / 64 })
    .resize(mark, mark)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: paper } })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** The same on no ground, for a browser's tabs. */
export async function drawTabIcon(size: number): Promise<Buffer> {
  const svg = await readFile(siteFile('public/favicon.svg'));
  return sharp(svg, { density: (72 * size) / 64 })
    .resize(size, size)
    .png()
    .toBuffer();
}
