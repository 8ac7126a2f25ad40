import { z } from 'zod';
import { REPORT_FORMATS, REPORT_SECTIONS } from '../report-parts/index.js';
import { OwnerRoleText } from './finding-documents.js';
import { PATHWAY_CHOICES } from './pathway-documents.js';
import { academicYearText, inLanguages, jobState } from './primitives.js';

const language = z.enum(['nl', 'en']);
const format = z.enum(REPORT_FORMATS);

/** What a report is about; what is left out is the whole. */
const question = {
  /** Code of the term; null for the whole academic year. */
  term: z.string().nullable().default(null),
  studyYears: z.array(z.int().min(1)).min(1).nullable().default(null),
  /** A student with another starting position; null for the usual one. */
  profile: z.string().nullable().default(null),
  /** Which pathway of each cohort; null for the first choice of options. */
  pathway: z.enum(PATHWAY_CHOICES).nullable().default(null),
  sections: z.array(z.enum(REPORT_SECTIONS)).min(1).nullable().default(null),
  format: format.default('pdf'),
  language: language.default('nl'),
  /** The function on whose behalf it is made. */
  by: OwnerRoleText,
};

/** Asks for a report that is kept as it is handed out. */
export const KeptReportBody = z
  .object({
    ...question,
    /** Id of a scenario; null for the live schedule. */
    scenario: z.string().nullable().default(null),
  })
  .meta({ id: 'KeptReportRequest' });

/** Asks for the reports of several programmes in one archive; each is kept. */
export const ReportBatchBody = z
  .object({
    ...question,
    year: academicYearText,
    /** Codes; null for all programmes with courses in this year. */
    programmes: z.array(z.string()).min(1).nullable().default(null),
  })
  .meta({ id: 'ReportBatchRequest' });

/** A report that was handed out: what it is about, who made it when from which data, and the file that it was. */
export const KeptReportDocument = z
  .object({
    id: z.string(),
    programme: z.string(),
    year: academicYearText,
    term: z.string().nullable(),
    studyYears: z.array(z.int()).nullable(),
    profile: z.string().nullable(),
    pathway: z.enum(PATHWAY_CHOICES).nullable(),
    /** Its name; null for the live schedule. */
    scenario: z.string().nullable(),
    sections: z.array(z.string()).nullable(),
    format,
    language,
    by: OwnerRoleText,
    /** ISO 8601 in UTC. */
    madeAt: z.string(),
    /** The version of the product that made it: the same version makes the same file again. */
    madeWith: z.string(),
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    fileName: z.string(),
    /** Bytes of the file. */
    size: z.int(),
    /** Of the file, in hexadecimal. */
    sha256: z.string(),
  })
  .meta({ id: 'KeptReport' });

export const KeptReportListDocument = z
  .object({
    /** The version of the product now. */
    version: z.string(),
    reports: z.array(KeptReportDocument),
  })
  .meta({ id: 'KeptReportList' });

/** How far a batch of reports is, and its archive. */
export const ReportBatchDocument = z
  .object({
    id: z.string(),
    state: jobState,
    progress: z.object({ done: z.int(), of: z.int() }).nullable(),
    result: z
      .object({
        made: z.int(),
        /** Programmes without a report, and why. */
        notMade: z.array(z.object({ programme: z.string(), why: inLanguages })),
        fileName: z.string(),
        /** Bytes of the archive. */
        size: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'ReportBatch' });

export type KeptReportBody = z.infer<typeof KeptReportBody>;
export type KeptReportDocument = z.infer<typeof KeptReportDocument>;
export type KeptReportListDocument = z.infer<typeof KeptReportListDocument>;
export type ReportBatchBody = z.infer<typeof ReportBatchBody>;
export type ReportBatchDocument = z.infer<typeof ReportBatchDocument>;
