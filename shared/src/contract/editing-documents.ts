import { z } from 'zod';
import { ImportIssueDocument, LoadEffectDocument, RecordChangeDocument, RecordKindText } from './import-documents.js';
import { ProvenanceDocument } from './load-documents.js';
import { academicYearText } from './primitives.js';
import { ProblemDocument } from './system-documents.js';

/** The tables that can be edited by hand; a row of `courses` is a course with its place in the programme. */
export const EDIT_KINDS = [
  'courses',
  'offerings',
  'activities',
  'assessments',
  'calendar',
  'optionGroups',
  'programmes',
] as const;
export const EditKindText = z.enum(EDIT_KINDS).meta({ id: 'EditKind' });
export type EditKind = z.infer<typeof EditKindText>;

export const EditColumnDocument = z
  .object({
    field: z.string(),
    /** As the template has it, in the language asked for. */
    header: z.string(),
    need: z.enum(['required', 'optional']),
    /** Part of what names a row: filled in once, when the row is added. */
    isKey: z.boolean(),
    holds: z.enum(['dates', 'other']),
    /** Words that are understood here, in the language asked for; empty where anything goes. */
    choices: z.array(z.string()),
  })
  .meta({ id: 'EditColumn' });

export const EditRowDocument = z
  .object({
    key: z.string(),
    /** Sent back with an edit: it is refused (409) when the row is no longer the same. */
    version: z.string(),
    label: z.string(),
    /** By field, as text that reads back as the same value; a field that is left out is blank. */
    cells: z.record(z.string(), z.string()),
    source: ProvenanceDocument,
    /** Of the fields that come from elsewhere than the row. */
    fieldSources: z.record(z.string(), ProvenanceDocument),
    /** Fields that hold more than a cell can show, such as the moments of a series of meetings: they come from a file only. */
    locked: z.array(z.string()),
  })
  .meta({ id: 'EditRow' });

/** The records of one kind of a programme in a year, to edit as a table. */
export const EditTableDocument = z
  .object({
    kind: EditKindText,
    programme: z.string(),
    year: academicYearText,
    columns: z.array(EditColumnDocument),
    rows: z.array(EditRowDocument),
    dataVersion: z.int(),
  })
  .meta({ id: 'EditTable' });

const fieldTexts = z.record(z.string().max(60), z.string().max(5000));
const rowVersion = { kind: EditKindText, key: z.string().max(500), version: z.string().max(100) };

/** One row that is added, changed in some cells, or taken away. */
export const EditText = z
  .discriminatedUnion('action', [
    z.object({ action: z.literal('add'), kind: EditKindText, cells: fieldTexts }),
    z.object({
      action: z.literal('change'),
      ...rowVersion,
      cells: fieldTexts,
      /** Fields typed by hand that the next import may fill in again. */
      giveBack: z.array(z.string().max(60)).max(60).optional(),
    }),
    z.object({ action: z.literal('remove'), ...rowVersion }),
  ])
  .meta({ id: 'Edit' });

/** Edits that are stored together or not at all. */
export const EditRequestBody = z
  .object({ programme: z.string(), year: academicYearText, edits: z.array(EditText).min(1).max(500) })
  .meta({ id: 'EditRequest' });

export const EditIssueDocument = ImportIssueDocument.extend({
  /** Which of the edits it is about, counted from 0; null when it is about all of them. */
  edit: z.int().nullable(),
  field: z.string().nullable(),
}).meta({ id: 'EditIssue' });

/** What edits do, tried or stored: the same checks as those of an import. */
export const EditReportDocument = z
  .object({
    applied: z.boolean(),
    /** Whether an error keeps the edits from being stored. */
    blocked: z.boolean(),
    issues: z.array(EditIssueDocument),
    changes: z.array(RecordChangeDocument),
    removed: z.array(z.object({ record: RecordKindText, label: z.string() })),
    /** Fields given back to their sources. */
    givenBack: z.int(),
    loadEffects: z.array(LoadEffectDocument),
    dataVersion: z.int(),
    /** Its number in the log of imports, by which it is undone; null when nothing was written. */
    importId: z.int().nullable(),
  })
  .meta({ id: 'EditReport' });

/** The refusal of edits of rows that were changed meanwhile, with what those rows are now; null where one is gone. */
export const EditConflictDocument = ProblemDocument.extend({
  conflicts: z.array(z.object({ edit: z.int(), row: EditRowDocument.nullable() })),
}).meta({ id: 'EditConflict' });

export type EditColumnDocument = z.infer<typeof EditColumnDocument>;
export type EditRowDocument = z.infer<typeof EditRowDocument>;
export type EditTableDocument = z.infer<typeof EditTableDocument>;
export type EditText = z.infer<typeof EditText>;
export type EditRequestBody = z.infer<typeof EditRequestBody>;
export type EditIssueDocument = z.infer<typeof EditIssueDocument>;
export type EditReportDocument = z.infer<typeof EditReportDocument>;
export type EditConflictDocument = z.infer<typeof EditConflictDocument>;
