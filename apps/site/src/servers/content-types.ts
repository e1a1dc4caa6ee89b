/** What the site's files are, by the end of their names; all that is missing here is bytes. */
export const contentTypes = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
} as const;

/** What is text, and so is sent with its encoding and compressed. */
export const textTypes: readonly string[] = Object.values(contentTypes).filter(
  (type) => !/^image\/(?:png|x-icon)$/.test(type),
);

/** The header of a file, with the encoding of text. */
export function contentTypeOf(path: string): string {
  const ending = path.replace(/^.*\./, '');
  const type: string | undefined = Object.entries(contentTypes).find(
    ([end]) => end === ending,
  )?.[1];
  if (type === undefined) return 'application/octet-stream';
  return textTypes.includes(type) ? `${type}; charset=utf-8` : type;
}
