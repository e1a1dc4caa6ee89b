import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedFileNames, readEmbedFile } from '../../../embed-file.ts';
import { embedMajor, embedVersion } from '../../../embed-version.ts';

export const getStaticPaths = () =>
  [embedVersion, embedMajor].flatMap((version) =>
    embedFileNames.map((name) => ({ params: { version, file: name }, props: { name } })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props }) => {
  const file = await readEmbedFile(props.name);
  if (!file.built) {
    // A build that published no calculator would look finished and be broken.
    if (import.meta.env.PROD) throw new Error(file.why);
    return new Response(file.why, { status: 503, headers: { 'content-type': 'text/plain' } });
  }
  return new Response(file.code, { headers: { 'content-type': 'text/javascript' } });
};
