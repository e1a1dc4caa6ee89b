import { planBudget, splitBudget, type Budget } from '@micro-influencer/core';
import {
  examplePlan,
  planCurrencies,
  planFieldNames,
  textsOf,
  type PlanCurrency,
  type PlanField,
} from './plan-fields.ts';
import { planFragment, planStateIn } from './plan-fragment.ts';
import { planWords, splitSentence } from './plan-words.ts';
import { readPlanForm, type FieldSentences } from './read-plan-form.ts';
import { splitPicture } from './split-picture.ts';

/** How long typing must rest before the verdict is announced, in milliseconds. */
const announcementDelay = 1_000;

const byId = (id: string): HTMLElement | null => document.getElementById(id);

const inputOf = (id: string): HTMLInputElement | undefined => {
  const element = byId(id);
  return element instanceof HTMLInputElement ? element : undefined;
};

function setText(id: string, text: string): void {
  const element = byId(id);
  if (element && element.textContent !== text) element.textContent = text;
}

function setAttributes(id: string, values: Readonly<Record<string, string | number>>): void {
  const element = byId(id);
  for (const [name, value] of Object.entries(values)) element?.setAttribute(name, String(value));
}

/** Fields that have been left at least once, and so may say what is wrong. */
const left = new Set<PlanField>();

let announcement: ReturnType<typeof setTimeout> | undefined;

const texts = () => textsOf((field) => inputOf(field)?.value ?? '');

function currency(): PlanCurrency {
  const select = byId('currency');
  const chosen = select instanceof HTMLSelectElement ? select.value : '';
  return planCurrencies.find((code) => code === chosen) ?? 'USD';
}

/** The last budget that could be planned with, which the slider splits. */
let lastBudget: Budget | undefined;

/** Reads the form anew and shows what it comes to; what is wrong leaves the last result standing. */
function update(): void {
  const form = readPlanForm(texts());
  showSentences(form.readAs, form.ok ? {} : form.problems);
  byId('plan')?.toggleAttribute('data-stale', !form.ok);
  if (form.ok) lastBudget = form.budget;
  if (lastBudget) showSplit(lastBudget);
  if (!form.ok) {
    announce('The result is still that of the numbers before.');
    return;
  }
  const plan = planBudget(form.budget);
  if (!plan.ok) return;
  const words = planWords(plan, currency());
  for (const [place, text] of Object.entries(words)) setText(`shown-${place}`, text);
  byId('link')?.setAttribute('href', planFragment(texts(), currency()));
  announce(words.verdict);
}

function showSentences(readAs: FieldSentences, problems: FieldSentences): void {
  for (const field of planFieldNames) {
    const problem = left.has(field) ? problems[field] : undefined;
    setText(`${field}-problem`, problem ?? '');
    setText(`${field}-read`, readAs[field] ?? '');
    inputOf(field)?.setAttribute('aria-invalid', String(problem !== undefined));
  }
}

/** Draws all splits of the budget, and the one that the slider stands at. */
function showSplit(budget: Budget): void {
  const slider = inputOf('split');
  if (!slider) return;
  const most = splitBudget(budget, Number.MAX_SAFE_INTEGER);
  if (!most.ok) return;
  slider.max = String(most.mostSmall);
  const split = splitBudget(budget, slider.valueAsNumber);
  if (!split.ok) return;
  const sentence = splitSentence(split, budget.budget, currency());
  setText('split-sentence', sentence);
  setText('split-number', split.small.toLocaleString('en-GB'));
  slider.setAttribute('aria-valuetext', sentence);
  const picture = splitPicture(budget, split.small);
  byId('split-picture')?.toggleAttribute('hidden', !picture);
  if (!picture) return;
  const { line, band, mark, top, right } = picture;
  setAttributes('split-line', { d: line });
  setAttributes('split-band', { d: band });
  setAttributes('split-reach', { x1: mark.x, x2: mark.x, y1: mark.low, y2: mark.high });
  setAttributes('split-mark', { d: `M${mark.x} ${mark.y}h0` });
  setText('split-top', Math.round(top).toLocaleString('en-GB'));
  setText('split-right', right.toLocaleString('en-GB'));
}

/** Says the verdict once typing rests; a sentence for every key would talk over the typist. */
function announce(sentence: string): void {
  clearTimeout(announcement);
  announcement = setTimeout(() => setText('announcement', sentence), announcementDelay);
}

/** Fills the form in with the plan that the address names. */
function fillIn(): void {
  const state = planStateIn(location.hash);
  if (!state) return;
  for (const field of planFieldNames) {
    const input = inputOf(field);
    if (input) input.value = state.texts[field];
    left.add(field);
  }
  const select = byId('currency');
  if (state.currency && select instanceof HTMLSelectElement) select.value = state.currency;
}

const form = byId('planner');
form?.addEventListener('input', update);
byId('split')?.addEventListener('input', update);
form?.addEventListener('change', ({ target }) => {
  const field = planFieldNames.find(
    (name) => target instanceof HTMLInputElement && target.name === name,
  );
  if (field) left.add(field);
  update();
});
byId('example')?.addEventListener('click', () => {
  for (const field of planFieldNames) {
    const input = inputOf(field);
    if (input) input.value = examplePlan[field];
  }
  left.clear();
  update();
});
addEventListener('hashchange', () => {
  fillIn();
  update();
});
fillIn();
// What was typed before the script had come counts as well.
update();
