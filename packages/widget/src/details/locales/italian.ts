import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('it', { many: 'di mi piace', other: 'mi piace' });
const comments = plural('it', { one: 'commento', many: 'di commenti', other: 'commenti' });
const posts = plural('it', { many: 'di post', other: 'post' });

/** What the calculator says once more detail is asked for, in Italian. */
export const italianDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Dove iniziano le fasce (${source})`,
    posts: (source) => `Quota di post a questa dimensione con un tasso inferiore (${source})`,
    account: (value) => `Questo account: ${value}`,
    beyond: (value) => `Questo account: ${value}, oltre i dati`,
  },
  share: {
    product: 'Calcolatore per micro-influencer',
    title: 'Porta con te il risultato',
    copyText: 'Copia come testo',
    copyLink: 'Copia un link',
    savePng: 'Salva una scheda (PNG)',
    saveSvg: 'Salva una scheda (SVG)',
    copied: 'Copiato.',
    notCopied: 'Qui non è permesso copiare. Il testo è selezionato qui sotto: copialo a mano.',
    saved:
      'Se non è stato salvato alcun file, tieni premuta la scheda qui sotto, o cliccaci con il tasto destro, per salvarla o copiarla.',
    text: 'Testo da copiare',
  },
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
