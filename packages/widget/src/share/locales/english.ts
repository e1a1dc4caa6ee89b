/** What a visitor takes along of a result, and how it is offered, in English. */
export const englishShare = {
  product: 'Micro-influencer calculator',
  copyText: 'Copy as text',
  copyLink: 'Copy a link',
  savePng: 'Save a card (PNG)',
  saveSvg: 'Save a card (SVG)',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected below: copy it by hand.',
  saved:
    'If no file was saved, press and hold the card below, or right-click it, to save or copy it.',
  text: 'Text to copy',
};

/** The words of one language for that. */
export type ShareWords = typeof englishShare;
