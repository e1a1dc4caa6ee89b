import type { HeightMessage } from './height-message.ts';

/** The secret by which WordPress finds the frame again, which it adds to the fragment. */
const secretIn = (fragment: string): string | undefined =>
  /[#?&]secret=([\da-z]+)/i.exec(fragment)?.[1];

/**
 * Tells the page around this one how high the content is, now, whenever that changes, and when
 * WordPress asks. What is told is a height and nothing that was typed, so that any page may hear it.
 *
 * @param content What the frame must be high enough for
 */
export function reportHeight(content: Element): void {
  if (parent === window) return;
  const secret = secretIn(location.hash);
  let told = 0;

  const measured = (): number => Math.ceil(content.getBoundingClientRect().height);

  function tell(): void {
    told = measured();
    const message: HeightMessage = { type: 'micro-influencer-calculator:height', height: told };
    parent.postMessage(message, '*');
    if (secret) parent.postMessage({ message: 'height', value: told, secret }, '*');
  }

  function tellChange(): void {
    if (measured() !== told) tell();
  }

  new ResizeObserver(tellChange).observe(content);
  // WordPress hides the frame until it has told its height, and Chromium observes no size in a hidden
  // frame. The calculator has rendered by then, in a task that it asked for earlier.
  setTimeout(tellChange);

  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent || !secret) return;
    if (typeof data !== 'object' || data === null) return;
    const { message, secret: named }: { message?: unknown; secret?: unknown } = data;
    if (message === 'ready' && named === secret) tell();
  });
}
