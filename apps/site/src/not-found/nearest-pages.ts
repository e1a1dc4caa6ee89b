import { distance } from 'fastest-levenshtein';

/** Share of a name that may differ before the two are no longer alike. */
const mostDifference = 0.5;

/** The last part of a path as words: `/Guide/Why_instagram.html` is "why instagram". */
function lastWords(path: string): string {
  const last = path.split('/').findLast((part) => part !== '' && part !== 'index.html') ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // An address may hold anything; a broken escape is read as it stands.
  }
  return name
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function difference(asked: string, there: string): number {
  if (asked === '' || there === '') return 1;
  const whole = distance(asked, there) / Math.max(asked.length, there.length);
  // A part of a name, or a name with something around it, is as good as a few wrong letters.
  const held =
    asked.length > 3 && there.length > 3 && (there.includes(asked) || asked.includes(there));
  return held ? Math.min(whole, 0.4) : whole;
}

/** The paths among those given whose last part is most like that of the path asked for; none where nothing is alike. */
export function nearestPages(asked: string, paths: readonly string[], most = 3): readonly string[] {
  const words = lastWords(asked);
  return paths
    .map((path) => ({ path, by: difference(words, lastWords(path)) }))
    .filter(({ by }) => by < mostDifference)
    .toSorted((a, b) => a.by - b.by)
    .slice(0, most)
    .map(({ path }) => path);
}
