/**
 * Repairs a text whose UTF-8 bytes were read as Latin-1, as in Instagram's downloads: "CafÃ©"
 * becomes "Café". Any other text stays as it is.
 */
export function repairMojibake(text: string): string {
  // Every UTF-8 sequence of two bytes or more begins with one of these; nothing above 0xff is a byte.
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const encoded = text.replace(
    /[%\u0080-\u00ff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
