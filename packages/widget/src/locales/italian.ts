import { italianDetails } from '../details/locales/italian.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in Italian. */
export const italian: Words = {
  locale: 'it',
  platform: 'Piattaforma',
  fields: {
    followers: 'Follower',
    likes: 'Mi piace su un post tipico',
    comments: 'Commenti su un post tipico',
    views: 'Visualizzazioni di un video tipico',
    posts: 'Post recenti esaminati',
    'main-topic': 'Di questi, sul tema principale',
  },
  error: 'Errore:',
  problems: {
    'too long': 'È troppo lungo per un numero. Scrivi una sola quantità, come 24.300 o 12,5 mila.',
    negative: 'Una quantità non può essere negativa.',
    'mixed digits':
      'Ci sono cifre di scritture diverse mescolate. Scrivi il numero in una sola di esse.',
    'not a whole number': 'Scrivi un numero intero oppure aggiungi mila o mln: 12,5 mila.',
    'too large': 'È più delle persone che esistono. Controlla il numero.',
    'not a number': 'Questo non è un numero. Scrivi una quantità, come 24.300 o 12,5 mila.',
    'more than posts': 'È più dei post esaminati.',
    'no posts': 'Esamina almeno un post.',
  },
  readAs: (count) => `Letto come ${count}`,
  more: 'Più dettagli: post, prezzo, segnali',
  notLoaded:
    'Questa parte non è stata caricata. Controlla la connessione, poi chiudila e riaprila.',
  criteria: {
    following: 'Numero moderato di follower',
    engagement: 'Engagement alto',
    niche: 'Nicchia specifica',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: {
    yes: 'criterio soddisfatto',
    no: 'criterio non soddisfatto',
    unknown: 'non si sa',
  },
  tiers: {
    unnamed: 'Senza nome di fascia',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Media',
    macro: 'Macro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Un micro-influencer: di dimensione moderata, con engagement alto e concentrato su un tema.',
    'micro-sized': 'Di dimensione micro, ma non un micro-influencer in base a questi numeri.',
    'another tier': (tier) =>
      `Non è un micro-influencer. Fascia per dimensione: ${tier.toLowerCase()}.`,
    'no tier': 'Non è un micro-influencer per dimensione.',
    undetermined: (next) => `I dati non bastano per dirlo. Prossimo passo: ${next}.`,
  },
  missing: {
    followers: 'il numero di follower',
    likes: 'i mi piace su un post tipico',
    views: 'le visualizzazioni di un video tipico',
    topics: 'quanti post riguardano il tema principale',
    'more posts with topics': 'uno sguardo a dieci post o più',
  },
  following: {
    'followers missing': 'Manca il numero di follower.',
    tier: (tier, source, microIn, schemes) =>
      `Fascia secondo ${source}: ${tier.toLowerCase()}; micro in ${microIn} di ${schemes} definizioni pubblicate.`,
    near: (cut) => `Dista al massimo il 5% dalla soglia di ${cut}.`,
    rounding: (cut) =>
      `Il numero reale può trovarsi oltre la soglia di ${cut}, perché la piattaforma arrotonda.`,
  },
  engagement: {
    'interactions missing': 'Mancano i mi piace su un post tipico.',
    'likes hidden':
      'I mi piace sembrano nascosti: ci sono commenti senza alcun mi piace. Scrivi i mi piace che vede l’account stesso.',
    'followers missing':
      'Manca il numero di follower, quindi non c’è una dimensione con cui confrontare.',
    'no benchmark':
      'Non è pubblicato alcun livello di engagement per questa piattaforma in base a ciò che si sa qui.',
    rate: (rate, basis, typical, source) =>
      `Interazioni rispetto ${basis}: ${rate}; valore tipico per questa dimensione: ${typical} (${source}).`,
    beats: (share, source) =>
      `Supera ${share} post su 100 di account simili, se i tassi si distribuiscono come in ${source}.`,
    lowest: (source) =>
      `È nell’1 su 100 più basso dei post di account simili, se i tassi si distribuiscono come in ${source}.`,
    thin: 'Le prove per questa piattaforma sono scarse.',
  },
  bases: {
    followers: 'ai follower',
    reach: 'agli account raggiunti',
    views: 'alle visualizzazioni',
  },
  niche: {
    'topics missing': 'Manca quanti post riguardano il tema principale.',
    'too few posts': (looked) => `Servono almeno dieci post; esaminati: ${looked}.`,
    'top share': (share, looked) =>
      `Sul tema principale: ${share} di ${looked} post. La metà vale, per convenzione, come contenuto concentrato.`,
  },
  details: italianDetails,
};
