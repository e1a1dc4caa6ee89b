/** How far down the window a heading stands when its section counts as the one being read. */
const readingLine = 1 / 3;

/** The headings that the contents of an article lead to, each with the link that does. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [[heading as Element, link] as const] : [];
  }),
);

/** Headings of sections that the reader has come to, whether or not they are past. */
const reached = new Set<Element>();

let isAtEnd = false;

/** Marks the link of the last section reached; at the end of the text there is no further to scroll. */
function mark(): void {
  const sections = [...links.keys()];
  const current = isAtEnd ? sections.at(-1) : sections.findLast((heading) => reached.has(heading));
  for (const [heading, link] of links) {
    if (heading === current) link.ariaCurrent = 'true';
    else link.ariaCurrent = null;
  }
}

const sections = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) reached.add(target);
      else reached.delete(target);
    }
    mark();
  },
  // From far above the window down to the line.
  { rootMargin: `9999999px 0px ${-100 * (1 - readingLine)}%` },
);
for (const heading of links.keys()) sections.observe(heading);

const end = document.querySelector('.neighbours');
if (end) {
  new IntersectionObserver(
    ([entry]) => {
      isAtEnd = entry?.isIntersecting ?? false;
      mark();
    },
    { threshold: 1 },
  ).observe(end);
}
