import { frameAddress, type EmbedAddresses, type EmbedChoices } from '../embed-snippet.ts';

/** How long choosing must rest before the frame is loaded anew, in milliseconds. */
const pause = 300;

let pending: ReturnType<typeof setTimeout> | undefined;

/** What this site has at a published address; it may be looked at on another host. */
const here = (address: string): string => {
  const { pathname, search } = new URL(address);
  return new URL(pathname + search, location.href).href;
};

/** Shows what a frame with these choices shows, by the very address that its snippet has. */
export function showInFrame(addresses: EmbedAddresses, choices: EmbedChoices): void {
  const place = document.querySelector<HTMLElement>('.preview [data-preview="frame"]');
  const shown = place?.querySelector('iframe');
  const src = here(frameAddress(addresses.frame, choices));
  clearTimeout(pending);
  if (!place || shown?.src === src) return;
  // Adjusts the frame as it does in the page of a blog; a browser loads a module once.
  void import(/* @vite-ignore */ here(addresses.frameHeight.address));
  pending = setTimeout(
    () => {
      // A new frame, since a new address for this one would be a step back in the visitor's history.
      const next = (
        shown ?? place.querySelector('template')?.content.firstElementChild
      )?.cloneNode();
      if (!(next instanceof HTMLIFrameElement)) return;
      next.src = src;
      shown?.remove();
      place.append(next);
    },
    shown ? pause : 0,
  );
}
