import { spanishDetails } from '../details/locales/spanish.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Spanish. */
export const spanish: Words = {
  locale: 'es',
  platform: 'Plataforma',
  fields: {
    followers: 'Seguidores',
    likes: 'Me gusta en una publicación típica',
    comments: 'Comentarios en una publicación típica',
    views: 'Visualizaciones de un vídeo típico',
    posts: 'Publicaciones recientes examinadas',
    'main-topic': 'De ellas, sobre el tema principal',
  },
  error: 'Error:',
  problems: {
    'too long':
      'Es demasiado largo para un número. Escribe una sola cantidad, como 24.300 o 12,5 mil.',
    negative: 'Una cantidad no puede ser negativa.',
    'mixed digits':
      'Se mezclan cifras de distintas escrituras. Escribe el número en una sola de ellas.',
    'not a whole number': 'Escribe un número entero o añade mil o M: 12,5 mil.',
    'too large': 'Es más que las personas que existen. Revisa el número.',
    'not a number': 'Esto no es un número. Escribe una cantidad, como 24.300 o 12,5 mil.',
    'more than posts': 'Es más que las publicaciones examinadas.',
    'no posts': 'Examina al menos una publicación.',
  },
  readAs: (count) => `Leído como ${count}`,
  more: 'Más detalle: publicaciones, precio, señales',
  notLoaded: 'Esta parte no se ha cargado. Comprueba la conexión y vuelve a cerrarla y abrirla.',
  criteria: {
    following: 'Número moderado de seguidores',
    engagement: 'Engagement alto',
    niche: 'Nicho específico',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'se cumple', no: 'no se cumple', unknown: 'no se sabe' },
  tiers: {
    unnamed: 'Sin nombre de nivel',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Medio',
    macro: 'Macro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Un microinfluencer: de tamaño moderado, con engagement alto y centrado en un tema.',
    'micro-sized': 'De tamaño micro, pero no es un microinfluencer según estos números.',
    'another tier': (tier) => `No es un microinfluencer. Nivel por tamaño: ${tier.toLowerCase()}.`,
    'no tier': 'No es un microinfluencer por su tamaño.',
    undetermined: (next) => `No hay datos suficientes para saberlo. Lo siguiente: ${next}.`,
  },
  missing: {
    followers: 'el número de seguidores',
    likes: 'los me gusta en una publicación típica',
    views: 'las visualizaciones de un vídeo típico',
    topics: 'cuántas publicaciones tratan del tema principal',
    'more posts with topics': 'un vistazo a diez publicaciones o más',
  },
  following: {
    'followers missing': 'Falta el número de seguidores.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} según ${source}; micro en ${microIn} de ${schemes} definiciones publicadas.`,
    near: (cut) => `Está como mucho a un 5\u00a0% del límite de ${cut}.`,
    rounding: (cut) =>
      `El número real puede estar al otro lado del límite de ${cut}, porque la plataforma redondea.`,
  },
  engagement: {
    'interactions missing': 'Faltan los me gusta en una publicación típica.',
    'likes hidden':
      'Los me gusta parecen ocultos: hay comentarios sin ningún me gusta. Escribe los me gusta que ve la propia cuenta.',
    'followers missing':
      'Falta el número de seguidores, así que no hay un tamaño con el que comparar.',
    'no benchmark':
      'No hay ningún nivel de engagement publicado para esta plataforma con lo que aquí se sabe.',
    rate: (rate, basis, typical, source) =>
      `Las interacciones son el ${rate} de ${basis}; lo típico para este tamaño es el ${typical} (${source}).`,
    beats: (share, source) =>
      `Supera a ${share} de cada 100 publicaciones de cuentas así, si las tasas se distribuyen como en ${source}.`,
    lowest: (source) =>
      `Está en el 1 de cada 100 más bajo de las publicaciones de cuentas así, si las tasas se distribuyen como en ${source}.`,
    thin: 'La evidencia sobre esta plataforma es escasa.',
  },
  bases: {
    followers: 'los seguidores',
    reach: 'las cuentas alcanzadas',
    views: 'las visualizaciones',
  },
  niche: {
    'topics missing': 'Falta saber cuántas publicaciones tratan del tema principal.',
    'too few posts': (looked) => `Hacen falta al menos diez publicaciones; examinadas: ${looked}.`,
    'top share': (share, looked) =>
      `El ${share} de ${looked} publicaciones trata del tema principal. La mitad cuenta, por convención, como contenido centrado.`,
  },
  details: spanishDetails,
};
