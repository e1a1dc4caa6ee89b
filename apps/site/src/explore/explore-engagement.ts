import type { BenchmarkId } from '@micro-influencer/core';
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
  chartX,
  chartY,
  drawnPercentiles,
  drawSpread,
  shareAlong,
  valueAlong,
} from './engagement-chart.ts';
import { placeBenchmarks, placeSentence, readPlace, type PlaceField } from './engagement-place.ts';
import { placeFragment, placeStateIn } from './place-fragment.ts';

const fields = ['followers', 'rate'] as const satisfies readonly PlaceField[];

/** Fields that have been left at least once, and so may say what is wrong. */
const left = new Set<PlaceField>();

const benchmark = (): BenchmarkId =>
  chosenOf('benchmark', placeBenchmarks) ?? placeBenchmarks[0] ?? 'kim-2020';

const textOf = (field: PlaceField): string => inputOf(field)?.value ?? '';

/** Writes a value into its field as a person would: followers to three figures, rates to two. */
function write(field: PlaceField, value: number): void {
  const input = inputOf(field);
  if (!input) return;
  input.value =
    field === 'followers'
      ? Number(value.toPrecision(3)).toLocaleString('en-GB')
      : String(Number((value * 100).toPrecision(2)));
}

/** Reads both fields anew and shows where the account stands; what is wrong leaves the mark in place. */
function update(): void {
  const reading = readPlace(textOf('followers'), textOf('rate'));
  for (const field of fields) {
    showProblem(field, !reading.ok && left.has(field) ? reading.problems[field] : undefined);
  }
  document.getElementById('place')?.toggleAttribute('data-stale', !reading.ok);
  if (!reading.ok) return;
  const { followers, rate } = reading;
  const sentence = placeSentence(benchmark(), followers, rate);
  setText('place-sentence', sentence);
  const d = `M${chartX(followers)} ${chartY(rate)}h0`;
  setAttributes('place-mark', { d });
  setAttributes('place-handle', { d });
  setAttributes('place-down', { x1: chartX(followers), x2: chartX(followers), y1: chartY(rate) });
  setAttributes('place-across', { x2: chartX(followers), y1: chartY(rate), y2: chartY(rate) });
  for (const [field, value] of [
    ['followers', followers],
    ['rate', rate],
  ] as const) {
    const slider = inputOf(`${field}-slider`);
    if (slider) slider.value = String(shareAlong(field, value));
    slider?.setAttribute('aria-valuetext', textOf(field) + (field === 'rate' ? '%' : ''));
  }
  setAttributes('link', {
    href: placeFragment(textOf('followers'), textOf('rate'), benchmark()),
  });
  announceLater(sentence);
}

function drawLevel(): void {
  const { lines, bands } = drawSpread(benchmark());
  for (const percentile of drawnPercentiles) {
    setAttributes(`line-${percentile}`, { d: lines[percentile] });
  }
  setAttributes('band-wide', { d: bands.wide });
  setAttributes('band-narrow', { d: bands.narrow });
}

/** Fills the page in with the place that the address names. */
function fillIn(): void {
  const state = placeStateIn(location.hash);
  if (!state) return;
  for (const field of fields) {
    const input = inputOf(field);
    if (input) input.value = state[field];
    left.add(field);
  }
  if (state.benchmark) choose('benchmark', state.benchmark);
}

/** Moves the account to where a finger or the mouse is. */
function moveTo(chart: Element, { clientX, clientY }: MouseEvent): void {
  const box = chart.getBoundingClientRect();
  write('followers', valueAlong('followers', (clientX - box.left) / box.width));
  write('rate', valueAlong('rate', 1 - (clientY - box.top) / box.height));
  update();
}

// The mark alone is dragged, so that a finger anywhere else still scrolls the page.
const chart = document.getElementById('chart');
const handle = document.getElementById('place-handle');
chart?.addEventListener('click', (event) => moveTo(chart, event));
handle?.addEventListener('pointerdown', ({ pointerId }) => handle.setPointerCapture(pointerId));
handle?.addEventListener('pointermove', (event) => {
  if (chart && handle.hasPointerCapture(event.pointerId)) moveTo(chart, event);
});

for (const field of fields) {
  inputOf(field)?.addEventListener('input', update);
  inputOf(field)?.addEventListener('change', () => {
    left.add(field);
    update();
  });
  const slider = inputOf(`${field}-slider`);
  slider?.addEventListener('input', () => {
    write(field, valueAlong(field, slider.valueAsNumber));
    update();
  });
}
document.getElementById('benchmark')?.addEventListener('change', () => {
  drawLevel();
  update();
});

function show(): void {
  fillIn();
  drawLevel();
  update();
}

addEventListener('hashchange', show);
show();
