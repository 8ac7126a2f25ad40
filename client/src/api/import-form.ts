/** What was said about the reading of files; blank and null leave it to the importer. */
export interface ImportChoices {
  readonly year: string;
  /** How dates such as 03/04/2026 are read. */
  readonly dateOrder: 'day-month' | 'month-day' | null;
  /** The name of the system the files come from. */
  readonly source: string;
  readonly format: string;
  /** The profile by which calendars are read. */
  readonly profile: string;
  /** The course of files that do not name one. */
  readonly course: string;
  /** The parallel groups of one student, as `promo+TD1+TP1`. */
  readonly groupPath: string;
  readonly goodRowsOnly: boolean;
  readonly applyMissing: boolean;
  /** Which stored assessment an item is, by the id of the proposal; null: none. */
  readonly matches: Readonly<Record<string, string | null>>;
  /** What columns mean, by `file|sheet`, then by header; null: leave it out. Under the blank header: the kind of sheet. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

/** What is imported and how it is to be read. */
export interface ImportRequest extends ImportChoices {
  readonly files: readonly File[];
  readonly language: string;
  /** The name under which its progress is told and it can be cancelled. */
  readonly job?: string;
}

/** Nothing said but the year. */
export function noChoices(year: string): ImportChoices {
  return {
    year,
    dateOrder: null,
    source: '',
    format: '',
    profile: '',
    course: '',
    groupPath: '',
    goodRowsOnly: false,
    applyMissing: false,
    matches: {},
    columns: {},
  };
}

/** The request as the form that the API takes; what was not said is not sent. */
export function importForm({ files, matches, columns, ...said }: ImportRequest): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  const fields = { ...said, matches: jsonOf(matches), columns: jsonOf(columns) };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || value === false || value === '') continue;
    form.set(name, String(value).trim());
  }
  return form;
}

function jsonOf(said: Readonly<Record<string, unknown>>): string {
  return Object.keys(said).length === 0 ? '' : JSON.stringify(said);
}
