import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

const likes = plural('it', { many: 'di mi piace', other: 'mi piace' });
const comments = plural('it', { one: 'commento', many: 'di commenti', other: 'commenti' });
const posts = plural('it', { many: 'di post', other: 'post' });

/** What the calculator says once more detail is asked for, in Italian. */
export const italianDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Dove iniziano le fasce (${source})`,
    posts: (source) => `Quota di post a questa dimensione con un tasso inferiore (${source})`,
    account: (value) => `Questo account: ${value}`,
    beyond: (value) => `Questo account: ${value}, oltre i dati`,
  },
  takeAlong: 'Porta con te il risultato',
  files: {
    taken: (account) => `Dal file: ${account}. Conta al posto di ciò che è scritto.`,
    account: 'Account nel file',
    leaveOut: 'Togli il file',
    problems: {
      'not read': 'Questo non si è potuto leggere.',
      'no account': 'Nel file non c’è alcun account né post.',
      'wrong kind':
        'Questo tipo di file non si può leggere. Usa un’esportazione ufficiale in JSON o CSV, o una tabella.',
      broken: 'Il file è troncato o troppo lungo.',
      'left out': 'Non è un post a sé ed è stato tralasciato.',
      platform: 'La piattaforma manca o non è nota.',
      part: 'L’elenco può essere una parte di più parti, e il numero troppo basso.',
    },
  },
  share: {
    product: 'Calcolatore per micro-influencer',
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
  fields: {
    'recent-posts': 'Post recenti, uno per riga: Mi piace, commenti, visualizzazioni',
    topics: 'Temi dei post recenti, uno per riga: nome, numero di post',
    following: 'Account seguiti',
    price: 'Prezzo richiesto',
    currency: 'Valuta',
    deliverables: 'Post per quel prezzo',
    scheme: 'Definizione delle fasce',
    benchmark: 'Livello di coinvolgimento',
  },
  columns: ['mi piace', 'commenti', 'visualizzazioni'],
  problems: {
    'two ways':
      'Questa virgola si può leggere in due modi. Separa i numeri con tabulazioni o punti e virgola.',
    'too many counts': 'Qui ci sono più di tre numeri.',
    heading:
      'Queste intestazioni non sono note. Chiama le colonne Mi piace, commenti e visualizzazioni.',
    'no count': 'Manca il numero di post.',
    'no price': 'Un prezzo è maggiore di zero.',
    'no currency': 'Scrivi le tre lettere di una valuta, per esempio EUR.',
    'no deliverables': 'Il prezzo vale per almeno un post.',
  },
  line: (line, problem) => `Riga ${line}: ${problem}`,
  moreLines: (count) => `Altre righe che non si sono potute leggere: ${count}.`,
  postsRead: (count) => `Post letti: ${count}. Contano al posto del post tipico.`,
  file: 'Oppure un file: un’esportazione ufficiale o una tabella',
  interval: (low, high) =>
    `Con così pochi post, il tasso tipico dell’account sta fra ${low} e ${high} in nove casi su dieci.`,
  signals: 'Segni di follower o Mi piace comprati',
  overall: {
    'no warning': 'Niente di insolito in ciò che si è potuto giudicare. Questo non prova nulla.',
    'look closer': 'Qualcosa è insolito; ha spiegazioni innocenti e non è una prova.',
    'not enough data': 'Si sa troppo poco per giudicare.',
  },
  signal: {
    'engagement rate': 'Tasso di coinvolgimento',
    'comments per like': 'Commenti per Mi piace',
    'following per follower': 'Account seguiti per follower',
    'variation over posts': 'Variazione dei Mi piace',
    'mean over median': 'Post medio rispetto al tipico',
    'weekly growth': 'Crescita in una settimana',
    'views per follower': 'Visualizzazioni per follower',
  },
  usual: (value, low, high, source) => `${value}; di solito da ${low} a ${high} (${source}).`,
  convention: 'convenzione',
  unusual: (explanations) => `Insolito. Può dipendere da: ${explanations}.`,
  gaps: {
    'following missing': 'Manca il numero di account seguiti.',
    'comments missing': 'Mancano i commenti su un post tipico.',
    'views missing': 'Mancano le visualizzazioni; si possono inserire con i post recenti.',
    'reach missing':
      'Manca il numero di account raggiunti; un’esportazione ufficiale può contenerlo.',
    'history missing': 'Servirebbe uno storico dei follower, che qui non viene chiesto.',
    'too few posts': 'Servono almeno sei post recenti.',
    'platform not measured': 'Non si sa che cosa sia abituale su questa piattaforma.',
    'size not measured': 'Che cosa sia abituale si sa solo da 1.000 follower in su.',
    'no published band': 'Non è pubblicato che cosa sia abituale.',
    'no interactions': 'Un post tipico non ha né mi piace né commenti.',
    'unusable numbers': 'Questi numeri non danno alcun rapporto.',
  },
  explanations: {
    'dormant followers': 'follower inattivi',
    'shown to few': 'post mostrati a pochi',
    'other format': 'un altro formato',
    'levels have moved': 'livelli cambiati da allora',
    'close community': 'una comunità unita',
    'viral post': 'un post virale',
    giveaway: 'un concorso a premi',
    'promoted posts': 'post sponsorizzati',
    'comments limited': 'commenti limitati',
    'little to discuss': 'poco da discutere',
    'replies counted': 'risposte proprie contate',
    'questions asked': 'domande al pubblico',
    'follows back': 'follow reciproci',
    'new account': 'un account nuovo',
    'rounded counts': 'numeri arrotondati',
    'steady audience': 'un pubblico stabile',
    'mixed formats': 'formati misti',
    'seasonal interest': 'interesse stagionale',
    'mentioned elsewhere': 'una menzione altrove',
    'accounts merged': 'account uniti',
  },
  cost: 'Costo',
  costs: {
    perPost: 'Per post',
    perInteraction: 'Per Mi piace o commento (CPE)',
    perThousandInteractions: 'Per 1.000 Mi piace o commenti (CPME)',
    perThousandViews: 'Per 1.000 visualizzazioni (CPM)',
    perThousandReached: 'Per 1.000 account raggiunti (CPM)',
  },
  fees: 'Quanto chiedono i listini pubblicati per un post',
  feesNote: 'Si contraddicono, sono in dollari del loro anno e nessuno è un prezzo pagato.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `da ${amount}`,
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
