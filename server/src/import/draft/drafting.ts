import type { Provenance, RecordKind, ScheduleRecord } from '@evenkeel/shared/schedule';
import type { ImportIssue } from '../../sources/import-issue.js';
import { standingOf } from '../fields/standing.js';
import { type RowPlace, rowIssue } from '../template/sheet-row.js';
import { type Addition, addToDraft, type Draft } from './draft.js';

/** The state of turning rows into records: what was drafted, what was found wrong, what each row brought. */
export interface Drafting {
  readonly draft: Draft;
  readonly issues: ImportIssue[];
  /** How a row is named in a record's provenance: "Toetsen, rij 12". */
  readonly describePlace: (place: RowPlace) => string;
  /** Per row the first row that said it all before; null once the row brought something of its own. */
  readonly repeatOf: Map<RowPlace, RowPlace | null>;
  /** Of the row that was drafted last: its records share one. */
  lastProvenance: { readonly place: RowPlace; readonly provenance: Provenance } | null;
}

/** A record without what the row's place adds to it. */
type Content<K extends RecordKind> = Omit<ScheduleRecord<K>, 'provenance' | 'fieldProvenance'>;

interface Proposal<K extends RecordKind> {
  readonly kind: K;
  readonly content: Content<K>;
  /** The fields the row speaks of, the key aside. */
  readonly given: readonly string[];
  readonly place: RowPlace;
  readonly source: string | null;
  /** Further rows that describe the same record; the record keeps this list. */
  readonly others?: RowPlace[];
}

/** Shared by all records that were just read: a million of them need no empty object each. */
const NO_FIELDS = {};

/** Adds a record to the draft on behalf of a row, and reports when it contradicts an earlier one. */
export function propose<K extends RecordKind>(drafting: Drafting, proposal: Proposal<K>): void {
  const { kind, content, given, place } = proposal;
  // added to the content itself, which was made for this record: a copy with two more fields takes four times the memory
  const sourced = Object.assign(content, { provenance: provenanceOf(drafting, proposal), fieldProvenance: NO_FIELDS });
  const record = sourced as unknown as ScheduleRecord<K>; // Content<K> plus the two fields it leaves out
  const addition = addToDraft(drafting.draft, kind, { record, given, place, others: proposal.others ?? [] });
  note(drafting, place, addition);
  if (addition.kind !== 'conflict') return;
  const { first, field } = addition;
  const values = { firstRow: first.row, firstSheet: first.sheet.name ?? first.sheet.file, field };
  drafting.issues.push(rowIssue(place, 'duplicate-key', { field: columnOf(place, field), values }));
}

/** Where a record's field goes by another name than its column. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  weightPercent: 'weight',
  dueOn: 'due',
  dueWeek: 'week',
  name: 'courseName',
};

/** The column of a row that holds a field of a record. */
export function columnOf(place: RowPlace, field: string): string {
  return place.sheet.headerOf.has(field) ? field : (COLUMN_OF[field] ?? field);
}

/** Remembers whether a row has brought anything new. */
export function note(drafting: Drafting, place: RowPlace, addition: Addition): void {
  const before = drafting.repeatOf.get(place);
  if (addition.kind !== 'repeat') drafting.repeatOf.set(place, null);
  else if (before === undefined) drafting.repeatOf.set(place, addition.first);
}

function provenanceOf(drafting: Drafting, { place, source }: Proposal<RecordKind>): Provenance {
  if (drafting.lastProvenance?.place === place) return drafting.lastProvenance.provenance;
  const location = drafting.describePlace(place);
  const provenance = { source: place.sheet.file, location, standing: standingOf(source), note: source };
  drafting.lastProvenance = { place, provenance };
  return provenance;
}

/** The fields of a record for which the sheet has a column; columns are named as their fields. */
export function fieldsWithColumn(place: RowPlace, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => place.sheet.headerOf.has(field));
}

/** The fields of a record that the row itself fills in: for records that many rows describe together. */
export function filledFields(content: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(content).filter((field) => (content[field] ?? null) !== null);
}
