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
  scales: {
    tiers: (source) => `Onde começam as faixas (${source})`,
    posts: (source) => `Parcela das publicações deste tamanho com taxa menor (${source})`,
    account: (value) => `Esta conta: ${value}`,
    beyond: (value) => `Esta conta: ${value}, fora do alcance dos dados`,
  },
  share: {
    product: 'Calculadora de microinfluenciadores',
    title: 'Levar o resultado',
    copyText: 'Copiar como texto',
    copyLink: 'Copiar um link',
    savePng: 'Salvar um cartão (PNG)',
    saveSvg: 'Salvar um cartão (SVG)',
    copied: 'Copiado.',
    notCopied: 'Copiar não é permitido aqui. O texto está selecionado abaixo: copie-o manualmente.',
    saved:
      'Se nenhum arquivo foi salvo, mantenha o cartão abaixo pressionado, ou clique nele com o botão direito, para salvá-lo ou copiá-lo.',
    text: 'Texto para copiar',
  },
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
