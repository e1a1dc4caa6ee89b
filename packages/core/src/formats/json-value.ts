import type { ProblemLog } from './reading-context.ts';

/** A JSON object. Only names that no object inherits are looked up in it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, which a list is not. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is an object that itself has one of the keys. */
export const hasAny = (value: unknown, keys: readonly string[]): value is JsonObject =>
  isObject(value) && keys.some((key) => Object.hasOwn(value, key));

/** Entries of a list that are looked at to tell what it is a list of. */
const entriesLookedAt = 20;

/** Whether one of the first entries of a list has one of the keys. */
export const someHaveAny = (list: readonly unknown[], keys: readonly string[]): boolean =>
  list.slice(0, entriesLookedAt).some((entry) => hasAny(entry, keys));

/** A text, or `undefined` for any other value. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** An identifier, which interfaces write as a text or as a number. */
export const idOf = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : textOf(value);

/** An object; where it is none, that becomes a problem. */
export function readObject(value: unknown, path: string, log: ProblemLog): JsonObject | undefined {
  if (isObject(value)) return value;
  log.add({ code: 'unexpected shape', at: { path } });
  return undefined;
}

/** A list; where it is none, that becomes a problem. */
export function readList(
  value: unknown,
  path: string,
  log: ProblemLog,
): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  log.add({ code: 'unexpected shape', at: { path } });
  return undefined;
}

/**
 * The lists that an object has under some keys. Where something else stands there, that becomes a
 * problem, and nothing is given.
 */
export function readLists<Key extends string>(
  object: JsonObject,
  keys: readonly Key[],
  log: ProblemLog,
): Readonly<Partial<Record<Key, readonly unknown[]>>> | undefined {
  const lists: Partial<Record<Key, readonly unknown[]>> = {};
  let areLists = true;
  for (const key of keys) {
    if (object[key] === undefined) continue;
    const list = readList(object[key], key, log);
    if (list) lists[key] = list;
    else areLists = false;
  }
  return areLists ? lists : undefined;
}

/** The objects of a list with their paths; anything else in it becomes a problem. */
export function* objectsOf(
  list: readonly unknown[],
  path: string,
  log: ProblemLog,
): Generator<{ readonly entry: JsonObject; readonly path: string }> {
  for (const [index, entry] of list.entries()) {
    const at = `${path}[${index}]`;
    if (isObject(entry)) yield { entry, path: at };
    else log.add({ code: 'unexpected shape', at: { path: at } });
  }
}
