import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon } from '../site-icon.ts';

const icons = [
  { icon: 'apple-touch-icon', size: 180 },
  { icon: 'icon-192', size: 192 },
  { icon: 'icon-512', size: 512 },
  { icon: 'icon-maskable-512', size: 512, markShare: 0.56 },
] as const;

export const getStaticPaths = (() =>
  icons.map(({ icon, ...props }) => ({ params: { icon }, props }))) satisfies GetStaticPaths;

interface Props {
  size: number;
  markShare?: number;
}

export const GET: APIRoute<Props> = async ({ props: { size, markShare } }) =>
  new Response(new Uint8Array(await drawIcon(size, markShare)), {
    headers: { 'content-type': 'image/png' },
  });
