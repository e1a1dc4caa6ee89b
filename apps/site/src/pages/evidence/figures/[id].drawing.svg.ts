import type { APIRoute, GetStaticPaths } from 'astro';
import { drawingFileOf } from '../../../figures/figure-file.ts';
import type { Figure } from '../../../figures/figure.ts';
import { guideFigures } from '../../../figures/figures.ts';

export const getStaticPaths = (() =>
  guideFigures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(drawingFileOf(figure), { headers: { 'content-type': 'image/svg+xml' } });
