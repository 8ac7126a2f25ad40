import { z } from 'zod';
import { CitationDocument, FoundDocument } from './finding-documents.js';
import { PATHWAY_CHOICES } from './pathway-documents.js';
import { academicYearText, dayText, inLanguages, weekText } from './primitives.js';
import { TermDocument } from './programme-documents.js';

/** Goes up when a reader of the older shape could no longer read it. */
export const TERM_REPORT_SCHEMA = 'evenkeel/term-report/2';

/** Reports that were kept in the first shape give the source of a threshold in English alone. */
const found = FoundDocument.extend({
  citation: CitationDocument.extend({ text: z.union([inLanguages, z.string()]) }).meta({ id: 'ReportCitation' }),
}).meta({ id: 'ReportFinding' });

const words = z.object({
  kind: z.literal('words'),
  /** Which text; `text` says it in the language asked for. */
  key: z.string(),
  get values() {
    return z.record(z.string(), ReportCellDocument);
  },
});

/** What stands at one place. Null cannot be told, or is none. */
export const ReportCellDocument: z.ZodType<unknown> = z
  .union([
    z.null(),
    z.string(),
    z.number(),
    words,
    z.object({ kind: z.literal('day'), on: dayText }),
    z.object({ kind: z.literal('instant'), at: z.string() }),
    z.object({ kind: z.literal('weeks'), weeks: z.array(weekText) }),
    z.object({ kind: z.literal('both'), nl: z.string(), en: z.string() }),
    z.object({ kind: z.literal('found'), finding: found }),
    z.object({
      kind: z.literal('list'),
      get cells() {
        return z.array(ReportCellDocument);
      },
    }),
  ])
  .meta({ id: 'ReportCell' });

const said = z.object({ value: ReportCellDocument, text: z.string() });

/** A term stress report: each value as it is, and in words of the language asked for. */
export const TermReportDocument = z
  .object({
    schema: z.literal(TERM_REPORT_SCHEMA),
    language: z.enum(['nl', 'en']),
    programme: z.object({ code: z.string(), name: z.string() }),
    year: academicYearText,
    /** Null for the whole academic year. */
    term: TermDocument.nullable(),
    /** The name of the scenario that it is about; null for the live schedule. */
    scenario: z.string().nullable(),
    /** The student that it is about, where that is not the usual one on the first choice of options; left out in reports of before this was told. */
    student: z
      .object({
        profile: inLanguages.nullable(),
        pathway: z.enum(PATHWAY_CHOICES).nullable(),
      })
      .optional(),
    style: z.string(),
    policyId: z.string(),
    norm: z.number(),
    dataVersion: z.int(),
    dataDate: z.string().nullable(),
    /** The figures of each year of study, to hold another report beside. Hours; null cannot be told. */
    measures: z.array(
      z.object({
        studyYear: z.int(),
        peak: z.number().nullable(),
        weeksAboveNorm: z.int(),
        excess: z.number().nullable(),
      }),
    ),
    /** All that was found in its weeks, with what was decided about it. */
    found: z.array(FoundDocument),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        facts: z.array(said),
        tables: z.array(
          z.object({
            id: z.string(),
            title: z.string(),
            columns: z.array(
              z.object({ id: z.string(), title: z.string(), kind: z.enum(['text', 'hours', 'ratio', 'count']) }),
            ),
            rows: z.array(z.array(said)),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'TermReport' });

export type TermReportDocument = z.infer<typeof TermReportDocument>;
