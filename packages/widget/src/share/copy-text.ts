/**
 * Puts a text on the clipboard. Where a frame or an old page may not, tries what a key press of the
 * visitor could do as well: copies what is selected in a field.
 *
 * @param field holds the text; stays selected, so that a visitor can copy it by hand
 * @returns whether it is on the clipboard
 */
export async function copyText(text: string, field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field.value = text;
    field.hidden = false;
    field.select();
    return document.execCommand('copy');
  }
}
