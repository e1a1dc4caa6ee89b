import type { APIRoute } from 'astro';
import tokens from '../styles/tokens.css?raw';
import { siteDescription, siteName } from '../site-name.ts';
import { address } from '../site-address.ts';
import { tokenColour } from '../styles/token-colour.ts';

export const GET: APIRoute = () => {
  const paper = tokenColour(tokens, 'paper', 'light');
  const manifest = {
    name: siteName,
    short_name: 'Field guide',
    description: siteDescription,
    lang: 'en',
    id: address('/'),
    start_url: address('/'),
    scope: address('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: address('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: address('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: address('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      {
        src: address('/icon-maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
