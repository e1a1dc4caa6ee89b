/** A line of an article's contents. */
export interface ContentsLine {
  readonly slug: string;
  readonly text: string;
}

/** A heading as Astro reports it. */
interface Heading extends ContentsLine {
  readonly depth: number;
}

const againstWithoutHeading = /<Against>(?:(?!<\/Against>|^##\s)[\s\S])*<\/Against>/m;

/**
 * The contents of an article: its second-level headings, the one that `<Against>` adds where its
 * author gave none, and the sources.
 */
export function contentsOf(headings: readonly Heading[], body: string): readonly ContentsLine[] {
  const lines = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ slug, text, at: body.indexOf(`## ${text}`) }));
  const at = body.search(againstWithoutHeading);
  if (at >= 0) {
    const before = lines.filter((line) => line.at >= 0 && line.at < at).length;
    lines.splice(before, 0, { slug: 'against', text: 'What speaks against it', at });
  }
  return [...lines, { slug: 'sources', text: 'Sources' }].map(({ slug, text }) => ({ slug, text }));
}
