import type { APIRoute } from 'astro';
import { bundledScript } from '../bundled-script.ts';

/** What the search loads when the full text is asked for the first time. */
export const GET: APIRoute = () => bundledScript('src/search/text-answer.ts');
