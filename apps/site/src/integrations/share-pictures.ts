import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawSharePicture } from '../share-picture/draw-share-picture.ts';
import { sharePicturePath } from '../share-picture/share-picture-path.ts';
import { builtPages, type WrittenPage } from './built-pages.ts';

const textOf = ({ root }: WrittenPage, selector: string): string | undefined =>
  root.querySelector(selector)?.text.replaceAll(/\s+/g, ' ').trim();

/** Two cores draw, and this many words are set ahead of them. */
const atOnce = 4;

/** Draws the picture of every built page that names one, from the words of the page itself. */
export function sharePictures(): AstroIntegration {
  return {
    name: 'share-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);

        async function draw(page: WrittenPage): Promise<void> {
          const picture = await drawSharePicture({
            section: textOf(page, 'main .kicker') ?? 'Field guide',
            title: textOf(page, 'h1') ?? '',
            description:
              page.root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
          });
          const target = join(folder, sharePicturePath(page.path));
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, picture);
        }

        let drawn = 0;
        let waiting: Promise<void>[] = [];
        for await (const page of builtPages(folder)) {
          const named = page.root.querySelector('meta[property="og:image"]');
          if (!named?.getAttribute('content')?.endsWith(sharePicturePath(page.path))) continue;
          waiting.push(draw(page));
          drawn++;
          if (waiting.length < atOnce) continue;
          await Promise.all(waiting);
          waiting = [];
        }
        await Promise.all(waiting);
        logger.info(`${drawn} pictures drawn for shared pages`);
      },
    },
  };
}
