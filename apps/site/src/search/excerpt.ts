/** A stretch of an excerpt. */
export interface ExcerptPiece {
  readonly text: string;
  /** Whether it holds words that were searched for. */
  readonly isFound: boolean;
}

/** Browsers that are told to take no text for markup take this, which is parsed and never shown. */
const policy = window.trustedTypes?.createPolicy('excerpt', { createHTML: (html) => html });

/**
 * Reads the HTML of an excerpt, in which `mark` holds the words found. Whatever else it holds is
 * taken as text, so that the index can put nothing but words into the page.
 */
export function excerptPieces(html: string): readonly ExcerptPiece[] {
  // The types of browsers do not yet say that a parser takes it.
  const trusted = (policy?.createHTML(html) ?? html) as string;
  const parsed = new DOMParser().parseFromString(trusted, 'text/html');
  return [...parsed.body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isFound: node instanceof HTMLElement && node.localName === 'mark',
  }));
}

/** The same as nodes to show. */
export function excerptNodes(pieces: readonly ExcerptPiece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
