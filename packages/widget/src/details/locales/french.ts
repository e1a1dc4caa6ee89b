import { plural } from '../../locales/plural.ts';
import type { DetailsWords } from './english.ts';

const likes = plural('fr', { many: 'de J’aime', other: 'J’aime' });
const comments = plural('fr', {
  one: 'commentaire',
  many: 'de commentaires',
  other: 'commentaires',
});
const posts = plural('fr', {
  one: 'publication',
  many: 'de publications',
  other: 'publications',
});

/** What the calculator says once more detail is asked for, in French. */
export const frenchDetails: DetailsWords = {
  scales: {
    tiers: (source) => `Où commencent les niveaux (${source})`,
    posts: (source) =>
      `Part des publications à cette taille dont le taux est inférieur (${source})`,
    account: (value) => `Ce compte\u00a0: ${value}`,
    beyond: (value) => `Ce compte\u00a0: ${value}, au-delà des données`,
  },
  share: {
    product: 'Calculateur de micro-influenceurs',
    title: 'Emporter le résultat',
    copyText: 'Copier en texte',
    copyLink: 'Copier un lien',
    savePng: 'Enregistrer une carte (PNG)',
    saveSvg: 'Enregistrer une carte (SVG)',
    copied: 'Copié.',
    notCopied:
      'La copie n’est pas autorisée ici. Le texte est sélectionné ci-dessous\u00a0: copiez-le à la main.',
    saved:
      'Si aucun fichier n’a été enregistré, appuyez longuement sur la carte ci-dessous, ou faites un clic droit, pour l’enregistrer ou la copier.',
    text: 'Texte à copier',
  },
  changes: 'Ce qui changerait le résultat',
  change: {
    micro: (followers) => `Avec ${followers} abonnés, le compte serait micro.`,
    'not micro': (followers) => `Avec ${followers} abonnés, le compte ne serait plus micro.`,
    'more likes': (count, number) =>
      `Avec ${count} ${likes(number)} de plus sur une publication typique, le compte atteindrait le taux typique.`,
    'fewer likes': (count, number) =>
      `Avec ${count} ${likes(number)} de moins sur une publication typique, le compte passerait sous le taux typique.`,
    'fewer comments': (count, number) =>
      `Avec ${count} ${comments(number)} de moins sur une publication typique, le compte passerait sous le taux typique.`,
    focused: (count, number) =>
      `Avec ${count} ${posts(number)} sur le thème principal, le compte serait centré.`,
    'not focused': (count, number) =>
      `Avec ${count} ${posts(number)} sur le thème principal, le compte ne serait plus centré.`,
  },
  robustness: (same, of) =>
    `Le même verdict vaut pour ${same} des ${of} paires formées d’une définition publiée et d’une valeur de référence publiée.`,
};
