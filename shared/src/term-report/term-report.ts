import type { AcademicYear, IsoWeek, PlainDate } from '../calendar/index.js';
import type { FoundDocument, PathwayChoice, TermDocument } from '../contract/index.js';
import type { ReportSectionId } from '../report-parts/index.js';
import type { InLanguages } from '../util/index.js';

/** A text by the key of its message; its values may be texts, numbers and cells. */
export interface WordsCell {
  readonly kind: 'words';
  readonly key: string;
  readonly values: Readonly<Record<string, ReportCell>>;
}

/** What a report says at one place, without a language. Null is "cannot tell" or "none". */
export type ReportCell =
  | null
  | string
  | number
  | WordsCell
  | { readonly kind: 'day'; readonly on: PlainDate }
  /** The day of an instant. */
  | { readonly kind: 'instant'; readonly at: string }
  | { readonly kind: 'weeks'; readonly weeks: readonly IsoWeek[] }
  /** A text that comes with data in both languages. */
  | { readonly kind: 'both'; readonly nl: string; readonly en: string }
  /** What a rule found, as its sentence. */
  | { readonly kind: 'found'; readonly finding: FoundDocument }
  | { readonly kind: 'list'; readonly cells: readonly ReportCell[] };

/** What the numbers of a column are. */
export type ColumnKind = 'text' | 'hours' | 'ratio' | 'count';

export interface ReportColumn {
  readonly id: string;
  readonly head: ReportCell;
  readonly kind: ColumnKind;
}

/** A table; the first cell of each row is its head. */
export interface ReportTable {
  readonly id: string;
  readonly title: ReportCell;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Steps of colour 0 to 6 by row and column, for the heat table alone. */
  readonly levels?: readonly (readonly (number | null)[])[];
  /** Where a section has several of the kind, what this one is about: in a spreadsheet they are one table. */
  readonly one?: OneOfSeveral;
}

/** A table of which there is one for each run of weeks that ask for attention. */
export interface OneOfSeveral {
  readonly of: 'parts' | 'rules' | 'moves';
  readonly about: ReportCell;
}

export interface ReportSection {
  readonly id: ReportSectionId;
  readonly facts: readonly ReportCell[];
  readonly tables: readonly ReportTable[];
}

/** The figures of a cohort that the next report is held beside. */
export interface ReportMeasures {
  readonly studyYear: number;
  /** Hours of its heaviest week; null where that can't be told. */
  readonly peak: number | null;
  readonly weeksAboveNorm: number;
  /** Hours above the norm in all weeks together; null where that can't be told. */
  readonly excess: number | null;
}

/** Whose weeks a report is about: null is the usual student, and the first choice of options. */
export interface ReportStudent {
  readonly profile: InLanguages | null;
  readonly pathway: PathwayChoice | null;
}

/** A term stress report, from which every format is made. */
export interface TermReport {
  readonly programme: { readonly code: string; readonly name: string };
  readonly year: AcademicYear;
  /** Null for the whole academic year. */
  readonly term: TermDocument | null;
  /** The name of the scenario that it is about; null for the live schedule. */
  readonly scenario: string | null;
  /** The student that it is about; left out in reports that were kept before this was told. */
  readonly student?: ReportStudent;
  readonly style: string;
  readonly policyId: string;
  readonly norm: number;
  readonly dataVersion: number;
  readonly dataDate: string | null;
  readonly measures: readonly ReportMeasures[];
  /** All that was found in its weeks, with what was decided about it. */
  readonly found: readonly FoundDocument[];
  readonly sections: readonly ReportSection[];
}

/** What was handed out last about the same weeks. */
export interface LastReport extends Pick<TermReport, 'dataVersion' | 'measures' | 'found'> {
  readonly on: PlainDate;
}

/** A text with values. */
export function words(key: string, values: WordsCell['values'] = {}): WordsCell {
  return { kind: 'words', key, values };
}

/** A column named by its id. */
export function column(id: string, kind: ColumnKind = 'text'): ReportColumn {
  return { id, head: words(`report.column.${id}`), kind };
}
