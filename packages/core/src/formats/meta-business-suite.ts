import type { TableFormat, TableRow } from './csv-table.ts';
import { labelsOf } from './label.ts';
import { metaCountLabels } from './meta-labels.ts';
import { accountsOfPosts, readPosts, type PostCount, type PostSource } from './post-list.ts';
import type { ReadingContext } from './reading-context.ts';

/** Columns beside the counts, in English, German, Portuguese, Spanish and French. */
const columns = {
  ...metaCountLabels,
  'post id': [
    'Post ID',
    'Beitrags-ID',
    'Identificação do post',
    'Identificador de la publicación',
    'Identifiant de la publication',
    'ID de publication',
  ],
  'account id': [
    'Account ID',
    'Konto-ID',
    'Identificação da conta',
    'Identificador de la cuenta',
    'Identifiant du compte',
    'ID de compte',
  ],
  caption: ['Description', 'Beschreibung', 'Descrição', 'Descripción'],
  'publish time': [
    'Publish time',
    'Veröffentlichungszeit',
    'Veröffentlichungszeitpunkt',
    'Horário de publicação',
    'Hora de publicación',
    'Heure de publication',
  ],
  permalink: [
    'Permalink',
    'Permanenter Link',
    'Dauerhafter Link',
    'Link permanente',
    'Enlace permanente',
    'Permalien',
    'Lien permanent',
  ],
  'post type': [
    'Post type',
    'Beitragstyp',
    'Beitragsart',
    'Tipo de post',
    'Tipo de publicación',
    'Type de publication',
  ],
  date: ['Date', 'Datum', 'Data', 'Fecha'],
} as const;

/** Columns of which a table of posts has several, and of which no other known table has two. */
const telling = ['post id', 'account id', 'caption', 'publish time', 'permalink', 'post type'];

const counts = Object.keys(metaCountLabels) as readonly PostCount[];

/**
 * The export of Instagram posts from Meta Business Suite: columns in any order and in the language of
 * the account, separated by commas or semicolons. It holds no number of followers.
 */
export const metaBusinessSuite: TableFormat = {
  format: 'meta business suite',
  columns: labelsOf<string>(columns),
  recognises: (present) =>
    (present.has('likes') || present.has('reach')) &&
    telling.filter((column) => present.has(column)).length >= 2,
  read: (rows, context) => accountsOfPosts('instagram', readPosts(postsOf(rows, context), context)),
};

function* postsOf(rows: readonly TableRow[], { log }: ReadingContext): Generator<PostSource> {
  for (const { line, cell } of rows) {
    const at = { line };
    const permalink = cell('permalink');
    if (/\bfacebook\.com\b/i.test(permalink)) log.add({ code: 'other platform', at });
    else if (permalink.includes('/stories/') || /\bstory\b/i.test(cell('post type'))) {
      log.add({ code: 'not a post', at });
    } else if (/\d/.test(cell('date'))) log.add({ code: 'not a lifetime count', at });
    else {
      yield {
        at,
        id: permalink || wholeId(cell('post id')),
        owner: cell('account id'),
        caption: cell('caption'),
        counts: counts.map((count) => [count, cell(count)] as const),
      };
    }
  }
}

/** A spreadsheet rounds long identifiers to 1.79E+16, which many posts then share. */
const wholeId = (id: string): string | undefined => (/^\d+$/.test(id) ? id : undefined);
