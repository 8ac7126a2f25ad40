import { academicYearText, PATHWAY_CHOICES, WorkingStyleText, weekText } from '@evenkeel/shared/contract';
import { PATHWAY_BASES } from '@evenkeel/shared/pathways';
import { z } from 'zod';

/** `A,B` as codes in order; an empty text asks for no options at all. */
const optionCodes = z
  .string()
  .transform((text) => commaSeparated(text))
  .describe('Codes of the options to take, separated by commas; without it the first admissible selection.');

/** `TD1+TP1` or `TD1,TP1`; which names these are is told by the timetable. */
const groupNames = z
  .string()
  .max(500)
  .transform((text) => commaSeparated(text))
  .describe('Parallel groups the student attends, such as TD1+TP1; without it the mean over groups.');

const assumptions = {
  style: WorkingStyleText.default('typical').describe('How students divide their work before a deadline.'),
  options: optionCodes.optional(),
  groups: groupNames.optional(),
  profile: z
    .string()
    .max(40)
    .optional()
    .describe(
      'Id of a student with another starting position, see /student-profiles; without it the full-time student.',
    ),
  pathway: z
    .enum(PATHWAY_CHOICES)
    .optional()
    .describe('Where no options are named: those of the pathway with the heaviest week, or of one in the middle.'),
};

const studyYear = z
  .string()
  .regex(/^[1-9]\d?$/)
  .transform(Number)
  .meta({ type: 'integer', example: 1 });

export const yearPath = z.object({ programme: z.string(), year: academicYearText });
export const cohortPath = yearPath.extend({ studyYear });
export const weekPath = cohortPath.extend({ week: weekText });
export const cohortQuery = z.object(assumptions);
export const overviewQuery = z.object({
  ...assumptions,
  term: z.string().optional().describe('Code of the term; without it the whole academic year.'),
});

export const pathwaysQuery = z.object({
  style: assumptions.style,
  groups: assumptions.groups,
  profile: assumptions.profile,
  basis: z
    .enum([...PATHWAY_BASES, 'best'])
    .default('options')
    .describe(
      'Every admissible choice once, or what students are enrolled in by head count; best: the latter where enough students are known.',
    ),
  contactOnly: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .describe('Contact hours alone.'),
});

export type YearPath = z.infer<typeof yearPath>;
export type CohortPath = z.infer<typeof cohortPath>;
export type WeekPath = z.infer<typeof weekPath>;
export type CohortQuery = z.infer<typeof cohortQuery>;
export type PathwaysQuery = z.infer<typeof pathwaysQuery>;
export type OverviewQuery = z.infer<typeof overviewQuery>;

/** The parts of a text with commas, sorted, so that the same choice is the same question. */
export function commaSeparated(text: string): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].sort();
}
