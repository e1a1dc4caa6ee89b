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
  scales: {
    tiers: (source) => `Dónde empiezan los niveles (${source})`,
    posts: (source) => `Porcentaje de publicaciones de este tamaño con una tasa menor (${source})`,
    account: (value) => `Esta cuenta: ${value}`,
    beyond: (value) => `Esta cuenta: ${value}, más allá de los datos`,
  },
  share: {
    product: 'Calculadora de microinfluencers',
    title: 'Llévate el resultado',
    copyText: 'Copiar como texto',
    copyLink: 'Copiar un enlace',
    savePng: 'Guardar una tarjeta (PNG)',
    saveSvg: 'Guardar una tarjeta (SVG)',
    copied: 'Copiado.',
    notCopied: 'Aquí no se permite copiar. El texto está seleccionado abajo: cópialo a mano.',
    saved:
      'Si no se guardó ningún archivo, mantén pulsada la tarjeta de abajo, o haz clic derecho en ella, para guardarla o copiarla.',
    text: 'Texto para copiar',
  },
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
