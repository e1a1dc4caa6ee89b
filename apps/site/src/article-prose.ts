/** The words that an article's author typed, with front matter, components, code and links' addresses taken out. */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(import|export)\s.*$/gm, '')
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<\/?[A-Za-z](?:\{[^{}]*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}[^{}]*)*\}|[^>{])*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\{[^{}]*\}/g, ' ');
}

/** Words of a text; a run of letters, digits, apostrophes and hyphens is one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu)?.length ?? 0;

/** Words a minute that plain prose is read at; a convention in the middle of what readers reach. */
const wordsPerMinute = 220;

/** Minutes that an article takes to read, at least one. */
export const readingMinutes = (mdx: string): number =>
  Math.max(1, Math.round(countWords(proseOf(mdx)) / wordsPerMinute));
