import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTermFiles, type TermFile } from '../src/glossary/term-files.ts';

const siteAddress = new URL('../', import.meta.url);
const site = fileURLToPath(siteAddress);

/** What of the site a build reads. */
const parts = ['src', 'public', 'servers', 'astro.config.ts', 'package.json', 'tsconfig.json'];

const idOf = (number: number): string => `made-up-word-${number}`;

/** The text of a new term: one of the terms there are, under a name that no other has. */
function newTerm({ data, body }: TermFile, number: number): string {
  const name = (of: number): string => `made-up word ${of}`;
  const fields = {
    ...data,
    term: `Made-up word ${number}`,
    aliases: data.aliases.map((alias) => `${alias} ${number}`),
    inText: [name(number)],
    definition: `${data.definition.slice(0, 120).replaceAll('.', ' ')} (${number}).`,
    related: number > 0 ? [...data.related, idOf(number - 1)] : data.related,
    lastReviewed: undefined,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  const day = data.lastReviewed.toISOString().slice(0, 10);
  return `---\n${lines.join('\n')}\nlastReviewed: ${day}\n---\n\nIt follows on ${name(number - 1)}.\n\n${body.trim()}\n`;
}

/** A copy of this site with a longer glossary. */
export interface GrownSite {
  readonly folder: string;
  remove(): void;
}

/** Copies the sources of the site and adds so many terms to the glossary. */
export function siteWithTerms(added: number): GrownSite {
  // As deep in the repository as this package, since the site reads by its place what the others document.
  const kept = fileURLToPath(new URL('../../test-results/', siteAddress));
  mkdirSync(kept, { recursive: true });
  const folder = mkdtempSync(`${kept}many-pages-`);
  const remove = () => rmSync(folder, { recursive: true });
  for (const part of parts) cpSync(site + part, `${folder}/${part}`, { recursive: true });
  // The dependencies without what earlier builds kept among them.
  mkdirSync(`${folder}/node_modules`);
  for (const name of readdirSync(`${site}node_modules`)) {
    if (!name.startsWith('.')) {
      symlinkSync(`${site}node_modules/${name}`, `${folder}/node_modules/${name}`);
    }
  }
  const models = readTermFiles();
  for (let number = 0; number < added; number++) {
    const model = models[number % models.length];
    if (!model) throw new Error('The glossary has no term to make others of.');
    writeFileSync(`${folder}/src/content/glossary/${idOf(number)}.mdx`, newTerm(model, number));
  }
  return { folder, remove };
}
