import { z } from 'zod';
import { ASSESSMENT_KINDS, SOURCE_KINDS } from '../schedule/index.js';
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
    /** The ids of the source systems its files come from; empty where that was not yet remembered. */
    sources: z.array(z.string()),
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
    /** The day on which feedback is promised; left out where none is. */
    feedbackOn: z.string().nullable().optional(),
  })
  .meta({ id: 'AssessmentMoment' });

export const AssessmentEventDocument = z
  .object({
    /** `announced`: nothing changed but the day of announcement; `claimed`: nothing changed but what its sources say. */
    event: z.enum(['first-seen', 'changed', 'removed', 'returned', 'announced', 'claimed']),
    /** ISO 8601 in UTC. */
    at: z.string(),
    importId: z.int(),
    /** The import it took back, when an undo did this. */
    undoOf: z.int().nullable(),
    /** The day it was announced, as the source gave it. */
    announcedOn: z.string().nullable(),
    /** When the source itself last changed the item, ISO 8601 in UTC; null where it does not tell, or cannot be believed. */
    sourceModifiedAt: z.string().nullable(),
    /** The ids of the source systems of the import, and its files. */
    sources: z.array(z.string()),
    fileNames: z.array(z.string()),
    before: AssessmentMomentDocument.nullable(),
    after: AssessmentMomentDocument.nullable(),
  })
  .meta({ id: 'AssessmentEvent' });

const claimedValue = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** What one source says of an assessment, as it was said. */
export const SourceClaimDocument = z
  .object({
    source: z.string(),
    kind: z.enum(SOURCE_KINDS),
    sourceCode: z.string(),
    /** Only what the source speaks of; null is its word that there is none. */
    fields: z.record(z.string(), claimedValue),
    file: z.string(),
    location: z.string().nullable(),
    /** ISO 8601 in UTC. */
    modifiedAt: z.string().nullable(),
  })
  .meta({ id: 'SourceClaim' });

/** The value that holds of a field, and which source it comes from; `hand` where a person entered it. */
export const FieldSourceDocument = z
  .object({
    field: z.string(),
    value: claimedValue,
    source: z.string(),
    file: z.string(),
    location: z.string().nullable(),
    /** What other sources say that differs. */
    differs: z.array(z.object({ source: z.string(), value: claimedValue })),
  })
  .meta({ id: 'FieldSource' });

/** What happened to one assessment, the first event first; empty when nothing was remembered. */
export const AssessmentHistoryDocument = z
  .object({
    programme: z.string(),
    year: academicYearText,
    course: z.string(),
    code: z.string(),
    /** Null where it is no longer stored. */
    title: z.string().nullable(),
    events: z.array(AssessmentEventDocument),
    /** What each source says now. */
    claims: z.array(SourceClaimDocument),
    /** What holds now, field by field; fields without a value are left out. */
    fields: z.array(FieldSourceDocument),
  })
  .meta({ id: 'AssessmentHistory' });

/** A source system that records come from: `sources --json` prints a list of these. */
export const SourceLine = z
  .object({
    /** The id of the system, such as `canvas`, or what whoever imported called it. */
    source: z.string(),
    kind: z.enum(SOURCE_KINDS),
    /** Records that name one of its files as where they come from. */
    records: z.int(),
    /** Assessments of which it says something. */
    claims: z.int(),
    /** The files that were imported from it, by name. */
    files: z.array(z.string()),
    /** The last import from it; null when there was none. */
    lastImport: z.object({ id: z.int(), at: z.string(), format: z.string() }).nullable(),
    /** Days since that import. */
    ageDays: z.int().nullable(),
    /** When the source last changed anything it says, as far as it can be believed; ISO 8601 in UTC. */
    modifiedAt: z.string().nullable(),
  })
  .meta({ id: 'SourceLine' });

export const SourceListDocument = z.array(SourceLine).meta({ id: 'SourceList' });

export type ImportLogDocument = z.infer<typeof ImportLogDocument>;
export type LoggedChangeDocument = z.infer<typeof LoggedChangeDocument>;
export type ImportDetailDocument = z.infer<typeof ImportDetailDocument>;
export type AssessmentMomentDocument = z.infer<typeof AssessmentMomentDocument>;
export type AssessmentEventDocument = z.infer<typeof AssessmentEventDocument>;
export type SourceClaimDocument = z.infer<typeof SourceClaimDocument>;
export type FieldSourceDocument = z.infer<typeof FieldSourceDocument>;
export type AssessmentHistoryDocument = z.infer<typeof AssessmentHistoryDocument>;
export type SourceListDocument = z.infer<typeof SourceListDocument>;
export type SourceLine = z.infer<typeof SourceLine>;
