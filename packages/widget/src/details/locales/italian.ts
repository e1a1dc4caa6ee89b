import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('it', { many: 'di mi piace', other: 'mi piace' });
const comments = plural('it', { one: 'commento', many: 'di commenti', other: 'commenti' });
const posts = plural('it', { many: 'di post', other: 'post' });

/** What the calculator says once more detail is asked for, in Italian. */
export const italianDetails: DetailsWords = {
  changes: 'Che cosa cambierebbe l’esito',
  change: {
    micro: (followers) => `Con ${followers} follower sarebbe micro.`,
    'not micro': (followers) => `Con ${followers} follower non sarebbe più micro.`,
    'more likes': (count, number) =>
      `Con ${count} ${likes(number)} in più su un post tipico raggiungerebbe il tasso tipico.`,
    'fewer likes': (count, number) =>
      `Con ${count} ${likes(number)} in meno su un post tipico scenderebbe sotto il tasso tipico.`,
    'fewer comments': (count, number) =>
      `Con ${count} ${comments(number)} in meno su un post tipico scenderebbe sotto il tasso tipico.`,
    focused: (count, number) =>
      `Con ${count} ${posts(number)} sul tema principale l’account sarebbe concentrato.`,
    'not focused': (count, number) =>
      `Con ${count} ${posts(number)} sul tema principale l’account non sarebbe più concentrato.`,
  },
  robustness: (same, of) =>
    `Lo stesso verdetto vale in ${same} di ${of} coppie di una definizione pubblicata e un valore di riferimento pubblicato.`,
};
