import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

const likes = plural('de', { one: 'Like', other: 'Likes' });
const comments = plural('de', { one: 'Kommentar', other: 'Kommentare' });
/** Dative, after "mit". */
const posts = plural('de', { one: 'Beitrag', other: 'Beiträgen' });

/** What the calculator says once more detail is asked for, in German. */
export const germanDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Wo die Stufen beginnen (${source})`,
    posts: (source) => `Anteil der Beiträge bei dieser Größe mit niedrigerer Rate (${source})`,
    account: (value) => `Dieses Konto: ${value}`,
    beyond: (value) => `Dieses Konto: ${value}, jenseits der Daten`,
  },
  takeAlong: 'Ergebnis mitnehmen',
  files: {
    taken: (account) => `Aus der Datei: ${account}. Das zählt anstelle des Eingegebenen.`,
    account: 'Konto in der Datei',
    leaveOut: 'Datei weglassen',
    problems: {
      'not read': 'Das konnte nicht gelesen werden.',
      'no account': 'In der Datei wurde kein Konto und kein Beitrag gefunden.',
      'wrong kind':
        'Diese Art Datei kann nicht gelesen werden. Möglich sind offizielle Exporte als JSON oder CSV und Tabellen.',
      broken: 'Die Datei ist abgeschnitten oder zu groß.',
      'left out': 'Das ist kein eigener Beitrag und wurde ausgelassen.',
      platform: 'Die Plattform fehlt oder ist nicht bekannt.',
      part: 'Die Liste kann ein Teil von mehreren sein, die Zahl also zu niedrig.',
    },
  },
  share: {
    product: 'Mikro-Influencer-Rechner',
    copyText: 'Als Text kopieren',
    copyLink: 'Link kopieren',
    savePng: 'Karte speichern (PNG)',
    saveSvg: 'Karte speichern (SVG)',
    copied: 'Kopiert.',
    notCopied:
      'Kopieren ist hier nicht erlaubt. Der Text ist unten markiert: bitte von Hand kopieren.',
    saved:
      'Falls keine Datei gespeichert wurde: die Karte unten gedrückt halten oder mit rechts anklicken, um sie zu speichern oder zu kopieren.',
    text: 'Text zum Kopieren',
  },
  fields: {
    'recent-posts': 'Neuere Beiträge, einer je Zeile: Likes, Kommentare, Aufrufe',
    topics: 'Themen neuerer Beiträge, eines je Zeile: Name, Zahl der Beiträge',
    following: 'Konten, denen es folgt',
    price: 'Verlangter Preis',
    currency: 'Währung',
    deliverables: 'Beiträge für diesen Preis',
    scheme: 'Definition der Stufen',
    benchmark: 'Vergleichswert für Engagement',
  },
  columns: ['likes', 'kommentare', 'aufrufe'],
  problems: {
    'two ways':
      'Dieses Komma lässt sich auf zwei Arten lesen. Bitte mit Tabulator oder Strichpunkt trennen.',
    'too many counts': 'Hier stehen mehr als drei Zahlen.',
    heading:
      'Diese Überschriften sind nicht bekannt. Bitte die Spalten Likes, Kommentare und Aufrufe nennen.',
    'no count': 'Die Zahl der Beiträge fehlt.',
    'no price': 'Ein Preis ist größer als null.',
    'no currency': 'Bitte die drei Buchstaben einer Währung eingeben, etwa EUR.',
    'no deliverables': 'Der Preis gilt für mindestens einen Beitrag.',
  },
  line: (line, problem) => `Zeile ${line}: ${problem}`,
  moreLines: (count) => `Weitere Zeilen, die nicht gelesen werden konnten: ${count}.`,
  postsRead: (count) => `Gelesene Beiträge: ${count}. Sie zählen anstelle des typischen Beitrags.`,
  file: 'Oder eine Datei: ein offizieller Export oder eine Tabelle',
  interval: (low, high) =>
    `Bei so wenigen Beiträgen liegt die typische Rate des Kontos in neun von zehn Fällen zwischen ${low} und ${high}.`,
  signals: 'Anzeichen gekaufter Follower oder Likes',
  overall: {
    'no warning': 'Nichts Ungewöhnliches in dem, was sich beurteilen ließ. Das beweist nichts.',
    'look closer':
      'Etwas ist ungewöhnlich; dafür gibt es harmlose Erklärungen, und es ist kein Beweis.',
    'not enough data': 'Für ein Urteil ist zu wenig bekannt.',
  },
  signal: {
    'engagement rate': 'Engagement-Rate',
    'comments per like': 'Kommentare je Like',
    'following per follower': 'Gefolgte Konten je Follower',
    'variation over posts': 'Schwankung der Likes',
    'mean over median': 'Mittlerer zu typischem Beitrag',
    'weekly growth': 'Wachstum in einer Woche',
    'views per follower': 'Aufrufe je Follower',
  },
  usual: (value, low, high, source) => `${value}; üblich sind ${low} bis ${high} (${source}).`,
  convention: 'Konvention',
  unusual: (explanations) => `Ungewöhnlich. Mögliche Gründe: ${explanations}.`,
  gaps: {
    'following missing': 'Die Zahl der Konten, denen es folgt, fehlt.',
    'comments missing': 'Die Kommentare bei einem typischen Beitrag fehlen.',
    'views missing': 'Die Aufrufe fehlen; sie lassen sich bei den neueren Beiträgen eingeben.',
    'reach missing':
      'Die Zahl der erreichten Konten fehlt; ein offizieller Export kann sie enthalten.',
    'history missing':
      'Dazu wäre ein Verlauf der Followerzahl nötig, nach dem hier nicht gefragt wird.',
    'too few posts': 'Nötig sind mindestens sechs neuere Beiträge.',
    'platform not measured': 'Was auf dieser Plattform üblich ist, ist nicht bekannt.',
    'size not measured': 'Was üblich ist, ist erst ab 1.000 Followern bekannt.',
    'no published band': 'Was üblich ist, ist nicht veröffentlicht.',
    'no interactions': 'Ein typischer Beitrag hat weder Likes noch Kommentare.',
    'unusable numbers': 'Aus diesen Zahlen ergibt sich kein Verhältnis.',
  },
  explanations: {
    'dormant followers': 'inaktive Follower',
    'shown to few': 'nur wenigen gezeigte Beiträge',
    'other format': 'ein anderes Format',
    'levels have moved': 'inzwischen veränderte Werte',
    'close community': 'eine enge Gemeinschaft',
    'viral post': 'ein viraler Beitrag',
    giveaway: 'ein Gewinnspiel',
    'promoted posts': 'beworbene Beiträge',
    'comments limited': 'eingeschränkte Kommentare',
    'little to discuss': 'wenig zu besprechen',
    'replies counted': 'mitgezählte eigene Antworten',
    'questions asked': 'gestellte Fragen',
    'follows back': 'Folgen auf Gegenseitigkeit',
    'new account': 'ein neues Konto',
    'rounded counts': 'gerundete Zahlen',
    'steady audience': 'ein treues Publikum',
    'mixed formats': 'gemischte Formate',
    'seasonal interest': 'saisonales Interesse',
    'mentioned elsewhere': 'eine Erwähnung anderswo',
    'accounts merged': 'zusammengelegte Konten',
  },
  cost: 'Kosten',
  costs: {
    perPost: 'Je Beitrag',
    perInteraction: 'Je Like oder Kommentar (CPE)',
    perThousandInteractions: 'Je 1.000 Likes oder Kommentare (CPME)',
    perThousandViews: 'Je 1.000 Aufrufe (CPM)',
    perThousandReached: 'Je 1.000 erreichte Konten (CPM)',
  },
  fees: 'Was veröffentlichte Preislisten für einen Beitrag verlangen',
  feesNote:
    'Sie widersprechen einander, stehen in Dollar ihres Jahres, und keine nennt einen gezahlten Preis.',
  item: (label, value) => `${label}: ${value}`,
  from: (amount) => `ab ${amount}`,
  changes: 'Was daran etwas ändern würde',
  change: {
    micro: (followers) => `Mit ${followers} Followern wäre das Konto Mikro.`,
    'not micro': (followers) => `Mit ${followers} Followern wäre das Konto nicht mehr Mikro.`,
    'more likes': (count, number) =>
      `Mit ${count} ${likes(number)} mehr bei einem typischen Beitrag würde das Konto die typische Rate erreichen.`,
    'fewer likes': (count, number) =>
      `Mit ${count} ${likes(number)} weniger bei einem typischen Beitrag würde das Konto unter die typische Rate fallen.`,
    'fewer comments': (count, number) =>
      `Hätte ein typischer Beitrag ${count} ${comments(number)} weniger, würde das Konto unter die typische Rate fallen.`,
    focused: (count, number) =>
      `Mit ${count} ${posts(number)} zum Hauptthema wäre das Konto fokussiert.`,
    'not focused': (count, number) =>
      `Mit ${count} ${posts(number)} zum Hauptthema wäre das Konto nicht mehr fokussiert.`,
  },
  robustness: (same, of) =>
    `Dasselbe Urteil gilt in ${same} von ${of} Paaren aus einer veröffentlichten Definition und einem veröffentlichten Vergleichswert.`,
};
