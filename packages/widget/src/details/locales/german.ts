import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('de', { one: 'Like', other: 'Likes' });
const comments = plural('de', { one: 'Kommentar', other: 'Kommentare' });
/** Dative, after "mit". */
const posts = plural('de', { one: 'Beitrag', other: 'Beiträgen' });

/** What the calculator says once more detail is asked for, in German. */
export const germanDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Wo die Stufen beginnen (${source})`,
    posts: (source) => `Anteil der Beiträge bei dieser Größe mit niedrigerer Rate (${source})`,
    account: (value) => `Dieses Konto: ${value}`,
    beyond: (value) => `Dieses Konto: ${value}, jenseits der Daten`,
  },
  share: {
    product: 'Mikro-Influencer-Rechner',
    title: 'Ergebnis mitnehmen',
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
