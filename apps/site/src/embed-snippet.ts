/** What a snippet is written for. */
interface SnippetParts {
  /** Absolute address of the calculator's file. */
  readonly script: string;
  /** Digest that the browser holds the file against; only for an address whose file never changes. */
  readonly integrity?: string;
  /** Absolute address of the calculator page, for readers whose blog strips the script. */
  readonly calculator: string;
}

/** The HTML that puts the calculator into a page. */
export function embedSnippet({ script, integrity, calculator }: SnippetParts): string {
  const checked = integrity === undefined ? '' : ` integrity="${integrity}"`;
  return [
    `<script type="module" src="${script}"${checked} crossorigin></script>`,
    '<micro-influencer-calculator>',
    `  <a href="${calculator}">Open the calculator</a>`,
    '</micro-influencer-calculator>',
  ].join('\n');
}
