import type { APIRoute } from 'astro';
import { readSampleFile } from '../../sample-table.ts';

export const GET: APIRoute = async () =>
  new Response(await readSampleFile(), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
