/**
 * For a page that shows the calculator in a frame: gives the frame the height it asks for. Runs as a
 * classic script or as a module, once or more often, before or after the frame.
 */
import type { HeightMessage } from './height-message.ts';

/** The bounds of what a frame gets, in CSS pixels, whatever it asks for. */
const [lowest, highest] = [200, 4_000];

const isHeightMessage = (data: unknown): data is HeightMessage =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'micro-influencer-calculator:height' &&
  'height' in data &&
  Number.isFinite(data.height);

addEventListener('message', ({ data, source }) => {
  if (source === null || !isHeightMessage(data)) return;
  // The origin says nothing: that of a sandboxed frame is "null". The window is what identifies it.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(
    'iframe[src*="/embed/calculator/"]',
  )) {
    if (frame.contentWindow === source) {
      frame.height = String(Math.min(highest, Math.max(lowest, Math.ceil(data.height))));
    }
  }
});
