/**
 * What each article weighs with everything that it needs to paint, beside the bare text of the same
 * article as an unstyled page. Fails when the budget is passed.
 */
import { brotliBytes } from '@micro-influencer/core/bench/bundled-bytes';
import { builtArticles } from '../checks/built-site.ts';

const mostBytes = 12_000;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

let heaviest = 0;
for (const { path, html, root } of builtArticles) {
  const bytes = brotliBytes(html);
  const text = escape(root.querySelector('main')?.structuredText ?? '');
  const bare = brotliBytes(`<!doctype html><title>Bare</title><pre>${text}</pre>`);
  heaviest = Math.max(heaviest, bytes);
  console.log(
    `${path.padEnd(40)} ${bytes} bytes brotli, ${(bytes / bare).toFixed(2)} times its bare text`,
  );
}
console.log(`heaviest ${heaviest} (at most ${mostBytes})`);

if (builtArticles.length === 0 || heaviest > mostBytes) {
  console.error('The budget of an article is passed, or no article is built.');
  process.exitCode = 1;
}
