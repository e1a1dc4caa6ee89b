import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('nl', { one: 'like', other: 'likes' });
const comments = plural('nl', { one: 'reactie', other: 'reacties' });
const posts = plural('nl', { one: 'bericht', other: 'berichten' });

/** What the calculator says once more detail is asked for, in Dutch. */
export const dutchDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Waar de niveaus beginnen (${source})`,
    posts: (source) => `Aandeel berichten bij deze omvang met een lager percentage (${source})`,
    account: (value) => `Dit account: ${value}`,
    beyond: (value) => `Dit account: ${value}, buiten het bereik van de gegevens`,
  },
  share: {
    product: 'Micro-influencercalculator',
    title: 'Neem het resultaat mee',
    copyText: 'Kopiëren als tekst',
    copyLink: 'Link kopiëren',
    savePng: 'Kaart opslaan (PNG)',
    saveSvg: 'Kaart opslaan (SVG)',
    copied: 'Gekopieerd.',
    notCopied:
      'Kopiëren mag hier niet. De tekst is hieronder geselecteerd: kopieer hem met de hand.',
    saved:
      'Is er geen bestand opgeslagen, houd dan de kaart hieronder ingedrukt of klik er met rechts op om haar op te slaan of te kopiëren.',
    text: 'Tekst om te kopiëren',
  },
  changes: 'Wat dit zou veranderen',
  change: {
    micro: (followers) => `Met ${followers} volgers zou het micro zijn.`,
    'not micro': (followers) => `Met ${followers} volgers zou het niet meer micro zijn.`,
    'more likes': (count, number) =>
      `Met ${count} ${likes(number)} meer bij een typisch bericht zou het het typische percentage halen.`,
    'fewer likes': (count, number) =>
      `Met ${count} ${likes(number)} minder bij een typisch bericht zou het onder het typische percentage zakken.`,
    'fewer comments': (count, number) =>
      `Met ${count} ${comments(number)} minder bij een typisch bericht zou het onder het typische percentage zakken.`,
    focused: (count, number) =>
      `Met ${count} ${posts(number)} over het hoofdonderwerp zou het account gericht zijn.`,
    'not focused': (count, number) =>
      `Met ${count} ${posts(number)} over het hoofdonderwerp zou het account niet meer gericht zijn.`,
  },
  robustness: (same, of) =>
    `Hetzelfde oordeel geldt in ${same} van ${of} paren van een gepubliceerde definitie en een gepubliceerde referentiewaarde.`,
};
