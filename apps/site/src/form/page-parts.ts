/** The element of an id, where it is an input. */
export function inputOf(id: string): HTMLInputElement | undefined {
  const element = document.getElementById(id);
  return element instanceof HTMLInputElement ? element : undefined;
}

/** The option that is chosen in a list, where it is one of those known. */
export function chosenOf<Option extends string>(
  id: string,
  options: readonly Option[],
): Option | undefined {
  const element = document.getElementById(id);
  const value = element instanceof HTMLSelectElement ? element.value : '';
  return options.find((option) => option === value);
}

/** Chooses an option of a list. */
export function choose(id: string, option: string): void {
  const element = document.getElementById(id);
  if (element instanceof HTMLSelectElement) element.value = option;
}

/** Writes a text into an element, and leaves one alone that says it already. */
export function setText(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element && element.textContent !== text) element.textContent = text;
}

/** Sets attributes of an element, such as the data of a path. */
export function setAttributes(id: string, values: Readonly<Record<string, string | number>>): void {
  const element = document.getElementById(id);
  for (const [name, value] of Object.entries(values)) element?.setAttribute(name, String(value));
}

/** Shows what is wrong with a field, beside it, or takes the sentence away. */
export function showProblem(field: string, problem: string | undefined): void {
  setText(`${field}-problem`, problem ?? '');
  inputOf(field)?.setAttribute('aria-invalid', String(problem !== undefined));
}

/** How long typing must rest before a result is announced, in milliseconds. */
const announcementDelay = 1_000;

let announcement: ReturnType<typeof setTimeout> | undefined;

/** Announces a sentence once typing rests; one for every key would talk over the typist. */
export function announceLater(sentence: string): void {
  clearTimeout(announcement);
  announcement = setTimeout(() => setText('announcement', sentence), announcementDelay);
}
