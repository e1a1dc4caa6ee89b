import type { APIRoute } from 'astro';
import { embedMajor, embedVersion, readEmbedFile } from '../../../embed-file.ts';

export const getStaticPaths = () =>
  [embedVersion, embedMajor].map((version) => ({ params: { version } }));

export const GET: APIRoute = async () => {
  const file = await readEmbedFile();
  if (!file.built) {
    // A build that published no calculator would look finished and be broken.
    if (import.meta.env.PROD) throw new Error(file.why);
    return new Response(file.why, { status: 503, headers: { 'content-type': 'text/plain' } });
  }
  return new Response(file.code, { headers: { 'content-type': 'text/javascript' } });
};
