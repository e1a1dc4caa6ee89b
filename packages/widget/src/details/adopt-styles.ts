const sheets = new Map<string, CSSStyleSheet>();

/** Gives a calculator the styles of what it has loaded, one sheet for all of the page. */
export function adoptStyles({ shadowRoot }: Element, styles: string): void {
  const sheet = sheets.get(styles) ?? new CSSStyleSheet();
  if (!sheets.has(styles)) {
    sheets.set(styles, sheet);
    sheet.replaceSync(styles);
  }
  if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
