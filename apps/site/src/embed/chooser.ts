/** What the embed page does when something is chosen: writes the snippets anew and shows the result. */
import {
  snippetForms,
  snippetOf,
  type EmbedAddresses,
  type EmbedChoices,
  type LanguageFile,
  type LoadedFile,
} from '../embed-snippet.ts';
import { readChosen, type FieldName, type FormTexts } from './chosen.ts';
import { showInFrame } from './frame-preview.ts';

/** What the page gives its script, by release. */
interface EmbedData {
  readonly addresses: EmbedAddresses;
  readonly languages: Readonly<Record<string, LanguageFile>>;
}

const form = document.querySelector<HTMLFormElement>('form.chooser');
const data: Readonly<Record<string, EmbedData>> = JSON.parse(
  document.querySelector('#embed-data')?.textContent ?? '{}',
);
const preview = document.querySelector<HTMLElement>('.preview micro-influencer-calculator');
/** The two ways to show what readers see, each with a sentence on it. */
const previews = [...document.querySelectorAll<HTMLElement>('[data-preview]')];
const recipes = [...document.querySelectorAll<HTMLElement>('.recipe')];

/** Each snippet with what stood in it first, which an untouched form leaves. */
const snippets = [...document.querySelectorAll<HTMLElement>('pre[data-form] code')].map((code) => ({
  code,
  form: snippetForms.find((one) => one === code.parentElement?.dataset['form']),
  first: code.textContent,
}));

const isColour = (text: string): boolean => CSS.supports('color', text) && !text.includes(';');

const textsOf = (fields: HTMLFormElement): FormTexts =>
  Object.fromEntries([...new FormData(fields)].map(([name, value]) => [name, String(value)]));

/** Says beside a field why it cannot be used; nothing where it can. */
function sayProblem(name: string, sentence: string | undefined): void {
  const field = form?.elements.namedItem(name);
  const place = document.querySelector(`#${name}-problem`);
  if (!(field instanceof HTMLElement) || !place) return;
  field.setAttribute('aria-invalid', String(sentence !== undefined));
  const text = sentence === undefined ? '' : `Error: ${sentence}`;
  if (place.textContent !== text) place.textContent = text;
}

/** Loads the words of a language into this page, from this site; a browser loads a module once. */
const loadLanguage = ({ address }: LoadedFile): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(new URL(address).pathname, location.href).href);

/** Whether the first way that the chosen platform has is a frame. */
function isFramed(platform: string | undefined): boolean {
  const recipe = recipes.find(({ dataset }) => dataset['platform'] === platform);
  return recipe?.querySelector('pre')?.dataset['form']?.startsWith('frame') === true;
}

function showInPage({ attributes, properties, language }: EmbedChoices): void {
  if (!preview) return;
  if (language) void loadLanguage(language);
  for (const name of preview.getAttributeNames()) {
    // An emptied field is emptied; what was typed into the calculator itself stays otherwise.
    if (!(name in attributes) && name !== 'style') {
      if (/^(?:lang|theme|layout|scheme|benchmark)$/.test(name)) preview.removeAttribute(name);
      else preview.setAttribute(name, '');
    }
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (preview.getAttribute(name) !== value) preview.setAttribute(name, value);
  }
  preview.removeAttribute('style');
  for (const [name, value] of Object.entries(properties)) preview.style.setProperty(name, value);
}

function update(said: 'all' | ReadonlySet<string>): void {
  if (!form) return;
  const texts = textsOf(form);
  const { addresses, languages } = data[texts.release ?? ''] ?? data['this version'] ?? {};
  if (!addresses || !languages) return;
  const { choices, problems } = readChosen(texts, languages, isColour);
  for (const name of Object.keys(texts) as readonly FieldName[]) {
    const mayBeSaid = said === 'all' || said.has(name);
    sayProblem(name, mayBeSaid ? problems[name] : undefined);
  }
  const isUntouched =
    Object.keys({ ...choices.attributes, ...choices.properties }).length === 0 &&
    texts.release !== 'newest';
  for (const { code, form: kind, first } of snippets) {
    if (kind) code.textContent = isUntouched ? first : snippetOf(kind, addresses, choices);
  }
  const framed = isFramed(texts.blog);
  for (const one of previews) one.hidden = (one.dataset['preview'] === 'frame') !== framed;
  if (framed) showInFrame(addresses, choices);
  else showInPage(choices);
}

/** Shows the recipe of the chosen platform alone, or all of them. */
function showRecipe(chosen: string): void {
  for (const recipe of recipes) {
    recipe.hidden = chosen !== 'all' && recipe.dataset['platform'] !== chosen;
  }
  document.querySelector('.undecided')?.classList.remove('undecided');
}

/** Takes the platform that the address names, from a search result for instance. */
function followAddress(): void {
  const named = location.hash.slice(1);
  const field = form?.elements.namedItem('blog');
  if (!(field instanceof HTMLSelectElement)) return;
  if (recipes.some(({ dataset }) => dataset['platform'] === named)) field.value = named;
  showRecipe(field.value);
  // It may have been hidden when the browser looked for it.
  if (field.value === named) document.getElementById(named)?.scrollIntoView();
}

/** Fields that have been left, whose mistakes may be said. */
const left = new Set<string>();

form?.addEventListener('submit', (event) => event.preventDefault());
form?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.name === 'blog') showRecipe(target.value);
  update(left);
});
form?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
    left.add(target.name);
    update(left);
  }
});
form?.addEventListener('reset', () => {
  left.clear();
  setTimeout(() => {
    followAddress();
    update('all');
  });
});

const status = document.querySelector('#copy-status');

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-copy]') : null;
  const pre = button?.parentElement?.querySelector('pre');
  if (!button || !pre) return;
  const name = pre.getAttribute('aria-label') ?? '';
  let words = `Copied: ${name}.`;
  // The same words a second time are news to a screen reader only where they were gone meanwhile.
  if (status) status.textContent = '';
  try {
    await navigator.clipboard.writeText(pre.innerText);
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 2_000);
  } catch {
    getSelection()?.selectAllChildren(pre);
    words = `Not copied: the browser does not allow it. ${name} is selected; copy it with the keys of your system.`;
  }
  setTimeout(() => {
    if (status) status.textContent = words;
  }, 50);
});

addEventListener('hashchange', () => {
  followAddress();
  update(left);
});
followAddress();
// A browser that goes back fills the form in again.
if (form) update(left);
