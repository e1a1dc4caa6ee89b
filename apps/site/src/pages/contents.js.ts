import type { APIRoute } from 'astro';
import { bundledScript } from '../bundled-script.ts';

/** What an article loads at the first scroll where its style sheet cannot mark the current section. */
export const GET: APIRoute = () => bundledScript('src/contents/mark-section.ts');
