/** Null in a module. The element that holds a script as a text has no address of it, but may name one. */
const script = globalThis.document?.currentScript;
const calculator =
  script && 'src' in script ? (script.dataset['files'] ?? script.src) : import.meta.url;

/**
 * Loads a file that stands beside the calculator's own, and only if it is the one that was built with
 * it. An import cannot be held against a digest, but takes what was preloaded with one.
 *
 * Rejects where the file cannot be had or is another. Each try needs an address of its own, since
 * browsers remember of a module that it failed.
 *
 * @param file its address, counted from that of the calculator
 * @param integrity digest as in the attribute of that name
 * @param triesBefore how often this file was tried already
 */
export async function loadBesideCalculator<Module>(
  file: string,
  integrity: string,
  triesBefore: number,
): Promise<Module> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.integrity = integrity;
  link.href = new URL(
    triesBefore ? `${file}?${triesBefore}` : file,
    new URL(calculator, location.href),
  ).href;
  try {
    await new Promise((onload, onerror) => {
      document.head.append(Object.assign(link, { onload, onerror }));
    });
    return await import(/* @vite-ignore */ link.href);
  } finally {
    link.remove();
  }
}
