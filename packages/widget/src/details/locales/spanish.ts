import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('es', { many: 'de me gusta', other: 'me gusta' });
const comments = plural('es', {
  one: 'comentario',
  many: 'de comentarios',
  other: 'comentarios',
});
const posts = plural('es', {
  one: 'publicación',
  many: 'de publicaciones',
  other: 'publicaciones',
});

/** What the calculator says once more detail is asked for, in Spanish. */
export const spanishDetails: DetailsWords = {
  changes: 'Qué lo cambiaría',
  change: {
    micro: (followers) => `Con ${followers} seguidores sería micro.`,
    'not micro': (followers) => `Con ${followers} seguidores ya no sería micro.`,
    'more likes': (count, number) =>
      `Con ${count} ${likes(number)} más en una publicación típica alcanzaría la tasa típica.`,
    'fewer likes': (count, number) =>
      `Con ${count} ${likes(number)} menos en una publicación típica quedaría por debajo de la tasa típica.`,
    'fewer comments': (count, number) =>
      `Con ${count} ${comments(number)} menos en una publicación típica quedaría por debajo de la tasa típica.`,
    focused: (count, number) =>
      `Con ${count} ${posts(number)} sobre el tema principal, la cuenta estaría centrada.`,
    'not focused': (count, number) =>
      `Con ${count} ${posts(number)} sobre el tema principal, la cuenta ya no estaría centrada.`,
  },
  robustness: (same, of) =>
    `El mismo veredicto se mantiene en ${same} de ${of} pares de una definición publicada y un valor de referencia publicado.`,
};
