import type { ResponseHeaders } from '../response-headers.ts';
import { contentTypeOf, contentTypes, textTypes } from './content-types.ts';
import type { SiteHeaders } from './site-headers.ts';
import { unpublished } from './unpublished.ts';

const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

const setting = (headers: ResponseHeaders): string[] =>
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...indented(lines),
  '}',
];

/** A file for the `Caddyfile` to import, with the snippet `field-guide` for a site's block. */
export function caddyFile({ base, rules }: SiteHeaders): string {
  const where =
    base === ''
      ? 'root at the built site'
      : `root at a folder in which the built site lies as ${base}/`;
  const special = rules.slice(0, -1);
  const others = rules.at(-1)?.headers ?? {};
  const from = (path: string): string => base + path;
  const specialPaths = special.flatMap(({ paths }) => paths.map(from));
  // Set already when a file turns out to be missing, and wrong for the page that says so.
  const unset = new Set(
    special.flatMap(({ headers }) => Object.keys(headers).filter((name) => !(name in others))),
  );
  const body = [
    ...block('encode', [
      'zstd',
      'gzip',
      ...block(
        'match',
        textTypes.map((type) => `header Content-Type ${type}*`),
      ),
    ]),
    `@unpublished path ${unpublished.map((path) => from(path.endsWith('/') ? `${path}*` : path)).join(' ')}`,
    'error @unpublished 404',
    ...Object.keys(contentTypes).flatMap((ending) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${contentTypeOf(`.${ending}`)}"`,
    ]),
    '@folder path */',
    `header @folder Content-Type "${contentTypeOf('.html')}"`,
    `@bytes not path */ ${Object.keys(contentTypes)
      .map((ending) => `*.${ending}`)
      .join(' ')}`,
    `header @bytes Content-Type ${contentTypeOf('')}`,
    ...special.flatMap(({ paths, headers }, index) => [
      `@rule${index} path ${paths.map(from).join(' ')}`,
      ...block(`header @rule${index}`, setting(headers)),
    ]),
    `@others not path ${specialPaths.join(' ')}`,
    ...block('header @others', setting(others)),
    'file_server',
    ...block('handle_errors', [
      ...block('header', [
        ...[...unset].map((name) => `-${name}`),
        ...setting({ ...others, 'Content-Type': contentTypeOf('.html') }),
      ]),
      `rewrite * ${from('/404.html')}`,
      'file_server',
    ]),
  ];
  return [
    `# Import this file in the Caddyfile, then in the site's block: ${where}, and "import field-guide".`,
    ...block('(field-guide)', body),
    '',
  ].join('\n');
}
