/** Size of every picture that stands for a shared page, in pixels. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** Path of the picture that stands for a page where its address is shared. */
export const sharePicturePath = (page: `/${string}`): `/${string}` =>
  page === '/' ? '/share/home.png' : `/share${page.replace(/\/$/, '')}.png`;
