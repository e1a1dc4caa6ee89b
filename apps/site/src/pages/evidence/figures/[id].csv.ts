import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../../figures/data-table.ts';
import type { Figure } from '../../../figures/figure.ts';
import { figures } from '../../../figures/figures.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({
    params: { id: figure.id },
    props: { figure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(toCsv(figure.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
