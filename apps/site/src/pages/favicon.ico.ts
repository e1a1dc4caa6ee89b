import type { APIRoute } from 'astro';
import pngToIco from 'png-to-ico';
import { drawTabIcon } from '../site-icon.ts';

/** For browsers that draw no SVG in their tabs, and those that ask for this name unbidden. */
export const GET: APIRoute = async () => {
  const icon = await pngToIco([await drawTabIcon(16), await drawTabIcon(32)]);
  return new Response(new Uint8Array(icon), { headers: { 'content-type': 'image/x-icon' } });
};
