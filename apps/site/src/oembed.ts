import { framePath } from './embed-file.ts';
import { sharePicturePath, sharePictureSize } from './share-picture/share-picture-path.ts';
import { absoluteAddress } from './site-address.ts';

/** Where the answer to a pasted address stands. */
export const oembedPath = '/oembed/calculator.json';

/** Size of the frame until it has told its height, in CSS pixels. */
const [width, height] = [640, 640];

const title = 'Micro-influencer calculator';

/**
 * What an editor puts into a post for the pasted address of the calculator, after oEmbed 1.0. One
 * answer for all: an editor finds it by the link in the page at the address, which is a file that knows
 * nothing of what follows `?` or `#`. So it carries no language, look or account; a frame that somebody
 * pastes as markup does.
 *
 * The quotation is for WordPress: only where there is one does it load the script that adjusts the
 * frame's height, and readers for whom the frame stays silent keep the link. Ghost shows both.
 */
export const oembedAnswer = {
  version: '1.0',
  type: 'rich',
  title,
  provider_name: 'The open field guide to micro-influencers',
  provider_url: absoluteAddress('/'),
  width,
  height,
  // For editors that make a card of the address and no frame.
  thumbnail_url: absoluteAddress(sharePicturePath('/calculator/')),
  thumbnail_width: sharePictureSize.width,
  thumbnail_height: sharePictureSize.height,
  html:
    `<blockquote><a href="${absoluteAddress('/calculator/')}">${title}</a></blockquote>` +
    `<iframe src="${absoluteAddress(framePath)}" width="${width}" height="${height}" ` +
    `frameborder="0" title="${title}"></iframe>`,
} as const;
