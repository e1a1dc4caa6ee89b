import type { APIRoute, GetStaticPaths } from 'astro';
import { readSampleFile, sampleFiles, type SampleFile } from '../../sample-table.ts';

export const getStaticPaths = (() =>
  sampleFiles.map(({ name }) => ({
    params: { table: name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: SampleFile }> = async ({ props: { name } }) =>
  new Response(await readSampleFile(name), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
