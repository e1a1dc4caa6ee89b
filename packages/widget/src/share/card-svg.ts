import { across, fonts, ink, paper, type Card, type Shape } from './card-shapes.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function svgOf(shape: Shape, card: Card): string {
  switch (shape.kind) {
    case 'text': {
      const { text, x, y, size, isBold, anchor = 'start' } = shape;
      return `<text x="${across(card, x)}" y="${y}" font-size="${size}"${isBold ? ' font-weight="700"' : ''} text-anchor="${anchor}">${escaped(text)}</text>`;
    }
    case 'bar': {
      const { x, y, width, height, strength } = shape;
      const left = Math.min(across(card, x), across(card, x + width));
      return `<rect x="${left}" y="${y}" width="${width}" height="${height}" fill-opacity="${strength}"/>`;
    }
    case 'dot': {
      const { x, y, radius, ring } = shape;
      return `<circle cx="${across(card, x)}" cy="${y}" r="${radius}"${ring ? ` fill="none" stroke="${ink}" stroke-width="${ring}"` : ''}/>`;
    }
    case 'line':
      return `<polyline points="${shape.points.map(([x, y]) => `${across(card, x)},${y}`).join(' ')}" fill="none" stroke="${ink}" stroke-width="${shape.width}"/>`;
  }
}

/** The card as a file of SVG, with its text as text. */
export function cardSvg(card: Card): string {
  const { width, height, direction, locale, label, shapes } = card;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}" lang="${locale}" direction="${direction}" font-family="${fonts}" fill="${ink}"><rect width="${width}" height="${height}" fill="${paper}"/>${shapes.map((shape) => svgOf(shape, card)).join('')}</svg>`;
}
