import type { APIRoute, GetStaticPaths } from 'astro';
import { figureRecord } from '../../../figures/figure-words.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figures } from '../../../figures/figures.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(JSON.stringify(figureRecord(figure), null, 2), {
    headers: { 'content-type': 'application/json' },
  });
