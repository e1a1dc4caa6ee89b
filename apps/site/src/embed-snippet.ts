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

/** The same for editors that take `type="module"` away: a classic script, and a tag that stays. */
export function classicSnippet({ script, calculator }: Omit<SnippetParts, 'integrity'>): string {
  return [
    `<script src="${script}" defer></script>`,
    '<micro-influencer-calculator>',
    `  <a href="${calculator}">Open the calculator</a>`,
    '</micro-influencer-calculator>',
  ].join('\n');
}

/** What stays in a post whose scripts and own tags are taken out. */
export function placeholderSnippet(calculator: string): string {
  return [
    '<div data-micro-influencer-calculator data-followers="24300">',
    `  <a href="${calculator}">Open the calculator</a>`,
    '</div>',
  ].join('\n');
}

/**
 * The HTML that shows the calculator in a frame.
 *
 * @param frame absolute address of the page for frames
 * @param hostScript absolute address of the script that adjusts the height
 */
export function frameSnippet(frame: string, hostScript: string): string {
  return [
    `<iframe src="${frame}" title="Micro-influencer calculator" width="640" height="640"`,
    '  sandbox="allow-scripts allow-popups" loading="lazy"',
    '  style="border: 0; max-width: 100%"></iframe>',
    `<script src="${hostScript}" async></script>`,
  ].join('\n');
}
