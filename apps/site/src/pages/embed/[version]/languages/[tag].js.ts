import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { embedMajor, embedVersion } from '../../../../embed-version.ts';
import { readEmbedLanguages } from '../../../../embed-languages.ts';

export const getStaticPaths = async () => {
  const languages = await readEmbedLanguages();
  // A build that published no language would look finished and be broken.
  if (import.meta.env.PROD && !languages.length) {
    throw new Error(
      'The languages are not built yet: build @micro-influencer/widget, then ask again.',
    );
  }
  return [embedVersion, embedMajor].flatMap((version) =>
    languages.map(({ tag, code }) => ({ params: { version, tag }, props: { code } })),
  );
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript' } });
