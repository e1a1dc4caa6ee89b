import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

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
export const spanishDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Dónde empiezan los niveles (${source})`,
    posts: (source) => `Porcentaje de publicaciones de este tamaño con una tasa menor (${source})`,
    account: (value) => `Esta cuenta: ${value}`,
    beyond: (value) => `Esta cuenta: ${value}, más allá de los datos`,
  },
  takeAlong: 'Llévate el resultado',
  files: {
    taken: (account) => `Del archivo: ${account}. Cuenta en lugar de lo escrito.`,
    account: 'Cuenta del archivo',
    leaveOut: 'Quitar el archivo',
    problems: {
      'not read': 'Esto no se pudo leer.',
      'no account': 'No se encontró ninguna cuenta ni publicación en este archivo.',
      'wrong kind':
        'Este tipo de archivo no se puede leer. Usa una exportación oficial en JSON o CSV, o una tabla.',
      broken: 'El archivo está cortado o es demasiado largo.',
      'left out': 'No es una publicación propia y se ha dejado fuera.',
      platform: 'La plataforma falta o no se conoce.',
      part: 'La lista puede ser una parte de varias, y el número, demasiado bajo.',
    },
  },
  share: {
    product: 'Calculadora de microinfluencers',
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
  fields: {
    'recent-posts':
      'Publicaciones recientes, una por línea: me gusta, comentarios, visualizaciones',
    topics: 'Temas de publicaciones recientes, uno por línea: nombre, número',
    following: 'Cuentas que sigue',
    price: 'Precio pedido',
    currency: 'Moneda',
    deliverables: 'Publicaciones por ese precio',
    scheme: 'Definición de los niveles',
    benchmark: 'Nivel de interacción',
  },
  columns: ['me gusta', 'comentarios', 'visualizaciones'],
  problems: {
    'two ways':
      'Esta coma se puede leer de dos maneras. Separa los números con tabuladores o puntos y comas.',
    'too many counts': 'Aquí hay más de tres números.',
    heading:
      'Estos encabezados no se conocen. Nombra las columnas me gusta, comentarios y visualizaciones.',
    'no count': 'Falta el número de publicaciones.',
    'no price': 'Un precio es mayor que cero.',
    'no currency': 'Escribe las tres letras de una moneda, por ejemplo EUR.',
    'no deliverables': 'El precio es por una publicación como mínimo.',
  },
  line: (line, problem) => `Línea ${line}: ${problem}`,
  moreLines: (count) => `Otras líneas que no se pudieron leer: ${count}.`,
  postsRead: (count) =>
    `Publicaciones leídas: ${count}. Cuentan en lugar de la publicación típica.`,
  file: 'O un archivo: una exportación oficial o una tabla',
  interval: (low, high) =>
    `Con tan pocas publicaciones, la tasa típica de la cuenta está entre ${low} y ${high} en nueve de cada diez casos.`,
  signals: 'Señales de seguidores o me gusta comprados',
  overall: {
    'no warning': 'Nada inusual en lo que se pudo juzgar. Eso no prueba nada.',
    'look closer': 'Algo es inusual; tiene explicaciones inocentes y no es una prueba.',
    'not enough data': 'Se sabe demasiado poco para juzgar.',
  },
  signal: {
    'engagement rate': 'Tasa de interacción',
    'comments per like': 'Comentarios por me gusta',
    'following per follower': 'Cuentas seguidas por seguidor',
    'variation over posts': 'Variación de los me gusta',
    'mean over median': 'Publicación media frente a la típica',
    'weekly growth': 'Crecimiento en una semana',
    'views per follower': 'Visualizaciones por seguidor',
  },
  usual: (value, low, high, source) => `${value}; lo habitual va de ${low} a ${high} (${source}).`,
  convention: 'convención',
  unusual: (explanations) => `Inusual. Puede deberse a: ${explanations}.`,
  gaps: {
    'following missing': 'Falta el número de cuentas que sigue.',
    'comments missing': 'Faltan los comentarios en una publicación típica.',
    'views missing':
      'Faltan las visualizaciones; se pueden escribir con las publicaciones recientes.',
    'reach missing':
      'Falta el número de cuentas alcanzadas; una exportación oficial puede tenerlo.',
    'history missing': 'Haría falta un historial de seguidores, que aquí no se pide.',
    'too few posts': 'Hacen falta al menos seis publicaciones recientes.',
    'platform not measured': 'No se sabe qué es lo habitual en esta plataforma.',
    'size not measured': 'Lo habitual solo se conoce a partir de 1000 seguidores.',
    'no published band': 'No se ha publicado qué es lo habitual.',
    'no interactions': 'Una publicación típica no tiene ni me gusta ni comentarios.',
    'unusable numbers': 'Estos números no dan ninguna proporción.',
  },
  explanations: {
    'dormant followers': 'seguidores inactivos',
    'shown to few': 'publicaciones mostradas a pocos',
    'other format': 'otro formato',
    'levels have moved': 'niveles que han cambiado desde entonces',
    'close community': 'una comunidad unida',
    'viral post': 'una publicación viral',
    giveaway: 'un sorteo',
    'promoted posts': 'publicaciones promocionadas',
    'comments limited': 'comentarios limitados',
    'little to discuss': 'poco que comentar',
    'replies counted': 'respuestas propias contadas',
    'questions asked': 'preguntas al público',
    'follows back': 'seguimiento recíproco',
    'new account': 'una cuenta nueva',
    'rounded counts': 'números redondeados',
    'steady audience': 'un público estable',
    'mixed formats': 'formatos mezclados',
    'seasonal interest': 'interés de temporada',
    'mentioned elsewhere': 'una mención en otro sitio',
    'accounts merged': 'cuentas unidas',
  },
  cost: 'Coste',
  costs: {
    perPost: 'Por publicación',
    perInteraction: 'Por me gusta o comentario (CPE)',
    perThousandInteractions: 'Por 1000 me gusta o comentarios (CPME)',
    perThousandViews: 'Por 1000 visualizaciones (CPM)',
    perThousandReached: 'Por 1000 cuentas alcanzadas (CPM)',
  },
  fees: 'Lo que piden las listas de precios publicadas por una publicación',
  feesNote: 'Se contradicen entre sí, están en dólares de su año y ninguna es un precio pagado.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `desde ${amount}`,
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
