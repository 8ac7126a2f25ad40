import { z } from 'zod';
import { ASSESSMENT_KINDS } from '../schedule/index.js';
import { RecordKindText } from './import-documents.js';
import { academicYearText } from './primitives.js';

/** One import that was applied, or the undo of one. */
export const ImportLogDocument = z
  .object({
    id: z.int(),
    fileHash: z.string(),
    fileNames: z.array(z.string()),
    format: z.string(),
    importedBy: z.string().nullable(),
    /** ISO 8601 in UTC. */
    importedAt: z.string(),
    profileVersion: z.string().nullable(),
    /** The version of the data it made. */
    dataVersion: z.int(),
    /** Null where there were no rows to count, as in an undo. */
    rows: z.object({ read: z.int(), accepted: z.int(), refused: z.int(), skipped: z.int() }).nullable(),
    changes: z.object({ added: z.int(), changed: z.int(), removed: z.int() }),
    /** The import this one took back. */
    undoOf: z.int().nullable(),
    /** The import that took this one back, unless that was itself taken back. */
    undoneBy: z.int().nullable(),
  })
  .meta({ id: 'ImportLog' });

export const ImportLogListDocument = z.array(ImportLogDocument).meta({ id: 'ImportLogList' });

/** A record as the store keeps it, provenance included. */
const RecordImage = z.record(z.string(), z.unknown()).nullable();

/** What an import did to one record. */
export const LoggedChangeDocument = z
  .object({
    record: RecordKindText,
    change: z.enum(['added', 'changed', 'removed']),
    key: z.string(),
    label: z.string(),
    /** Of an assessment: a programme its course belongs to, under which its history is found. */
    programme: z.string().nullable(),
    before: RecordImage,
    after: RecordImage,
  })
  .meta({ id: 'LoggedChange' });

export const ImportDetailDocument = ImportLogDocument.extend({
  /** All of them, in the order in which records depend on each other. */
  records: z.array(LoggedChangeDocument),
}).meta({ id: 'ImportDetail' });

/** What is remembered of an assessment each time it changes. */
export const AssessmentMomentDocument = z
  .object({
    dueOn: z.string().nullable(),
    dueWeek: z.string().nullable(),
    dueTime: z.string().nullable(),
    /** Percent. */
    weightPercent: z.number().nullable(),
    kind: z.enum(ASSESSMENT_KINDS),
  })
  .meta({ id: 'AssessmentMoment' });

export const AssessmentEventDocument = z
  .object({
    event: z.enum(['first-seen', 'changed', 'removed', 'returned']),
    /** ISO 8601 in UTC. */
    at: z.string(),
    importId: z.int(),
    /** The import it took back, when an undo did this. */
    undoOf: z.int().nullable(),
    /** The day it was announced, as the source gave it. */
    announcedOn: z.string().nullable(),
    before: AssessmentMomentDocument.nullable(),
    after: AssessmentMomentDocument.nullable(),
  })
  .meta({ id: 'AssessmentEvent' });

/** What happened to one assessment, the first event first; empty when nothing was remembered. */
export const AssessmentHistoryDocument = z
  .object({
    programme: z.string(),
    year: academicYearText,
    course: z.string(),
    code: z.string(),
    events: z.array(AssessmentEventDocument),
  })
  .meta({ id: 'AssessmentHistory' });

/** Where records come from: `sources --json` prints a list of these. */
export const SourceLine = z
  .object({
    source: z.string(),
    /** Records that name it as where they come from. */
    records: z.int(),
    /** The last import with a file of this name; null when there was none. */
    lastImport: z.object({ id: z.int(), at: z.string(), format: z.string() }).nullable(),
  })
  .meta({ id: 'SourceLine' });

export type ImportLogDocument = z.infer<typeof ImportLogDocument>;
export type LoggedChangeDocument = z.infer<typeof LoggedChangeDocument>;
export type ImportDetailDocument = z.infer<typeof ImportDetailDocument>;
export type AssessmentMomentDocument = z.infer<typeof AssessmentMomentDocument>;
export type AssessmentEventDocument = z.infer<typeof AssessmentEventDocument>;
export type AssessmentHistoryDocument = z.infer<typeof AssessmentHistoryDocument>;
export type SourceLine = z.infer<typeof SourceLine>;
