import { across, fonts, ink, paper, type Card, type Shape } from './card-shapes.ts';

function paint(context: CanvasRenderingContext2D, shape: Shape, card: Card): void {
  context.beginPath();
  switch (shape.kind) {
    case 'text':
      context.font = fontOf(shape.size, shape.isBold);
      context.textAlign = shape.anchor ?? 'start';
      context.fillText(shape.text, across(card, shape.x), shape.y);
      break;
    case 'bar': {
      const { x, y, width, height, strength } = shape;
      context.globalAlpha = strength;
      context.fillRect(Math.min(across(card, x), across(card, x + width)), y, width, height);
      context.globalAlpha = 1;
      break;
    }
    case 'dot':
      context.lineWidth = shape.ring ?? 0;
      context.arc(across(card, shape.x), shape.y, shape.radius, 0, 2 * Math.PI);
      if (shape.ring) context.stroke();
      else context.fill();
      break;
    case 'line':
      context.lineWidth = shape.width;
      for (const [x, y] of shape.points) context.lineTo(across(card, x), y);
      context.stroke();
  }
}

/** The font of a text on a card, as a canvas takes it. */
export const fontOf = (size: number, isBold = false): string =>
  `${isBold ? 700 : 400} ${size}px ${fonts}`;

/**
 * Paints a card on a canvas. Stroke by stroke and not by way of its SVG, since a policy of the page
 * may forbid a picture that was made in the page.
 */
export function paintCard(canvas: HTMLCanvasElement, card: Card): void {
  canvas.width = card.width;
  canvas.height = card.height;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = paper;
  context.fillRect(0, 0, card.width, card.height);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.direction = card.direction;
  for (const shape of card.shapes) paint(context, shape, card);
}
