import { planBudget, splitBudget, type Budget } from '@micro-influencer/core';
import {
  announceLater,
  choose,
  chosenOf,
  inputOf,
  setAttributes,
  setText,
  showProblem,
} from '../form/page-parts.ts';
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

/** Fields that have been left at least once, and so may say what is wrong. */
const left = new Set<PlanField>();

const texts = () => textsOf((field) => inputOf(field)?.value ?? '');

const currency = (): PlanCurrency => chosenOf('currency', planCurrencies) ?? 'USD';

/** The last budget that could be planned with, which the slider splits. */
let lastBudget: Budget | undefined;

/** Reads the form anew and shows what it comes to; what is wrong leaves the last result standing. */
function update(): void {
  const form = readPlanForm(texts());
  showSentences(form.readAs, form.ok ? {} : form.problems);
  document.getElementById('plan')?.toggleAttribute('data-stale', !form.ok);
  if (form.ok) lastBudget = form.budget;
  if (lastBudget) showSplit(lastBudget);
  if (!form.ok) {
    announceLater('The result is still that of the numbers before.');
    return;
  }
  const plan = planBudget(form.budget);
  if (!plan.ok) return;
  const words = planWords(plan, currency());
  for (const [place, text] of Object.entries(words)) setText(`shown-${place}`, text);
  document.getElementById('link')?.setAttribute('href', planFragment(texts(), currency()));
  announceLater(words.verdict);
}

function showSentences(readAs: FieldSentences, problems: FieldSentences): void {
  for (const field of planFieldNames) {
    const problem = left.has(field) ? problems[field] : undefined;
    showProblem(field, problem);
    setText(`${field}-read`, readAs[field] ?? '');
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
  document.getElementById('split-picture')?.toggleAttribute('hidden', !picture);
  if (!picture) return;
  const { line, band, mark, top, right } = picture;
  setAttributes('split-line', { d: line });
  setAttributes('split-band', { d: band });
  setAttributes('split-reach', { x1: mark.x, x2: mark.x, y1: mark.low, y2: mark.high });
  setAttributes('split-mark', { d: `M${mark.x} ${mark.y}h0` });
  setText('split-top', Math.round(top).toLocaleString('en-GB'));
  setText('split-right', right.toLocaleString('en-GB'));
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
  if (state.currency) choose('currency', state.currency);
}

const form = document.getElementById('planner');
form?.addEventListener('input', update);
document.getElementById('split')?.addEventListener('input', update);
form?.addEventListener('change', ({ target }) => {
  const field = planFieldNames.find(
    (name) => target instanceof HTMLInputElement && target.name === name,
  );
  if (field) left.add(field);
  update();
});
document.getElementById('example')?.addEventListener('click', () => {
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
