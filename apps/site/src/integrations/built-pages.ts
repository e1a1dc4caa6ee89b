import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page that the build has just written. */
export interface WrittenPage {
  /** Path from the site's root, such as `/guide/`. */
  readonly path: `/${string}`;
  readonly root: HTMLElement;
}

/** The pages in a folder that a build has written, one after the other, so that few are held at once. */
export async function* builtPages(folder: string): AsyncGenerator<WrittenPage> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).toSorted()) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` as const;
    yield { path, root: parse(await readFile(join(folder, file), 'utf8')) };
  }
}
