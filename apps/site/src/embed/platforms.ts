import type { SnippetForm } from '../embed-snippet.ts';
import { triedVersions } from './tried-versions.ts';

/** How we know that a way works. */
export type Grounds =
  /** Done by us, in the test named. */
  | 'tried'
  /** Part of it done by us, and the platform itself not. */
  | 'tried in part'
  /** Read in the source code of the platform. */
  | 'source'
  /** Described by whoever makes the platform. */
  | 'vendor'
  /** Described by others. */
  | 'others';

/** One way to get the calculator onto a platform. */
interface EmbedWay {
  readonly heading: string;
  readonly form: SnippetForm;
  /** What to do with the snippet, in order. */
  readonly steps: readonly string[];
  /** The file of the blog that the snippet is saved as, where it is not pasted. */
  readonly file?: string;
  /** What a post then says to include that file. */
  readonly use?: string;
  /** Name of the snippet for a screen reader, where not that of the platform and the way. */
  readonly label?: string;
}

/** A place to write in, and how the calculator gets there. */
export interface EmbedPlatform {
  /** Its heading's fragment in the address. */
  readonly id: string;
  readonly name: string;
  /** The best way first. */
  readonly ways: readonly EmbedWay[];
  readonly grounds: Grounds;
  /** What was done or read, and what was not. */
  readonly known: string;
  /** What to expect besides. */
  readonly remarks?: readonly string[];
  /** The page or the source that was read. */
  readonly source?: { readonly name: string; readonly url: string };
}

/**
 * Where a blogger may write. Plans and rules of platforms change: what is said of one that we have
 * not tried was read by November 2026.
 */
export const embedPlatforms: readonly EmbedPlatform[] = [
  {
    id: 'html',
    name: 'A page of your own',
    grounds: 'tried',
    known:
      'Every snippet here was copied from this page into a page of another origin and used to a verdict in Chromium. The module was also loaded in Firefox and WebKit.',
    ways: [
      {
        heading: 'One version, for good',
        form: 'module',
        label: 'Snippet for version',
        steps: [
          'Paste the lines where the calculator is to stand. The digest in integrity makes browsers refuse the file if it was ever altered.',
        ],
      },
      {
        heading: 'An address that stays up to date',
        form: 'moving module',
        label: 'Snippet that stays up to date',
        steps: [
          'This address moves on with each release that changes nothing in what it accepts. Its file changes, so no digest goes with it.',
        ],
      },
      {
        heading: 'A script that is no module',
        form: 'classic',
        label: 'Snippet with a classic script',
        steps: ['For editors that take type="module" away and leave the script.'],
      },
      {
        heading: 'A placeholder in the post, the script in the theme',
        form: 'placeholder',
        label: 'Snippet with a placeholder',
        steps: [
          'For editors that take out scripts and unknown tags: this stays. Whoever looks after the page adds one of the scripts above to its template, once.',
          'A placeholder that a page adds after it has loaded stays a link until the classic script runs again.',
        ],
      },
      {
        heading: 'A frame',
        form: 'frame',
        label: 'Snippet with a frame',
        steps: [
          'For editors that let nothing but frames in. Its address carries the language, the layout, the look and the account that are chosen above.',
          'The script adjusts the height and may be left out.',
        ],
      },
      {
        heading: 'The address alone',
        form: 'address',
        label: 'Address to paste',
        steps: [
          'Editors that understand oEmbed make a frame of it when it is pasted on a line of its own; others make a link.',
          'The frame is the same for everybody: in English, empty and as it comes. The link opens the calculator page with the account.',
        ],
      },
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress',
    grounds: 'tried',
    known: `A real WordPress ${triedVersions.wordpress} with its default theme published each of these, as administrator and as author, and every post was used to a verdict. Plugins that defer or rewrite scripts, and networks of sites, were not tried.`,
    source: {
      name: 'WordPress, wp-includes/kses.php',
      url: 'https://github.com/WordPress/wordpress-develop/blob/trunk/src/wp-includes/kses.php',
    },
    ways: [
      {
        heading: 'As administrator or editor',
        form: 'module',
        steps: ['Add a block “Custom HTML” to the post.', 'Paste the snippet into it and publish.'],
      },
      {
        heading: 'As author: paste the address',
        form: 'address',
        steps: [
          'Paste the address on a line of its own, without a link. WordPress makes a frame of it, in English and as it comes, whatever is chosen above.',
        ],
      },
      {
        heading: 'As author, where the theme has the script',
        form: 'placeholder',
        steps: [
          'An administrator adds the script of the first snippet to the theme, once.',
          'Authors put this placeholder into a block “Custom HTML”; WordPress takes nothing out of it.',
        ],
      },
    ],
    remarks: [
      'WordPress strips scripts, frames and unknown tags without a word from what authors and contributors write, and in a network of sites from what administrators write too.',
    ],
  },
  {
    id: 'wordpress-com',
    name: 'WordPress.com',
    grounds: 'others',
    known:
      'Not tried by us. By what others report, scripts and frames are kept on the plans that allow plugins alone.',
    ways: [
      {
        heading: 'On a plan with plugins',
        form: 'module',
        steps: ['Add a block “Custom HTML” and paste the snippet.'],
      },
      {
        heading: 'On the others',
        form: 'address',
        steps: ['Paste the address: readers get at least a link to the calculator.'],
      },
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    grounds: 'source',
    known:
      'Not tried by us. How Ghost asks for an embed was read in its source, and a test holds our answer against what it requires.',
    source: {
      name: 'Ghost, oembed-service.js',
      url: 'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/server/services/oembed/oembed-service.js',
    },
    ways: [
      {
        heading: 'A card with HTML',
        form: 'module',
        steps: ['Type /html in the editor and choose the HTML card.', 'Paste the snippet.'],
      },
      {
        heading: 'The address',
        form: 'address',
        steps: [
          'Paste the address on a line of its own; Ghost asks this site what to show, and is told of the calculator in English and as it comes, whatever is chosen above.',
        ],
      },
    ],
    remarks: ['Newsletters run no script: subscribers see the link inside the tag.'],
  },
  {
    id: 'webflow',
    name: 'Webflow',
    grounds: 'vendor',
    known: 'Documented by the vendor, not tried by us.',
    source: {
      name: 'Webflow, working with custom code',
      url: 'https://developers.webflow.com/data/v2.0.0/docs/working-with-custom-code',
    },
    ways: [
      {
        heading: 'A Code Embed',
        form: 'module',
        steps: [
          'Drag “Code Embed” to its place and paste the snippet.',
          'Publish: the Designer shows a placeholder, the published site the calculator.',
        ],
      },
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    grounds: 'others',
    known:
      'Not tried by us. By what others report, code blocks with scripts need a plan above the personal one.',
    ways: [
      {
        heading: 'A Code block',
        form: 'classic',
        steps: ['Add a block “Code”, set it to HTML and paste the snippet.'],
      },
      {
        heading: 'Without scripts',
        form: 'frame',
        steps: [
          'Paste the frame into the block; without the second tag it keeps its height. The language and the look are in its address.',
        ],
      },
    ],
  },
  {
    id: 'wix',
    name: 'Wix',
    grounds: 'vendor',
    known: 'Documented by the vendor, not tried by us. Wix asks for a premium plan.',
    source: {
      name: 'Wix, custom element',
      url: 'https://dev.wix.com/docs/velo/api-reference/$w/custom-element/introduction',
    },
    ways: [
      {
        heading: 'A Custom Element',
        form: 'custom element',
        steps: [
          'Add “Custom Element” from the embeds and choose “Server URL” as its source.',
          'Type the address, the name of the tag, and each attribute in “Set Attributes”.',
        ],
      },
      {
        heading: 'A frame',
        form: 'frame address',
        steps: [
          'Add “Embed a site”, give it the address and draw its box. The language and the look are in the address.',
        ],
      },
    ],
  },
  {
    id: 'blogger',
    name: 'Blogger',
    grounds: 'others',
    known: 'Not tried by us; described by others for scripts in general.',
    ways: [
      {
        heading: 'In a post',
        form: 'classic',
        steps: ['Switch the post to “HTML view” and paste the snippet.'],
      },
      {
        heading: 'Beside every post',
        form: 'module',
        steps: ['Under “Layout”, add a gadget “HTML/JavaScript” and paste the snippet.'],
      },
    ],
  },
  {
    id: 'notion',
    name: 'Notion',
    grounds: 'others',
    known:
      'By what others report, Notion shows an address in a frame whose size the writer drags. In a plain frame of another site this address was used to a verdict in Chromium; Notion itself was not tried.',
    ways: [
      {
        heading: 'An embed block',
        form: 'frame address',
        steps: [
          'Type /embed, paste the address and drag the frame to its size. The language and the look are in the address.',
        ],
      },
    ],
  },
  {
    id: 'substack',
    name: 'Substack',
    grounds: 'others',
    known:
      'Not tried by us. By what others report, Substack takes embeds from services of its own choice only.',
    ways: [
      {
        heading: 'A link',
        form: 'address',
        steps: ['Paste the address on a line of its own: readers get a card with a link.'],
      },
    ],
  },
  {
    id: 'medium',
    name: 'Medium',
    grounds: 'others',
    known:
      'Not tried by us. Medium embeds what Embedly knows, and this site is not registered there.',
    ways: [
      {
        heading: 'A link',
        form: 'address',
        steps: ['Paste the address on a line of its own and press Enter: readers get a card.'],
      },
    ],
  },
  {
    id: 'hugo',
    name: 'Hugo',
    grounds: 'tried',
    known: `Posts built by Hugo ${triedVersions.hugo}, with the snippet pasted and with this recipe, were used to a verdict in Chromium. Themes that rewrite HTML were not tried.`,
    ways: [
      {
        heading: 'A shortcode',
        form: 'module',
        file: 'layouts/shortcodes/calculator.html',
        use: '{{< calculator >}}',
        steps: ['Save the snippet as the file, then write the shortcode in a post.'],
      },
    ],
    remarks: [
      'Pasted into Markdown itself, the snippet is kept only with unsafe = true under [markup.goldmark.renderer].',
    ],
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    grounds: 'tried',
    known: `Posts built by Jekyll ${triedVersions.jekyll}, with the snippet pasted and with this recipe, were used to a verdict in Chromium. Themes that rewrite HTML were not tried.`,
    ways: [
      {
        heading: 'An include',
        form: 'module',
        file: '_includes/calculator.html',
        use: '{% include calculator.html %}',
        steps: ['Save the snippet as the file, then include it in a post.'],
      },
    ],
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    grounds: 'tried',
    known: `Posts built by Eleventy ${triedVersions.eleventy}, with the snippet pasted and with this recipe, were used to a verdict in Chromium. Themes that rewrite HTML were not tried.`,
    ways: [
      {
        heading: 'An include',
        form: 'module',
        file: '_includes/calculator.html',
        use: '{% include "calculator.html" %}',
        steps: ['Save the snippet as the file, then include it in a post.'],
      },
    ],
  },
  {
    id: 'astro',
    name: 'Astro',
    grounds: 'tried',
    known: `A page built by Astro ${triedVersions.astro} with this recipe was used to a verdict in Chromium, and this site shows the calculator from its package. The package is packed and tested, and not on npm yet: install the archive that the repository packs. MDX was not tried.`,
    ways: [
      {
        heading: 'A component with the published file',
        form: 'astro',
        file: 'src/components/Calculator.astro',
        use: "---\nimport Calculator from '../components/Calculator.astro';\n---\n<Calculator />",
        steps: ['Save the snippet as a component, then use it in a page.'],
      },
    ],
    remarks: [
      'With the package installed, <script>import "@micro-influencer/widget/define";</script> in the component bundles it with your own code.',
    ],
  },
  {
    id: 'next',
    name: 'Next.js and React',
    grounds: 'tried in part',
    known:
      'Next.js itself was not tried. A component like this was bundled with React 19 by Vite and used to a verdict. The package is packed and tested, and not on npm yet: install the archive that the repository packs.',
    ways: [
      {
        heading: 'A client component',
        form: 'react',
        file: 'app/calculator.tsx',
        use: '<Calculator />',
        steps: [
          'Install the archives of @micro-influencer/core and @micro-influencer/widget, save the file and use the component in a page.',
        ],
      },
    ],
  },
  {
    id: 'other',
    name: 'Anything else',
    grounds: 'tried',
    known:
      'The frame was used to a verdict in the four sandboxes that editors put frames into. Whether your editor keeps a script or a frame, a draft shows.',
    ways: [
      {
        heading: 'Where HTML is accepted',
        form: 'classic',
        steps: ['Paste the snippet. If the calculator does not appear, try the frame.'],
      },
      {
        heading: 'Where scripts are taken out',
        form: 'frame',
        steps: [
          'Paste the frame, whose address carries the language and the look. If it is taken out too, paste the address below.',
        ],
      },
      {
        heading: 'Where only text is left',
        form: 'address',
        steps: ['Readers get a link to the calculator, filled in with the account.'],
      },
    ],
  },
];

/** How a way is known, in words. */
export const groundsWords: Readonly<Record<Grounds, string>> = {
  tried: 'Tried by us',
  'tried in part': 'Tried by us in part',
  source: 'Read in its source code',
  vendor: 'Documented by the vendor, not tried by us',
  others: 'Reported by others, not tried by us',
};
