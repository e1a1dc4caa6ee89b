import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyFile } from '../servers/caddy.ts';
import { headersFile } from '../servers/headers-file.ts';
import { nginxFile } from '../servers/nginx.ts';
import { siteHeaders } from '../servers/site-headers.ts';

/**
 * Writes what servers read to send each file with its headers: `_headers` for Netlify and Cloudflare,
 * `_servers/nginx.conf` and `_servers/Caddyfile`. Comes last, when all files of the site are there.
 */
export function serverFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'server-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = await siteHeaders(folder, base);
        await mkdir(join(folder, '_servers'), { recursive: true });
        await writeFile(join(folder, '_headers'), headersFile(site));
        await writeFile(join(folder, '_servers/nginx.conf'), nginxFile(site));
        await writeFile(join(folder, '_servers/Caddyfile'), caddyFile(site));
      },
    },
  };
}
