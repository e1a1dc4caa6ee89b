import { germanDetails } from '../details/locales/german.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in German. */
export const german: Words = {
  locale: 'de',
  platform: 'Plattform',
  fields: {
    followers: 'Follower',
    likes: 'Likes bei einem typischen Beitrag',
    comments: 'Kommentare bei einem typischen Beitrag',
    views: 'Aufrufe eines typischen Videos',
    posts: 'Angesehene neuere Beiträge',
    'main-topic': 'Davon zum Hauptthema',
  },
  error: 'Fehler:',
  problems: {
    'too long':
      'Das ist zu lang für eine Zahl. Bitte eine einzige Anzahl eingeben, etwa 24.300 oder 12,5 Tsd.',
    negative: 'Eine Anzahl kann nicht negativ sein.',
    'mixed digits':
      'Hier sind Ziffern verschiedener Schriften gemischt. Bitte die Zahl in einer davon eingeben.',
    'not a whole number': 'Bitte eine ganze Zahl eingeben oder Tsd. oder Mio. anfügen: 12,5 Tsd.',
    'too large': 'Das ist mehr, als es Menschen gibt. Bitte die Zahl prüfen.',
    'not a number': 'Das ist keine Zahl. Bitte eine Anzahl eingeben, etwa 24.300 oder 12,5 Tsd.',
    'more than posts': 'Das sind mehr als die angesehenen Beiträge.',
    'no posts': 'Bitte mindestens einen Beitrag ansehen.',
  },
  readAs: (count) => `Gelesen als ${count}`,
  more: 'Mehr: Beiträge, Preis, Signale',
  notLoaded:
    'Dieser Teil wurde nicht geladen. Bitte die Verbindung prüfen, dann schließen und wieder öffnen.',
  criteria: {
    following: 'Mäßig viele Follower',
    engagement: 'Hohes Engagement',
    niche: 'Klare Nische',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name}: ${met}.`,
  met: { yes: 'erfüllt', no: 'nicht erfüllt', unknown: 'unbekannt' },
  tiers: {
    unnamed: 'Ohne Stufennamen',
    nano: 'Nano',
    micro: 'Mikro',
    mid: 'Mid-Tier',
    macro: 'Makro',
    mega: 'Mega',
  },
  verdict: {
    'micro-influencer':
      'Ein Mikro-Influencer: mäßig groß, mit hohem Engagement, thematisch fokussiert.',
    'micro-sized': 'Der Größe nach Mikro, aber nach diesen Zahlen kein Mikro-Influencer.',
    'another tier': (tier) => `Kein Mikro-Influencer: der Größe nach ${tier}.`,
    'no tier': 'Der Größe nach kein Mikro-Influencer.',
    undetermined: (next) => `Die Angaben reichen noch nicht aus. Als Nächstes: ${next}.`,
  },
  missing: {
    followers: 'die Zahl der Follower',
    likes: 'Likes bei einem typischen Beitrag',
    views: 'Aufrufe eines typischen Videos',
    topics: 'wie viele Beiträge vom Hauptthema handeln',
    'more posts with topics': 'ein Blick auf zehn oder mehr Beiträge',
  },
  following: {
    'followers missing': 'Die Zahl der Follower fehlt.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} nach ${source}; Mikro in ${microIn} von ${schemes} veröffentlichten Definitionen.`,
    near: (cut) => `Das liegt höchstens 5\u00a0% von der Grenze bei ${cut} entfernt.`,
    rounding: (cut) =>
      `Die wahre Zahl kann jenseits der Grenze bei ${cut} liegen, da die Plattform rundet.`,
  },
  engagement: {
    'interactions missing': 'Die Likes bei einem typischen Beitrag fehlen.',
    'likes hidden':
      'Die Likes scheinen verborgen zu sein: Kommentare ohne ein einziges Like. Bitte die Likes eingeben, die das Konto selbst sieht.',
    'followers missing': 'Die Zahl der Follower fehlt, also auch eine Größe zum Vergleichen.',
    'no benchmark':
      'Zu dem, was hier bekannt ist, ist für diese Plattform kein Engagement-Niveau veröffentlicht.',
    rate: (rate, basis, typical, source) =>
      `Die Interaktionen betragen ${rate} ${basis}; typisch für diese Größe sind ${typical} (${source}).`,
    beats: (share, source) =>
      `Das übertrifft ${share} von 100 Beiträgen solcher Konten, falls sich die Raten verteilen wie bei ${source}.`,
    lowest: (source) =>
      `Das gehört zu dem niedrigsten von je 100 Beiträgen solcher Konten, falls sich die Raten verteilen wie bei ${source}.`,
    thin: 'Für diese Plattform ist die Datenlage dünn.',
  },
  bases: { followers: 'der Follower', reach: 'der erreichten Konten', views: 'der Aufrufe' },
  niche: {
    'topics missing': 'Es fehlt, wie viele Beiträge vom Hauptthema handeln.',
    'too few posts': (looked) => `Nötig sind mindestens zehn Beiträge; angesehen: ${looked}.`,
    'top share': (share, looked) =>
      `Anteil zum Hauptthema: ${share} von ${looked} Beiträgen. Die Hälfte gilt nach Konvention als fokussiert.`,
  },
  details: germanDetails,
};
