import tokens from '../styles/tokens.css?raw';
import { chartWidth } from '../charts/chart.ts';
import { citationOf, sourcesInWords } from './figure-words.ts';
import type { Figure } from './figure.ts';

const padding = 20;
const width = chartWidth + 2 * padding;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The light one of a token's two colours: a file stands on paper of its own. */
function lightColour(token: string): string {
  const [, colour] = new RegExp(`--${token}: light-dark\\((#[\\da-f]{6}),`).exec(tokens) ?? [];
  if (colour === undefined) throw new Error(`no colour named --${token}`);
  return colour;
}

/** Lines of at most so many letters, broken between words. */
function lines(text: string, most: number): readonly string[] {
  const broken: string[] = [''];
  for (const word of text.split(' ')) {
    const line = broken.at(-1) ?? '';
    if (line && line.length + word.length >= most) broken.push(word);
    else broken[broken.length - 1] = line ? `${line} ${word}` : word;
  }
  return broken;
}

function textBlock(text: string, from: number, size: number, weight: number) {
  const most = Math.floor(chartWidth / (size * 0.52));
  const lead = size * 1.35;
  const rows = lines(text, most);
  const spans = rows.map(
    (row, index) =>
      `<tspan x="${padding}" y="${Math.round(from + (index + 0.8) * lead)}">${escape(row)}</tspan>`,
  );
  return {
    svg: `<text font-size="${size}" font-weight="${weight}">${spans.join('')}</text>`,
    end: Math.round(from + rows.length * lead),
  };
}

/**
 * A figure as a file that needs no page round it: colours of the light theme, title and source within,
 * no style sheet, so that drawing programs and word processors read it too.
 */
export function figureFileOf(figure: Figure): string {
  const { svg } = figure.draw();
  const [, height = '0'] = /height="([\d.]+)"/.exec(svg) ?? [];
  const title = textBlock(`Figure ${figure.number}. ${figure.title}`, padding, 16, 600);
  const chartFrom = title.end + 10;
  const source = textBlock(
    `Sources: ${sourcesInWords(figure)}. ${citationOf(figure)}`,
    chartFrom + Number(height) + 12,
    10,
    400,
  );
  const chart = svg
    .replace(/^<svg/, `<svg x="${padding}" y="${chartFrom}" font-size="12"`)
    .replace(/ class="chart"| role="img"| aria-label="[^"]*"/g, '');
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${source.end + padding}" width="${width}" height="${source.end + padding}" font-family="system-ui, sans-serif" fill="currentColor" color="${lightColour('ink')}" role="img"><title>${escape(figure.title)}</title><desc>${escape(figure.alt)}</desc><rect width="100%" height="100%" fill="${lightColour('paper')}"/>${title.svg}${chart}${source.svg}</svg>\n`;
  return whole
    .replaceAll('currentColor', lightColour('ink'))
    .replace(/var\(--([a-z\d-]+)\)/g, (_, token: string) => lightColour(token));
}

/** Id of the drawing within the file that articles show it from. */
export const drawingId = 'drawing';

/**
 * A figure's drawing alone, as a file that `<use>` shows on a page: it takes its colours and its text's
 * size from there, and so weighs nothing in the page itself.
 */
export function drawingFileOf(figure: Figure): string {
  const drawing = figure
    .draw()
    .svg.replace(/^<svg[^>]*>/, `<g id="${drawingId}" fill="currentColor" text-anchor="middle">`)
    .replace(/<\/svg>$/, '</g>');
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawing}</svg>\n`;
}

/** Width and height of a figure's drawing, in units of its view box. */
export function sizeOf(figure: Figure): { readonly width: number; readonly height: number } {
  const [, height = '0'] = /height="([\d.]+)"/.exec(figure.draw().svg) ?? [];
  return { width: chartWidth, height: Number(height) };
}
