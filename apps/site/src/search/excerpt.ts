/**
 * Text and marked words of an excerpt as nodes. Whatever else the HTML holds is dropped, so that the
 * index can put nothing but words into the page.
 */
export function excerptNodes(html: string): readonly Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.localName !== 'mark') {
      return document.createTextNode(node.textContent ?? '');
    }
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
