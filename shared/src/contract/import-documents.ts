import { z } from 'zod';
import { ASSESSMENT_KINDS, RECORD_KINDS } from '../schedule/index.js';
import { inLanguages, weekText } from './primitives.js';

export const RecordKindText = z.enum(RECORD_KINDS).meta({ id: 'RecordKind' });

/** One thing that is wrong or worth knowing, at the place where the user sees it. */
export const ImportIssueDocument = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string(),
    sheet: z.string().nullable(),
    /** The row as a spreadsheet or editor numbers it; null when it is about the file or a column. */
    row: z.int().nullable(),
    column: z.string().nullable(),
    value: z.string().nullable(),
    /** What is wrong, where, and what to do, in the language asked for. */
    message: z.string(),
  })
  .meta({ id: 'ImportIssue' });

export const ChangeCountsDocument = z
  .object({
    added: z.int(),
    changed: z.int(),
    /** Changed in nothing but the date, week or time. */
    moved: z.int(),
    unchanged: z.int(),
    /** Stored, in the scope of the file, but not in it: shown apart and never removed by itself. */
    missing: z.int(),
  })
  .meta({ id: 'ChangeCounts' });

export const RecordChangeDocument = z
  .object({
    record: RecordKindText,
    change: z.enum(['added', 'changed', 'moved', 'missing']),
    label: z.string(),
    fields: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  })
  .meta({ id: 'RecordChange' });

/** What the import does to a cohort's week; only weeks that change by a tenth of an hour or more. */
export const LoadEffectDocument = z
  .object({
    programme: z.string(),
    year: z.string(),
    studyYear: z.int(),
    week: weekText,
    before: z.number().nullable(),
    after: z.number().nullable(),
  })
  .meta({ id: 'LoadEffect' });

export const DetectedSheetDocument = z
  .object({
    file: z.string(),
    sheet: z.string().nullable(),
    kind: RecordKindText.nullable(),
    headerRow: z.int().nullable(),
    encoding: z.string().nullable(),
    delimiter: z.string().nullable(),
    dateOrder: z.enum(['day-month', 'month-day', 'iso']).nullable(),
    columns: z.array(
      z.object({
        header: z.string(),
        field: z.string().nullable(),
        /** The first few values; none where they may name persons. */
        examples: z.array(z.string()),
      }),
    ),
    rows: z.int(),
    /** Of a calendar: the profile by which its events were understood, and the zones it tells its times in. */
    profile: z.string().nullable(),
    timeZone: z.string().nullable(),
    /** The one year of its rows. */
    academicYear: z.string().nullable(),
    /** Whether it was said to be left out. */
    leftOut: z.boolean(),
    /** Whether its headers are those of the file: only then can it be said what its columns mean. */
    ownHeaders: z.boolean(),
    /** The fields a column can be read as, with the header each has in the template. */
    fields: z.array(z.object({ field: z.string(), needed: z.boolean(), label: inLanguages })),
    /** The id of the source system its rows are taken to come from. */
    source: z.string().optional(),
  })
  .meta({ id: 'DetectedSheet' });

/** Why an item may be the assessment: the source said so before, it has the same code, or much or some of it looks alike. */
export const MATCH_REASONS = ['remembered', 'code', 'likely', 'possible'] as const;

/** A stored assessment that an item may be, or one that another file of the same import brings. */
export const MatchCandidateDocument = z
  .object({
    code: z.string(),
    title: z.string(),
    kind: z.enum(ASSESSMENT_KINDS),
    dueOn: z.string().nullable(),
    why: z.enum(MATCH_REASONS),
  })
  .meta({ id: 'MatchCandidate' });

/** An item of the files that is, or may be, an assessment another source speaks of. */
export const AssessmentMatchDocument = z
  .object({
    /** The same for the same item of the same source in every preview. */
    id: z.string(),
    course: z.string(),
    year: z.string(),
    source: z.string(),
    sourceCode: z.string(),
    title: z.string(),
    kind: z.enum(ASSESSMENT_KINDS),
    dueOn: z.string().nullable(),
    /** The most likely first. */
    candidates: z.array(MatchCandidateDocument),
    /** The code of the assessment it is taken for; null: one of its own. */
    chosen: z.string().nullable(),
    /** Who or what chose; `open`: nothing was sure enough, so it stays one of its own until someone chooses. */
    chosenBy: z.enum([...MATCH_REASONS, 'user', 'open']),
  })
  .meta({ id: 'AssessmentMatch' });

/** The answer to an import, tried or applied. The first five keys are what `import --json` prints and stay as they are. */
export const ImportReportDocument = z
  .object({
    format: z.string(),
    applied: z.boolean(),
    rows: z.object({ read: z.int(), accepted: z.int(), refused: z.int(), skipped: z.int() }),
    counts: ChangeCountsDocument,
    /** Assessments among the unchanged of which one more source speaks now; absent in reports of before this was counted. */
    alsoKnown: z.int().min(0).optional(),
    issues: z.array(ImportIssueDocument),
    records: z.partialRecord(RecordKindText, ChangeCountsDocument),
    changes: z.array(RecordChangeDocument),
    loadEffects: z.array(LoadEffectDocument),
    detected: z.array(DetectedSheetDocument),
    /** Sent back when applying: the import is refused (409) when file or stored data are no longer those of the preview. */
    token: z.string(),
    dataVersion: z.int(),
    /** Of calendars: `read` is the sum of kept, refused and skipped (cancelled); deadlines are among the kept. */
    events: z
      .object({ read: z.int(), kept: z.int(), refused: z.int(), skipped: z.int(), deadlines: z.int() })
      .optional(),
    /** Of calendars: hours of all meetings, and of one student, who attends one of the parallel groups. */
    contactHours: z.object({ all: z.number(), perStudent: z.number() }).optional(),
    /** Whether something in the files keeps them from being imported as chosen. */
    blocked: z.boolean().optional(),
    /** Its number in the log of imports; null when nothing was written. */
    importId: z.int().nullable().optional(),
    /** Items that another source also speaks of, or may: to be confirmed by applying, or chosen otherwise with `matches`. */
    matches: z.array(AssessmentMatchDocument).optional(),
  })
  .meta({ id: 'ImportReport' });

/** How much can be imported at a time; above it an import is refused. */
export const ImportLimitsDocument = z
  .object({
    files: z.int(),
    /** Of each file, and of all files together. */
    megabytes: z.number(),
  })
  .meta({ id: 'ImportLimits' });
export type ImportLimitsDocument = z.infer<typeof ImportLimitsDocument>;

export type ImportReportDocument = z.infer<typeof ImportReportDocument>;
export type ImportIssueDocument = z.infer<typeof ImportIssueDocument>;
export type ChangeCountsDocument = z.infer<typeof ChangeCountsDocument>;
export type RecordChangeDocument = z.infer<typeof RecordChangeDocument>;
export type LoadEffectDocument = z.infer<typeof LoadEffectDocument>;
export type MatchCandidateDocument = z.infer<typeof MatchCandidateDocument>;
export type AssessmentMatchDocument = z.infer<typeof AssessmentMatchDocument>;
export type DetectedSheetDocument = z.infer<typeof DetectedSheetDocument>;
