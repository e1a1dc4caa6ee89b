import { frenchDetails } from '../details/locales/french.ts';
import type { Words } from './english.ts';

/** Everything that the calculator says, in French. */
export const french: Words = {
  locale: 'fr',
  platform: 'Plateforme',
  fields: {
    followers: 'Abonnés',
    likes: 'J’aime sur une publication typique',
    comments: 'Commentaires sur une publication typique',
    views: 'Vues d’une vidéo typique',
    posts: 'Publications récentes examinées',
    'main-topic': 'Parmi elles, sur le thème principal',
  },
  error: 'Erreur\u00a0:',
  problems: {
    'too long':
      'C’est trop long pour un nombre. Saisissez un seul nombre, par exemple 24\u202f300 ou 12,5\u00a0k.',
    negative: 'Un nombre de ce genre ne peut pas être négatif.',
    'mixed digits':
      'Des chiffres d’écritures différentes sont mélangés. Saisissez le nombre dans une seule d’entre elles.',
    'not a whole number': 'Saisissez un nombre entier, ou ajoutez k ou M\u00a0: 12,5\u00a0k.',
    'too large': 'C’est plus qu’il n’y a d’êtres humains. Vérifiez le nombre.',
    'not a number':
      'Ce n’est pas un nombre. Saisissez un nombre, par exemple 24\u202f300 ou 12,5\u00a0k.',
    'more than posts': 'C’est plus que les publications examinées.',
    'no posts': 'Examinez au moins une publication.',
  },
  readAs: (count) => `Lu comme ${count}`,
  more: 'Plus de détails : publications, prix, signaux',
  notLoaded:
    'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis fermez-la et rouvrez-la.',
  criteria: {
    following: 'Nombre d’abonnés modéré',
    engagement: 'Engagement élevé',
    niche: 'Niche précise',
  },
  betweenSentences: ' ',
  criterion: (name: string, met: string): string => `${name} : ${met}.`,
  met: { yes: 'critère rempli', no: 'critère non rempli', unknown: 'on ne sait pas' },
  tiers: {
    unnamed: 'Sans nom de palier',
    nano: 'Nano',
    micro: 'Micro',
    mid: 'Intermédiaire',
    macro: 'Macro',
    mega: 'Méga',
  },
  verdict: {
    'micro-influencer':
      'Un micro-influenceur\u00a0: de taille modérée, à l’engagement élevé, centré sur un thème.',
    'micro-sized': 'De taille micro, mais pas un micro-influenceur d’après ces chiffres.',
    'another tier': (tier) =>
      `Pas un micro-influenceur. Palier selon la taille\u00a0: ${tier.toLowerCase()}.`,
    'no tier': 'Pas un micro-influenceur par la taille.',
    undetermined: (next) => `Pas assez de données pour le dire. Ensuite\u00a0: ${next}.`,
  },
  missing: {
    followers: 'le nombre d’abonnés',
    likes: 'les J’aime sur une publication typique',
    views: 'les vues d’une vidéo typique',
    topics: 'le nombre de publications sur le thème principal',
    'more posts with topics': 'l’examen de dix publications ou plus',
  },
  following: {
    'followers missing': 'Le nombre d’abonnés manque.',
    tier: (tier, source, microIn, schemes) =>
      `${tier} selon ${source}\u202f; micro dans ${microIn} des ${schemes} définitions publiées.`,
    near: (cut) => `L’écart avec le seuil de ${cut} est d’au plus 5\u00a0%.`,
    rounding: (cut) =>
      `Le nombre réel peut se trouver de l’autre côté du seuil de ${cut}, car la plateforme arrondit.`,
  },
  engagement: {
    'interactions missing': 'Les J’aime sur une publication typique manquent.',
    'likes hidden':
      'Les J’aime semblent masqués\u00a0: il y a des commentaires sans aucun J’aime. Saisissez les J’aime que le compte lui-même voit.',
    'followers missing':
      'Le nombre d’abonnés manque, il n’y a donc pas de taille à laquelle comparer.',
    'no benchmark':
      'Aucun niveau d’engagement n’est publié pour cette plateforme à partir de ce qui est connu ici.',
    rate: (rate, basis, typical, source) =>
      `Les interactions représentent ${rate} ${basis}\u202f; la valeur typique pour cette taille est de ${typical} (${source}).`,
    beats: (share, source) =>
      `Cela dépasse ${share} publications sur 100 de comptes semblables, si les taux se répartissent comme dans ${source}.`,
    lowest: (source) =>
      `Cela se situe dans la publication sur 100 la plus basse de comptes semblables, si les taux se répartissent comme dans ${source}.`,
    thin: 'Les données sur cette plateforme sont minces.',
  },
  bases: { followers: 'des abonnés', reach: 'des comptes touchés', views: 'des vues' },
  niche: {
    'topics missing': 'Le nombre de publications sur le thème principal manque.',
    'too few posts': (looked) =>
      `Il faut au moins dix publications\u202f; nombre examiné\u00a0: ${looked}.`,
    'top share': (share, looked) =>
      `Sur le thème principal\u00a0: ${share} de ${looked} publications. La moitié compte, par convention, comme un contenu centré.`,
  },
  details: frenchDetails,
};
