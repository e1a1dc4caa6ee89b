/**
 * The script of an article that has its contents marked: at the first scroll it loads what finds the
 * section that is being read, in browsers whose style sheets cannot tell. Those that know
 * `:target-current` alone do not know which links it is about. Written by hand: with the scripts of
 * every page it stays below a kilobyte. Where loading fails, nothing is marked.
 */
export const contentsLoader = (script: string): string =>
  `CSS.supports('scroll-target-group:auto') || (onscroll = () => {
onscroll = null
import('${script}')
})`;
