import { z } from 'zod';
import { academicYearText, dayText, weekText } from './primitives.js';

export const ProgrammeDocument = z
  .object({
    code: z.string(),
    name: z.string(),
    level: z.string().nullable(),
    totalEc: z.number().nullable(),
    policyId: z.string(),
    years: z.array(academicYearText),
    /** What the data say of themselves, such as a citation or "illustrative". */
    note: z.string().nullable(),
  })
  .meta({ id: 'Programme' });

export const ProgrammeListDocument = z
  .object({ programmes: z.array(ProgrammeDocument), dataVersion: z.int(), dataDate: z.string().nullable() })
  .meta({ id: 'ProgrammeList' });

export const TermDocument = z
  .object({
    code: z.string(),
    name: z.string().nullable(),
    start: dayText,
    end: dayText,
    firstWeek: weekText,
    lastWeek: weekText,
  })
  .meta({ id: 'Term' });

export const OptionChoiceDocument = z
  .object({
    code: z.string(),
    rule: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('courses'), choose: z.int() }),
      z.object({ kind: z.literal('ec'), atLeastEc: z.number() }),
    ]),
    courses: z.array(z.object({ code: z.string(), name: z.string(), ec: z.number() })),
    /** The group in which it is one of the things to choose; null for a group by itself. */
    within: z.string().nullable(),
  })
  .meta({ id: 'OptionChoice' });

export const CohortDocument = z
  .object({
    studyYear: z.int(),
    ec: z.number(),
    courses: z.array(z.object({ code: z.string(), name: z.string(), ec: z.number(), requirement: z.string() })),
    students: z.int().nullable(),
    optionChoices: z.array(OptionChoiceDocument),
    defaultOptions: z.array(z.string()),
  })
  .meta({ id: 'Cohort' });

/** One academic year of a programme: its terms and cohorts. `currentTerm` holds the day on which the answer was made. */
export const YearDocument = z
  .object({
    programme: ProgrammeDocument,
    year: academicYearText,
    calendarAssumed: z.boolean(),
    terms: z.array(TermDocument),
    currentTerm: z.string().nullable(),
    cohorts: z.array(CohortDocument),
  })
  .meta({ id: 'ProgrammeYear' });

export type ProgrammeDocument = z.infer<typeof ProgrammeDocument>;
export type ProgrammeListDocument = z.infer<typeof ProgrammeListDocument>;
export type TermDocument = z.infer<typeof TermDocument>;
export type CohortDocument = z.infer<typeof CohortDocument>;
export type OptionChoiceDocument = z.infer<typeof OptionChoiceDocument>;
export type YearDocument = z.infer<typeof YearDocument>;
