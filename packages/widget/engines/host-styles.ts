import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';

const { resolve } = createRequire(import.meta.url);

const styleSheet = async (path: string): Promise<string> => readFile(resolve(path), 'utf8');

/** The whole style sheet of Bootstrap. */
export const bootstrap = async (): Promise<string> =>
  styleSheet('bootstrap/dist/css/bootstrap.css');

/** What Tailwind makes for a page: its preflight, which resets every element, and a few classes. */
export async function tailwind(): Promise<string> {
  const { build } = await compile('@import "tailwindcss";', {
    loadStylesheet: async (id, base) => {
      const path = id === 'tailwindcss' ? 'tailwindcss/index.css' : id;
      return { path, base, content: await styleSheet(path) };
    },
  });
  return build(['mx-auto', 'max-w-prose', 'p-4']);
}
