import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site. */
export interface BuiltPage {
  /** Path from the site's root, such as `/guide/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** A built site as it lies on disk. */
export interface BuiltSite {
  /** Every file, as a path from the root. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  /** Content of one of the files. */
  readonly read: (path: string) => Buffer;
}

/** Reads a built site. */
export function readSite(folder: string): BuiltSite {
  const read = (path: string): Buffer => readFileSync(folder + path);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length));
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const html = read(path).toString();
      return { path: path.replace(/index\.html$/, ''), html, root: parse(html) };
    });
  return { files, pages, read };
}

/** The site that the build left in `dist`. */
export const builtSite: BuiltSite = readSite(fileURLToPath(new URL('../dist', import.meta.url)));

/** The articles among its pages. */
export const builtArticles: readonly BuiltPage[] = builtSite.pages.filter(({ path }) =>
  /^\/guide\/.+/.test(path),
);
