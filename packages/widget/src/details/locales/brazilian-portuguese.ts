import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('pt', { one: 'curtida', many: 'de curtidas', other: 'curtidas' });
const comments = plural('pt', {
  one: 'comentário',
  many: 'de comentários',
  other: 'comentários',
});
const posts = plural('pt', {
  one: 'publicação',
  many: 'de publicações',
  other: 'publicações',
});

/** What the calculator says once more detail is asked for, in Brazilian Portuguese. */
export const brazilianPortugueseDetails: DetailsWords = {
  changes: 'O que mudaria isso',
  change: {
    micro: (followers) => `Com ${followers} seguidores, seria micro.`,
    'not micro': (followers) => `Com ${followers} seguidores, não seria mais micro.`,
    'more likes': (count, number) =>
      `Com mais ${count} ${likes(number)} em uma publicação típica, alcançaria a taxa típica.`,
    'fewer likes': (count, number) =>
      `Com menos ${count} ${likes(number)} em uma publicação típica, ficaria abaixo da taxa típica.`,
    'fewer comments': (count, number) =>
      `Com menos ${count} ${comments(number)} em uma publicação típica, ficaria abaixo da taxa típica.`,
    focused: (count, number) =>
      `Com ${count} ${posts(number)} sobre o tema principal, a conta seria focada.`,
    'not focused': (count, number) =>
      `Com ${count} ${posts(number)} sobre o tema principal, a conta não seria mais focada.`,
  },
  robustness: (same, of) =>
    `O mesmo veredito vale em ${same} de ${of} pares de uma definição publicada e um valor de referência publicado.`,
};
