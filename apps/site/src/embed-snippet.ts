/** A file that a snippet loads. */
export interface LoadedFile {
  /** Absolute address. */
  readonly address: string;
  /** Digest that the browser holds the file against; only where the file never changes. */
  readonly integrity?: string;
}

/** A file of the words of one language. */
export interface LanguageFile extends LoadedFile {
  /** What the calculator is called in it. */
  readonly product: string;
}

/** Absolute addresses of what a snippet may point at. */
export interface EmbedAddresses {
  readonly module: LoadedFile;
  readonly classic: LoadedFile;
  /** The module at the address that moves on with each release. */
  readonly movingModule: LoadedFile;
  /** The page for frames, and the script that gives a frame its height. */
  readonly frame: string;
  readonly frameHeight: LoadedFile;
  /** The calculator page, for readers whose blog strips the script. */
  readonly calculator: string;
}

/** What a blogger has chosen for the calculator; nothing by default. */
export interface EmbedChoices {
  /** Attributes of the calculator by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties of CSS by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The file of words, where another language than English was chosen. */
  readonly language?: LanguageFile;
}

/** The calculator as it comes. */
export const noChoices: EmbedChoices = { attributes: {}, properties: {} };

/** The forms in which the calculator can be put into something. */
export const snippetForms = [
  'module',
  'moving module',
  'classic',
  'placeholder',
  'script',
  'frame',
  'frame address',
  'address',
  'custom element',
  'astro',
  'react',
] as const;

/** One of {@link snippetForms}. */
export type SnippetForm = (typeof snippetForms)[number];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const link = (address: string): string => `  <a href="${escaped(address)}">Open the calculator</a>`;

const integrityAttribute = ({ integrity }: LoadedFile): string =>
  integrity === undefined ? '' : ` integrity="${integrity}"`;

const moduleScript = (file: LoadedFile): string =>
  `<script type="module" src="${escaped(file.address)}"${integrityAttribute(file)} crossorigin></script>`;

function attributeText({ attributes, properties }: EmbedChoices, prefix = ''): string {
  const style = Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
  const all = [
    ...Object.entries(attributes).map(([name, value]) => [prefix + name, value] as const),
    ...(style === '' ? [] : [['style', style] as const]),
  ];
  return all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

const element = (choices: EmbedChoices, calculator: string): readonly string[] => [
  `<micro-influencer-calculator${attributeText(choices)}>`,
  link(calculator),
  '</micro-influencer-calculator>',
];

const languageScript = ({ language }: EmbedChoices): readonly string[] =>
  language ? [moduleScript(language)] : [];

/** The address of the page for frames, with what was chosen; a look by the end of its property's name. */
export function frameAddress(frame: string, { attributes, properties }: EmbedChoices): string {
  const looks = Object.entries(properties).map(
    ([name, value]) => [name.replace(/^--micro-influencer-/, ''), value] as const,
  );
  const query = new URLSearchParams({ ...attributes, ...Object.fromEntries(looks) }).toString();
  return query === '' ? frame : `${frame}?${query}`;
}

/** The address to paste, which opens the calculator filled in. */
function pastedAddress(calculator: string, { attributes }: EmbedChoices): string {
  const {
    lang: _,
    theme: __,
    layout: ___,
    scheme: ____,
    benchmark: _____,
    ...account
  } = attributes;
  const fragment = new URLSearchParams(account).toString();
  return fragment === '' ? calculator : `${calculator}#${fragment}`;
}

/**
 * What a blogger copies: HTML for most, an address or a component for some. Has no empty line in it,
 * at which Markdown would take what follows for text.
 *
 * @param form how the calculator gets into the page
 * @param addresses where its files and pages stand
 * @param choices what was chosen for it
 */
export function snippetOf(
  form: SnippetForm,
  addresses: EmbedAddresses,
  choices: EmbedChoices = noChoices,
): string {
  return linesOf(form, addresses, choices).join('\n');
}

function linesOf(
  form: SnippetForm,
  addresses: EmbedAddresses,
  choices: EmbedChoices,
): readonly string[] {
  const { module, movingModule, classic, frame, frameHeight, calculator } = addresses;
  switch (form) {
    case 'module':
      return [moduleScript(module), ...languageScript(choices), ...element(choices, calculator)];
    case 'moving module':
      return [
        moduleScript(movingModule),
        ...languageScript(choices),
        ...element(choices, calculator),
      ];
    case 'classic':
      return [
        `<script src="${escaped(classic.address)}"${integrityAttribute(classic)} crossorigin defer></script>`,
        ...languageScript(choices),
        ...element(choices, calculator),
      ];
    case 'placeholder':
      return [
        `<div data-micro-influencer-calculator${attributeText(choices, 'data-')}>`,
        link(calculator),
        '</div>',
      ];
    case 'script':
      return [moduleScript(module), ...languageScript(choices)];
    case 'frame':
      return [
        `<iframe src="${escaped(frameAddress(frame, choices))}" title="${escaped(choices.language?.product ?? 'Micro-influencer calculator')}" width="640" height="640"`,
        '  sandbox="allow-scripts allow-popups" loading="lazy"',
        '  style="border: 0; max-width: 100%"></iframe>',
        `<script src="${escaped(frameHeight.address)}"${integrityAttribute(frameHeight)} crossorigin async></script>`,
      ];
    case 'frame address':
      return [frameAddress(frame, choices)];
    case 'address':
      return [pastedAddress(calculator, choices)];
    case 'custom element':
      return [
        `Server URL: ${movingModule.address}`,
        'Tag name: micro-influencer-calculator',
        ...Object.entries(choices.attributes).map(
          ([name, value]) => `Attribute: ${name} = ${value}`,
        ),
      ];
    case 'astro':
      // Else Astro takes a script for one of its own to bundle.
      return linesOf('module', addresses, choices).map((line) =>
        line.replace(/^<script /, '<script is:inline '),
      );
    case 'react':
      return [
        "'use client';",
        "import type {} from '@micro-influencer/widget/react';",
        "import '@micro-influencer/widget/define';",
        ...(choices.attributes['lang']
          ? [`import '@micro-influencer/widget/languages/${choices.attributes['lang']}';`]
          : []),
        'export default function Calculator() {',
        `  return <micro-influencer-calculator${attributeText({ ...choices, properties: {} })} />;`,
        '}',
      ];
  }
}
