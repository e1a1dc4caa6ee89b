import * as z from 'zod';
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

/** Reads a value that has to have a shape; where it has not, each departure becomes a problem. */
export function readShape<Shape>(
  schema: z.ZodType<Shape>,
  value: unknown,
  path: string,
  log: ProblemLog,
): Shape | undefined {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const within = z.core.toDotPath(issue.path);
    log.add({
      code: 'unexpected shape',
      at: { path: path && within ? `${path}.${within}` : path || within },
    });
  }
  return undefined;
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
