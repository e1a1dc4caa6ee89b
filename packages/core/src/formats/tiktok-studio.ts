import type { TableFormat, TableRow } from './csv-table.ts';
import { labelsOf } from './label.ts';
import { accountsOfPosts, readPosts, type PostSource } from './post-list.ts';

/**
 * The export of videos from TikTok Studio, with English headers. It holds no number of followers.
 */
export const tiktokStudio: TableFormat = {
  format: 'tiktok studio',
  columns: labelsOf<string>({
    caption: ['Video title'],
    link: ['Video link'],
    likes: ['Total likes', 'Likes'],
    comments: ['Total comments', 'Comments'],
    shares: ['Total shares', 'Shares'],
    views: ['Total views', 'Video views', 'Views'],
    saves: ['Add to favorites', 'Added to favorites', 'Favorites'],
  }),
  recognises: (present) =>
    present.has('caption') && present.has('link') && (present.has('likes') || present.has('views')),
  read: (rows, context) => accountsOfPosts('tiktok', readPosts(videosOf(rows), context)),
};

function* videosOf(rows: readonly TableRow[]): Generator<PostSource> {
  for (const { line, cell } of rows) {
    yield {
      at: { line },
      id: cell('link'),
      caption: cell('caption'),
      counts: [
        ['likes', cell('likes')],
        ['comments', cell('comments')],
        ['views', cell('views')],
        ['shares', cell('shares')],
        ['saves', cell('saves')],
      ],
    };
  }
}
