/** The script of the page that shows nothing but the calculator, for frames. */
import { wordsFor } from '../languages.ts';
import { MicroInfluencerCalculatorElement } from '../micro-influencer-calculator.element.ts';
import { followTheme } from './follow-theme.ts';
import { frameSettings } from './frame-settings.ts';
import { languages, loadLanguage } from './load-language.ts';
import { reportHeight } from './report-height.ts';

const { language, colorScheme, attributes, properties } = frameSettings(
  location.search,
  location.hash,
  languages,
);
// A frame is see-through only while its scheme is that of the element which holds it.
const scheme = document.querySelector('meta[name="color-scheme"]');
scheme?.setAttribute('content', colorScheme);
followTheme((next) => scheme?.setAttribute('content', next));
const calculator = document.querySelector('micro-influencer-calculator');
for (const [name, value] of attributes) calculator?.setAttribute(name, value);
for (const [name, value] of properties) calculator?.style.setProperty(name, value);

/** Makes the tag what it stands for. It renders in a task of its own, after what is done here. */
function showCalculator(): void {
  customElements.define('micro-influencer-calculator', MicroInfluencerCalculatorElement);
  // No sooner, or the page around would give the frame the height of the link that is there before.
  reportHeight(document.body);
}

/** Waits for the words, so that nothing is read or typed that another language then moves about. */
async function showCalculatorIn(tag: string): Promise<void> {
  try {
    await loadLanguage(tag);
  } catch {
    showCalculator();
    return;
  }
  showCalculator();
  // The words are taught as soon as there is a calculator, before whatever waits for it from here on.
  await customElements.whenDefined('micro-influencer-calculator');
  const root = document.documentElement;
  root.lang = tag;
  root.dir = tag === 'ar' ? 'rtl' : 'ltr';
  document.title = wordsFor(tag).details?.share.product ?? document.title;
}

if (language === undefined) showCalculator();
else void showCalculatorIn(language);
