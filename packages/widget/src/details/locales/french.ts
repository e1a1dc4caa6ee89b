import { plural } from '../../locales/plural.ts';
import type { OnDemandWords } from './on-demand.ts';

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
export const frenchDetails: OnDemandWords = {
  scales: {
    tiers: (source) => `Où commencent les niveaux (${source})`,
    posts: (source) =>
      `Part des publications à cette taille dont le taux est inférieur (${source})`,
    account: (value) => `Ce compte\u00a0: ${value}`,
    beyond: (value) => `Ce compte\u00a0: ${value}, au-delà des données`,
  },
  takeAlong: 'Emporter le résultat',
  files: {
    taken: (account) => `Du fichier\u00a0: ${account}. Cela compte à la place de ce qui est saisi.`,
    account: 'Compte dans le fichier',
    leaveOut: 'Retirer le fichier',
    problems: {
      'not read': 'Ceci n’a pas pu être lu.',
      'no account': 'Aucun compte ni publication n’a été trouvé dans ce fichier.',
      'wrong kind':
        'Ce type de fichier ne peut pas être lu. Utilisez un export officiel en JSON ou CSV, ou un tableau.',
      broken: 'Le fichier est coupé ou trop long.',
      'left out': 'Ce n’est pas une publication distincte\u00a0; elle a été laissée de côté.',
      platform: 'La plateforme manque ou n’est pas connue.',
      part: 'La liste est peut-être une partie de plusieurs, et le nombre alors trop bas.',
    },
  },
  share: {
    product: 'Calculateur de micro-influenceurs',
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
  fields: {
    'recent-posts': 'Publications récentes, une par ligne\u00a0: J’aime, commentaires, vues',
    topics: 'Thèmes des publications récentes, un par ligne\u00a0: nom, nombre',
    following: 'Comptes suivis',
    price: 'Prix demandé',
    currency: 'Devise',
    deliverables: 'Publications pour ce prix',
    scheme: 'Définition des catégories',
    benchmark: 'Niveau d’engagement',
  },
  columns: ['j’aime', 'commentaires', 'vues'],
  problems: {
    'two ways':
      'Cette virgule peut se lire de deux façons. Séparez les nombres par des tabulations ou des points-virgules.',
    'too many counts': 'Il y a plus de trois nombres ici.',
    heading: 'Ces en-têtes ne sont pas connus. Nommez les colonnes J’aime, commentaires et vues.',
    'no count': 'Le nombre de publications manque.',
    'no price': 'Un prix est supérieur à zéro.',
    'no currency': 'Saisissez les trois lettres d’une devise, par exemple EUR.',
    'no deliverables': 'Le prix vaut pour une publication au moins.',
  },
  line: (line, problem) => `Ligne ${line}\u00a0: ${problem}`,
  moreLines: (count) => `Autres lignes qui n’ont pas pu être lues\u00a0: ${count}.`,
  postsRead: (count) =>
    `Publications lues\u00a0: ${count}. Elles comptent à la place de la publication typique.`,
  file: 'Ou un fichier\u00a0: un export officiel ou un tableau',
  interval: (low, high) =>
    `Avec si peu de publications, le taux typique du compte se situe entre ${low} et ${high} dans neuf cas sur dix.`,
  signals: 'Signes d’abonnés ou de J’aime achetés',
  overall: {
    'no warning': 'Rien d’inhabituel dans ce qui a pu être jugé. Cela ne prouve rien.',
    'look closer':
      'Quelque chose est inhabituel\u00a0; il y a des explications innocentes, et ce n’est pas une preuve.',
    'not enough data': 'Trop peu est connu pour juger.',
  },
  signal: {
    'engagement rate': 'Taux d’engagement',
    'comments per like': 'Commentaires par J’aime',
    'following per follower': 'Comptes suivis par abonné',
    'variation over posts': 'Variation des J’aime',
    'mean over median': 'Publication moyenne par rapport à la typique',
    'weekly growth': 'Croissance en une semaine',
    'views per follower': 'Vues par abonné',
  },
  usual: (value, low, high, source) =>
    `${value}\u00a0; l’habituel va de ${low} à ${high} (${source}).`,
  convention: 'convention',
  unusual: (explanations) => `Inhabituel. Explications possibles\u00a0: ${explanations}.`,
  gaps: {
    'following missing': 'Le nombre de comptes suivis manque.',
    'comments missing': 'Les commentaires sur une publication typique manquent.',
    'views missing':
      'Les vues manquent\u202f; elles peuvent être saisies avec les publications récentes.',
    'reach missing':
      'Le nombre de comptes atteints manque\u202f; un export officiel peut le contenir.',
    'history missing': 'Il faudrait un historique du nombre d’abonnés, qui n’est pas demandé ici.',
    'too few posts': 'Il faut au moins six publications récentes.',
    'platform not measured': 'On ne sait pas ce qui est habituel sur cette plateforme.',
    'size not measured': 'Ce qui est habituel n’est connu qu’à partir de 1\u202f000 abonnés.',
    'no published band': 'Ce qui est habituel n’est pas publié.',
    'no interactions': 'Une publication typique n’a ni J’aime ni commentaires.',
    'unusable numbers': 'Ces nombres ne donnent aucun rapport.',
  },
  explanations: {
    'dormant followers': 'des abonnés inactifs',
    'shown to few': 'des publications peu montrées',
    'other format': 'un autre format',
    'levels have moved': 'des niveaux qui ont changé depuis',
    'close community': 'une communauté soudée',
    'viral post': 'une publication virale',
    giveaway: 'un concours',
    'promoted posts': 'des publications sponsorisées',
    'comments limited': 'des commentaires limités',
    'little to discuss': 'peu de matière à discussion',
    'replies counted': 'ses propres réponses comptées',
    'questions asked': 'des questions posées',
    'follows back': 'des abonnements réciproques',
    'new account': 'un compte récent',
    'rounded counts': 'des nombres arrondis',
    'steady audience': 'un public fidèle',
    'mixed formats': 'des formats mélangés',
    'seasonal interest': 'un intérêt saisonnier',
    'mentioned elsewhere': 'une mention ailleurs',
    'accounts merged': 'des comptes fusionnés',
  },
  cost: 'Coût',
  costs: {
    perPost: 'Par publication',
    perInteraction: 'Par J’aime ou commentaire (CPE)',
    perThousandInteractions: 'Pour 1 000 J’aime ou commentaires (CPME)',
    perThousandViews: 'Pour 1 000 vues (CPM)',
    perThousandReached: 'Pour 1 000 comptes atteints (CPM)',
  },
  fees: 'Ce que les grilles de prix publiées demandent pour une publication',
  feesNote:
    'Elles se contredisent, sont en dollars de leur année, et aucune ne donne un prix payé.',
  item: (label, value) => `${label}\u00a0: ${value}`,
  from: (amount) => `à partir de ${amount}`,
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
