import {
  facts,
  sources,
  type Fact,
  type FactId,
  type Source,
  type SourceId,
  type SourceKind,
} from '@micro-influencer/core/evidence';

/** An entry of the register with its id widened, so that absent fields can be asked for. */
export const sourceOf = (id: SourceId): Source => sources[id];

/** The same of a fact. */
export const factOf = (id: FactId): Fact => facts[id];

/** Year of a source, or the word for having none. */
export const yearWords = ({ year }: Pick<Source, 'year'>): string =>
  year === null ? 'undated' : String(year);

/** Short name and year: "Kim et al., 2020". */
export const sourceName = (source: Source): string => `${source.short}, ${yearWords(source)}`;

/** The name of every source; where several have one name, each is told apart by its title. */
export function distinctSourceNames(): ReadonlyMap<SourceId, string> {
  const ids = Object.keys(sources) as readonly SourceId[];
  const byName = Map.groupBy(ids, (id) => sourceName(sourceOf(id)));
  return new Map(
    [...byName].flatMap(([name, namesakes]) =>
      namesakes.map((id) => [id, namesakes.length > 1 ? `${name}: ${sourceOf(id).title}` : name]),
    ),
  );
}

/** How a source was read, in a few words that stand after its name. */
export function readWords(source: Source): string {
  switch (source.read) {
    case 'original':
      if (source.part === 'abstract') return 'abstract read';
      return source.part === 'excerpt' ? 'excerpt of the original read' : 'original read';
    case 'second-hand':
      return `second-hand, via ${source.via}`;
    case 'unverified':
      return 'unverified';
  }
}

/** Where a reader finds the source, if an address is known. */
export const sourceAddress = ({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined =>
  doi === undefined ? url : `https://doi.org/${doi}`;

/** What a kind of source is called in a list. */
export const kindWords: Readonly<Record<SourceKind, string>> = {
  study: 'Study',
  'trade body': 'Trade body',
  vendor: 'Vendor',
  press: 'Press',
  regulator: 'Regulator',
  'data set': 'Data set',
  'platform documentation': 'Platform documentation',
};

const byName = new Intl.Collator('en', { sensitivity: 'base' });

/** Sources in the order of their names. */
export const sourcesByName = (ids: readonly SourceId[]): readonly SourceId[] =>
  ids.toSorted((a, b) => byName.compare(sourceName(sourceOf(a)), sourceName(sourceOf(b))));
