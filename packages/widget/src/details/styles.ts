import styles from './share-and-scales.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Gives a calculator the styles of the details, one sheet for all of the page. */
export function adoptStyles({ shadowRoot }: Element): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
