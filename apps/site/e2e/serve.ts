import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string;
  }
}

/** Serves the built site as `start` does, on a port of its own, for as long as the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (!existsSync(`${root}dist/index.html`)) {
    throw new Error('There is no built site to test: run the build first.');
  }
  const server = await preview({ root, logLevel: 'error', server: { port: 0 } });
  provide('site', `http://${server.host ?? 'localhost'}:${server.port}`);
  return () => server.stop();
}
