import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

/**
 * Size of a module with all it imports, minified as one ES module, in bytes of brotli 11.
 *
 * @param entry absolute path of the module
 */
export async function bundledBytes(entry: string): Promise<number> {
  const result = await build({
    logLevel: 'silent',
    configFile: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was bundled');
  return brotliBytes(bundle.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''));
}

/** Bytes of a text or file after brotli at its highest quality. */
export const brotliBytes = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
