import { dayWords } from '../day-words.ts';
import { siteName } from '../site-name.ts';

/** A page as others cite it. */
export interface CitedPage {
  /** Its name in its address; the key of the BibTeX entry. */
  readonly slug: string;
  readonly title: string;
  /** Absolute. */
  readonly address: string;
  /** Day of the last review, in UTC. */
  readonly reviewed: Date;
}

/** The page as a line of a list of references. */
export const citationText = ({ title, address, reviewed }: CitedPage): string =>
  `${siteName} (${reviewed.getUTCFullYear()}). \u201C${title}.\u201D Reviewed ${dayWords(reviewed)}. ${address}`;

/** Characters that TeX reads as commands, and what prints them. */
const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as TeX prints it, character for character. */
export const texText = (text: string): string =>
  text.replaceAll(/[\\{}~^&%$#_]/g, (character) => texWords[character] ?? `\\${character}`);

/** Braces and backslashes of an address as an address writes them, so that none ends the field. */
const texAddress = (address: string): string =>
  address.replaceAll(/[{}\\]/g, (character) => encodeURIComponent(character));

/** The page as an entry of BibTeX. Doubled braces keep the capitals of a title and a name whole. */
export function bibtexEntry({ slug, title, address, reviewed }: CitedPage): string {
  const day = reviewed.toISOString().slice(0, 10);
  return [
    `@misc{field-guide-${slug},`,
    `  author = {{${texText(siteName)}}},`,
    `  title = {{${texText(title)}}},`,
    `  year = {${reviewed.getUTCFullYear()}},`,
    `  note = {Reviewed ${day}},`,
    `  url = {${texAddress(address)}}`,
    '}',
  ].join('\n');
}
