import type { APIRoute, GetStaticPaths } from 'astro';
import { figureFileOf } from '../../../figures/figure-file.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figures } from '../../../figures/figures.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(figureFileOf(figure), { headers: { 'content-type': 'image/svg+xml' } });
