import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CopiedRecipe } from '../copied-snippet.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A program that makes pages of a blog from posts in Markdown. */
export interface Generator {
  /** By which the embed page names its recipe and the version tried. */
  readonly id: 'hugo' | 'jekyll' | 'eleventy';
  readonly name: string;
  /** Path of its command; absent where it is not on the machine. */
  readonly command: string | undefined;
  /** Debian's packages that bring it; none where it comes with the tests. */
  readonly packages: readonly string[];
  /** Parameters that build the blog in the folder that the command is run in. */
  readonly parameters: readonly string[];
  /** Parameters that print its version, which is the first thing with two dots in what is printed. */
  readonly versionParameters: readonly string[];
  /** Settings and templates, by their paths in the blog. */
  readonly files: Readonly<Record<string, string>>;
  /** Where a post is written, and where its page is built. */
  readonly postPath: (name: string) => string;
  readonly pagePath: (name: string) => string;
}

/** A post of a blog, by its name. */
export type Posts = Readonly<Record<string, string>>;

/** Version of a program that is on the machine. */
export function versionOf({ command = '', versionParameters }: Generator): string | undefined {
  const { stdout } = spawnSync(command, versionParameters, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout)?.[0];
}

/** The page around a post, in the language of a template. */
export const template = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body><article>${content}</article></body>
</html>
`;

/**
 * Builds a blog and gives the pages of its posts, as HTML by the names of the posts.
 *
 * @param recipe names the file that a post may include, and what stands in it
 */
export function buildBlog(
  generator: Generator,
  posts: Posts,
  recipe: CopiedRecipe,
): ReadonlyMap<string, string> {
  const { command, parameters, postPath, pagePath } = generator;
  if (command === undefined) throw new Error(`${generator.name} is not on this machine`);
  const folder = temporaryFolder();
  try {
    const write = (path: string, text: string): void => {
      const place = join(folder.path, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, text);
    };
    for (const [path, text] of Object.entries(generator.files)) write(path, text);
    write(recipe.file, recipe.snippet);
    for (const [name, text] of Object.entries(posts)) {
      write(postPath(name), `---\ntitle: ${name}\ndate: 2026-01-02\nlayout: post\n---\n${text}\n`);
    }
    const { status, stdout, stderr } = spawnSync(command, parameters, {
      cwd: folder.path,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${generator.name} failed: ${stdout} ${stderr}`);
    return new Map(
      Object.keys(posts).map((name) => [
        name,
        readFileSync(join(folder.path, pagePath(name)), 'utf8'),
      ]),
    );
  } finally {
    folder.remove();
  }
}
