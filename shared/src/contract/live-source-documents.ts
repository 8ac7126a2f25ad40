import { z } from 'zod';
import { clockTime } from '../calendar/index.js';
import { ChangeCountsDocument, ImportReportDocument } from './import-documents.js';
import { academicYearText } from './primitives.js';

export const LIVE_SOURCE_KINDS = ['ooapi', 'icalendar'] as const;
export const LIVE_SCHEDULES = ['off', 'hourly', 'daily'] as const;
/** What is done with what a scheduled fetch brings: wait for a person, or apply it where nothing asks for one. */
export const LIVE_MODES = ['preview-only', 'apply-when-clean'] as const;
/**
 * How a fetch ended: nothing new; changes that wait for a person; looked at by a person; applied; something in it cannot be
 * imported; it could not be fetched.
 */
export const LIVE_OUTCOMES = ['unchanged', 'waiting', 'previewed', 'applied', 'refused', 'failed'] as const;

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null);

const secretName = z
  .string()
  .trim()
  .regex(/^[A-Z][A-Z0-9_]{0,39}$/);

/** What is told of a live source when it is added or changed. Whether its address may be fetched is checked apart. */
export const LiveSourceBody = z
  .object({
    name: z.string().trim().min(1).max(80),
    kind: z.enum(LIVE_SOURCE_KINDS),
    url: z.string().trim().min(1).max(2000),
    /** Needed for an Open Education API, which is asked for one year. */
    year: academicYearText.nullish().transform((year) => year ?? null),
    profile: optionalText(40),
    course: optionalText(80),
    groupPath: optionalText(200),
    schedule: z.enum(LIVE_SCHEDULES).default('off'),
    /** The time of a daily fetch on the clock of Amsterdam. */
    dailyAt: z
      .string()
      .refine((text) => clockTime(text) !== null)
      .nullish()
      .transform((time) => time ?? null),
    mode: z.enum(LIVE_MODES).default('preview-only'),
    /** The name of a secret that the administrator set; the secret itself is never stored. */
    secret: z.preprocess((text) => (text === '' ? null : text), secretName.nullish()).transform((name) => name ?? null),
  })
  .refine(({ kind, year }) => kind !== 'ooapi' || year !== null, { path: ['year'] })
  .refine(({ schedule, dailyAt }) => schedule !== 'daily' || dailyAt !== null, { path: ['dailyAt'] })
  .meta({ id: 'LiveSourceBody' });

/** Something that went wrong or is worth knowing; `message` is in the language asked for. */
export const LiveRemarkDocument = z.object({ code: z.string(), message: z.string() }).meta({ id: 'LiveRemark' });

/** One line of the history of a live source. */
export const LiveFetchDocument = z
  .object({
    id: z.int(),
    /** ISO 8601 in UTC. */
    at: z.string(),
    trigger: z.enum(['person', 'schedule']),
    outcome: z.enum(LIVE_OUTCOMES),
    /** The HTTP status of the last answer; null when there was none. */
    status: z.int().nullable(),
    bytes: z.int().nullable(),
    problem: LiveRemarkDocument.nullable(),
    counts: ChangeCountsDocument.nullable(),
    /** Its number in the log of imports. */
    importId: z.int().nullable(),
  })
  .meta({ id: 'LiveFetch' });

export const LiveSourceDocument = z
  .object({
    id: z.int(),
    name: z.string(),
    kind: z.enum(LIVE_SOURCE_KINDS),
    url: z.string(),
    host: z.string(),
    year: z.string().nullable(),
    profile: z.string().nullable(),
    course: z.string().nullable(),
    groupPath: z.string().nullable(),
    schedule: z.enum(LIVE_SCHEDULES),
    dailyAt: z.string().nullable(),
    mode: z.enum(LIVE_MODES),
    secret: z.string().nullable(),
    /** Why it cannot be fetched as things are set now; null when it can. */
    hindrance: LiveRemarkDocument.nullable(),
    /** ISO 8601 in UTC; null without a schedule. */
    nextAt: z.string().nullable(),
    lastFetch: LiveFetchDocument.nullable(),
  })
  .meta({ id: 'LiveSource' });

export const LiveSourceListDocument = z
  .object({
    /** Whether the administrator allows any host. */
    enabled: z.boolean(),
    /** The hosts that may be fetched from, as the administrator wrote them. */
    hosts: z.array(z.string()),
    sources: z.array(LiveSourceDocument),
  })
  .meta({ id: 'LiveSourceList' });

export const LiveSourceDetailDocument = LiveSourceDocument.extend({
  /** The last fetches, the newest first. */
  history: z.array(LiveFetchDocument),
}).meta({ id: 'LiveSourceDetail' });

/** The answer to a fetch: how it ended, and what an import would do or did. */
export const LiveFetchAnswerDocument = z
  .object({
    fetch: LiveFetchDocument,
    /** What the source does not offer, or what was left aside. */
    remarks: z.array(LiveRemarkDocument),
    /** Null when the source says that nothing changed. Its token, sent with `apply`, imports what was shown. */
    report: ImportReportDocument.nullable(),
  })
  .meta({ id: 'LiveFetchAnswer' });

export type LiveSourceBody = z.infer<typeof LiveSourceBody>;
export type LiveRemarkDocument = z.infer<typeof LiveRemarkDocument>;
export type LiveFetchDocument = z.infer<typeof LiveFetchDocument>;
export type LiveSourceDocument = z.infer<typeof LiveSourceDocument>;
export type LiveSourceListDocument = z.infer<typeof LiveSourceListDocument>;
export type LiveSourceDetailDocument = z.infer<typeof LiveSourceDetailDocument>;
export type LiveFetchAnswerDocument = z.infer<typeof LiveFetchAnswerDocument>;
