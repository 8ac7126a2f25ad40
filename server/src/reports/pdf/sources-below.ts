/** A source that cells of a table point at by its mark. */
export interface SourceBelow {
  readonly mark: string;
  readonly text: string;
  /** Where to read it; null where the source names no address. */
  readonly url: string | null;
}

export interface WithSources {
  /** One text for each row: the mark of its source, or the source itself. */
  readonly cells: readonly string[];
  /** Below the table, in the order in which the rows point at them. */
  readonly below: readonly SourceBelow[];
}

/** So many rows to a source, and it is written once. */
const ROWS_TO_A_SOURCE = 2;

/** The sources of the rows of a table. Where most of them return, they are numbered and stand below the table, each once. */
export function sourcesBelow(sources: readonly string[]): WithSources {
  const distinct = [...new Set(sources)];
  if (distinct.length * ROWS_TO_A_SOURCE > sources.length) return { cells: sources, below: [] };
  const marks = new Map(distinct.map((source, at) => [source, `[${at + 1}]`]));
  return {
    cells: sources.map((source) => marks.get(source) ?? source),
    below: [...marks].map(([source, mark]) => ({ mark, ...partsOf(source) })),
  };
}

function partsOf(source: string): Omit<SourceBelow, 'mark'> {
  const [url = null] = /https?:\/\/\S+$/.exec(source) ?? [];
  return { text: url === null ? source : source.slice(0, -url.length).trimEnd(), url };
}
