import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from 'astro/markdown';
import { termSchema, type TermData } from './term-rules.ts';

/** A term as its file holds it. */
export interface TermFile {
  /** Name of the file without its ending, which is the term's address. */
  readonly id: string;
  readonly data: TermData;
  /** What follows the front matter. */
  readonly body: string;
}

const folder = new URL('../content/glossary/', import.meta.url);

/**
 * The terms straight from their files, for what runs before Astro has read its collections. A file
 * that breaks a rule is left out here: Astro names it and the rule when it reads the collection.
 */
export function readTermFiles(): readonly TermFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .flatMap((name) => {
      const { frontmatter, content } = parseFrontmatter(
        readFileSync(new URL(name, folder), 'utf8'),
      );
      const { data } = termSchema.safeParse(frontmatter);
      return data ? [{ id: name.replace(/\.mdx$/, ''), data, body: content }] : [];
    });
}
