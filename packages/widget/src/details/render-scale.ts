import { html, svg, type TemplateResult } from 'lit/html.js';
import { sayScale, type Scale } from './scale.ts';

/** Characters that fit beside each other into the narrowest picture, 260 pixels of it. */
const narrowest = 41;

const percent = (share: number): string => `${share * 100}%`;

/**
 * A scale as a picture. Lengths along it are percentages and heights are em, so that it fills any
 * width and its text stays as large as the text around it. A line runs the whole way, for accounts
 * beyond the bands to stand on. Each point is a pole with its name above the line and its value below;
 * every other pole is longer, so that neighbours find room for both. The style sheet turns it round
 * where the page runs from right to left.
 */
export function renderScale(scale: Scale): TemplateResult {
  const { caption, stops, mark, account } = scale;
  return html`<figure part="scale">
    <svg class="scale" role="img" aria-label=${sayScale(scale)}>
      <g aria-hidden="true">
        <line x2="100%" y1="3.2em" y2="3.2em"></line>
        ${stops.map(({ at, name, value, band }, index) => {
          const x = percent(at);
          const [top, bottom] = index % 2 ? ([1, 6.3] as const) : ([2.2, 5.1] as const);
          // A word that begins near the end would run out of the picture; this one ends at its pole.
          const isLate = at > 0.85;
          const room = isLate ? 1 : (stops[index + (index % 2) + 1]?.at ?? 1) - at;
          const word = (text: string, y: number) =>
            svg`<text x=${x} y="${y}em" dx=${isLate ? '-.3em' : '.3em'} text-anchor=${isLate ? 'end' : 'start'} class=${text.length > narrowest * room ? 'roomy' : ''}>${text}</text>`;
          return svg`<rect x=${x} y="2.7em" width=${percent((stops[index + 1]?.at ?? 1) - at)} height="1em" opacity=${band}></rect>
          <line x1=${x} x2=${x} y1="${top - 0.8}em" y2="${bottom}em"></line>
          ${word(name, top)}${word(value, bottom)}`;
        })}
        <circle cx=${percent(mark)} cy="3.2em" r=".6em"></circle>
      </g>
    </svg>
    <figcaption class="note">${caption}<br />${account}</figcaption>
  </figure>`;
}
