import type { ImportCount } from './import-reading.ts';

/** The counts of a post that Meta's exports name. */
export type MetaCount = Extract<
  ImportCount,
  'likes' | 'comments' | 'views' | 'reach' | 'shares' | 'saves'
>;

/**
 * How Meta's exports write the counts of a post in English, German, Portuguese, Spanish and French.
 *
 * Impressions are not among them: they count every display of an image, which is neither a play nor
 * an account that saw it.
 */
export const metaCountLabels: Readonly<Record<MetaCount, readonly string[]>> = {
  likes: [
    'Likes',
    'Gefällt mir-Angaben',
    'Gefällt mir',
    'Curtidas',
    'Me gusta',
    'Gostos',
    'J’aime',
    'Mentions J’aime',
  ],
  comments: ['Comments', 'Kommentare', 'Comentários', 'Comentarios', 'Commentaires'],
  views: [
    'Views',
    'Plays',
    'Aufrufe',
    'Wiedergaben',
    'Visualizações',
    'Reproduções',
    'Visualizaciones',
    'Reproducciones',
    'Vues',
    'Lectures',
  ],
  reach: [
    'Reach',
    'Accounts reached',
    'Reichweite',
    'Erreichte Konten',
    'Alcance',
    'Contas alcançadas',
    'Cuentas alcanzadas',
    'Couverture',
    'Portée',
    'Comptes touchés',
    'Comptes atteints',
  ],
  shares: [
    'Shares',
    'Geteilte Inhalte',
    'Geteilt',
    'Compartilhamentos',
    'Partilhas',
    'Veces que se compartió',
    'Compartidos',
    'Partages',
  ],
  saves: [
    'Saves',
    'Gespeicherte Inhalte',
    'Gespeicherte Beiträge',
    'Gespeichert',
    'Salvamentos',
    'Veces que se guardó',
    'Guardados',
    'Enregistrements',
  ],
};
