import { engagementBenchmarks, type BenchmarkId } from '@micro-influencer/core';
import { facts, type FactId, type SourceId } from '@micro-influencer/core/evidence';

/** The benchmark of a `<SampleRate>` that names none. */
export const sampleBenchmark: BenchmarkId = 'kim-2020';

/** One place where an article leans on a source. */
export interface Citation {
  readonly source: SourceId;
  /** The fact whose number stands there, if one does. */
  readonly fact?: FactId;
  /** Whether a numbered note goes with it, or the number or year alone is printed. */
  readonly noted: boolean;
}

const isFactId = (id: string): id is FactId => Object.hasOwn(facts, id);

const isBenchmarkId = (id: string): id is BenchmarkId => Object.hasOwn(engagementBenchmarks, id);

/** The components that cite, as they stand in an article, and what each of them leans on. */
export function citationsIn(body: string): readonly Citation[] {
  const tags = body.matchAll(/<(Fact|Cite|Year|SampleRate)\s([^>]*)>/g);
  return [...tags].flatMap(([, tag, attributes = '']): Citation[] => {
    const named = (name: string): string =>
      new RegExp(`\\b${name}=["']([^"']+)["']`).exec(attributes)?.[1] ?? '';
    switch (tag) {
      case 'Fact': {
        const fact = named('of');
        if (!isFactId(fact)) return [];
        return [{ source: facts[fact].source, fact, noted: !/\bbare\b/.test(attributes) }];
      }
      case 'SampleRate': {
        const id = named('benchmark') || sampleBenchmark;
        return isBenchmarkId(id) ? [{ source: id, noted: true }] : [];
      }
      default:
        return [
          { source: named(tag === 'Cite' ? 'source' : 'of') as SourceId, noted: tag === 'Cite' },
        ];
    }
  });
}

/**
 * The numbers of an article's notes, in the order in which its sources are first cited.
 *
 * The order is read from the article's text and not from the order of rendering, which Astro does not
 * promise.
 */
export class Citations {
  readonly #numbers = new Map<SourceId, number>();
  readonly #first = new Map<SourceId, FactId | undefined>();
  readonly #shown = new Set<SourceId | FactId>();

  constructor(body: string) {
    const all = citationsIn(body);
    for (const { source, fact } of all.filter(({ noted }) => noted)) {
      if (this.#first.has(source)) continue;
      this.#first.set(source, fact);
      this.#number(source);
    }
    for (const { source } of all) this.#number(source);
  }

  #number(source: SourceId): void {
    if (!this.#numbers.has(source)) this.#numbers.set(source, this.#numbers.size + 1);
  }

  /** Every source of the article, in the order of their numbers. */
  get sources(): readonly SourceId[] {
    return [...this.#numbers.keys()];
  }

  /** The number that all citations of a source share in this article. */
  numberOf(source: SourceId): number {
    this.#number(source);
    return this.#numbers.get(source) ?? 0;
  }

  /** True once for each source, at the citation that comes first: that one carries the note. */
  claimNote(source: SourceId, fact?: FactId): boolean {
    if (this.#shown.has(source)) return false;
    if (this.#first.has(source) && this.#first.get(source) !== fact) return false;
    this.#shown.add(source);
    return true;
  }

  /** True once for each fact: a repeated number does not repeat its note. */
  claimFurther(fact: FactId): boolean {
    if (this.#shown.has(fact)) return false;
    this.#shown.add(fact);
    return true;
  }
}
