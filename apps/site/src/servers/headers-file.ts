import type { ResponseHeaders } from '../response-headers.ts';
import type { SitePath } from '../site-address.ts';
import { sentWith, type SiteHeaders } from './site-headers.ts';
import { unpublished } from './unpublished.ts';

/** A request's path for a file: the page of a folder is asked for by the folder. */
const requested = (file: SitePath): string => file.replace(/\/index\.html$/, '/');

/**
 * Paths with their headers, none of which is about what another is about: where two match, Netlify
 * takes one of the values and Cloudflare joins both.
 */
function* disjoint(
  site: SiteHeaders,
  folder: string,
  files: readonly SitePath[],
): Generator<readonly [path: string, headers: ResponseHeaders]> {
  const all = new Set(files.map((file) => sentWith(site, file)));
  const [only] = all;
  if (all.size === 1 && only && folder !== '/') {
    yield [`${folder}*`, only];
    return;
  }
  const below = Map.groupBy(files, (file) => /^[^/]+\//.exec(file.slice(folder.length))?.[0]);
  for (const [name, some] of below) {
    if (name !== undefined) yield* disjoint(site, folder + name, some);
    else for (const file of some) yield [requested(file), sentWith(site, file)];
  }
}

/** The file `_headers` of Netlify and of Cloudflare. */
export function headersFile(site: SiteHeaders): string {
  const files = site.files.filter((file) => !unpublished.some((path) => file.startsWith(path)));
  const [first, ...others] = site.rules.map(({ headers }) => headers);
  const shared = Object.entries(first ?? {}).filter(([name, value]) =>
    others.every((headers) => headers[name] === value),
  );
  const names = new Set(shared.map(([name]) => name));
  const block = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [site.base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [...disjoint(site, '/', files)].map(([path, headers]) =>
    block(
      path,
      Object.entries(headers).filter(([name]) => !names.has(name)),
    ),
  );
  return `${[block('/*', shared), ...blocks].join('\n\n')}\n`;
}
