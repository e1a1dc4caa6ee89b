import { colorSchemes } from './frame-settings.ts';

/**
 * Lets the page around a frame change the colours in it while it is open, by a message such as
 * `{ type: 'micro-influencer-calculator:theme', theme: 'dark' }`; `auto` follows the visitor's
 * setting again. What any other window says is ignored, and so is any other message.
 *
 * @param apply called with a value for `color-scheme`
 */
export function followTheme(apply: (colorScheme: string) => void): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const { type, theme }: { type?: unknown; theme?: unknown } = data;
    const colorScheme = typeof theme === 'string' && colorSchemes.get(theme);
    if (type === 'micro-influencer-calculator:theme' && colorScheme) apply(colorScheme);
  });
}
