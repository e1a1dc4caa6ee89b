import type { PathPattern, ResponseHeaders } from '../response-headers.ts';
import { contentTypes, textTypes } from './content-types.ts';
import type { SiteHeaders } from './site-headers.ts';
import { unpublished } from './unpublished.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Of a prefix, so that nginx looks for no regular expression once it matches. */
const place = (base: string, pattern: PathPattern): string =>
  pattern.endsWith('*') ? `^~ ${base}${pattern.slice(0, -1)}` : `= ${base}${pattern}`;

function location(where: string, headers: ResponseHeaders): string[] {
  const lines = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  return [`location ${where} {`, ...indented([...lines, 'try_files $uri $uri/ =404;']), '}'];
}

/** A file for a `server` block of nginx to include. */
export function nginxFile({ base, rules }: SiteHeaders): string {
  const where =
    base === ''
      ? '"root" points at the built site.'
      : `"root" points at a folder in which the built site lies as ${base}/.`;
  return [
    `# For a "server" block: include this file. ${where}`,
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'etag on;',
    'types {',
    ...indented(Object.entries(contentTypes).map(([ending, type]) => `${type} ${ending};`)),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    // nginx counts text/html itself, and warns where it is named again.
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    'gzip_min_length 512;',
    `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    `error_page 404 ${base}/404.html;`,
    ...unpublished.map((path) => `location ^~ ${base}${path} { return 404; }`),
    ...rules.flatMap(({ paths, headers }) =>
      paths.flatMap((pattern) => location(place(base, pattern), headers)),
    ),
    '',
  ].join('\n');
}
