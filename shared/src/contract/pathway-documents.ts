import { z } from 'zod';
import { MEASURES, PATHWAY_BASES } from '../pathways/index.js';
import { WorkingStyleText } from './load-documents.js';
import { inLanguages, weekText } from './primitives.js';

/** Which pathway of each cohort is shown: that with the heaviest week, or one in the middle. */
export const PATHWAY_CHOICES = ['worst', 'typical'] as const;
export type PathwayChoice = (typeof PATHWAY_CHOICES)[number];

/** A student with another starting position than the full-time one. What is null stays as it is. */
export const StudentProfileDocument = z
  .object({
    id: z.string(),
    name: inLanguages,
    why: inLanguages,
    /** Part of the EC that is taken, 0 to 1. */
    ecShare: z.number().nullable(),
    /** Hours a week for study, in the place of the norm. */
    weekHours: z.number().nullable(),
    /** Exams and written work take this many times as long. */
    timeFactor: z.number().nullable(),
    carriesResit: z.boolean(),
    /** Days from one exam to the next at the least. */
    examDaysApart: z.int().nullable(),
    commute: z.object({ home: z.string(), hours: z.number() }).nullable(),
  })
  .meta({ id: 'StudentProfile' });

/** What a screen says of the student whose load it shows, and of the others it could show. */
export const shownStudent = {
  studentProfiles: z.array(StudentProfileDocument.pick({ id: true, name: true, why: true })),
  /** Null for the full-time student. */
  studentProfile: z.string().nullable(),
};

const PathwayPeakDocument = z
  .object({ week: weekText, hours: z.number(), courses: z.array(z.string()) })
  .meta({ id: 'PathwayPeak' });

/** How the hours of a week lie over pathways or students. Null cannot be told, or may not be shown for so few students. */
const WeekSpreadDocument = z
  .strictObject({
    week: weekText,
    min: z.number().nullable(),
    p10: z.number().nullable(),
    p50: z.number().nullable(),
    p90: z.number().nullable(),
    max: z.number().nullable(),
    mean: z.number().nullable(),
  })
  .meta({ id: 'WeekSpread' });

const CohortPathwaysDocument = z
  .object({
    studyYear: z.int(),
    /** Different pathways; null where that is not shown for so few students. */
    pathways: z.number().nullable(),
    /** Students over whom is counted; null without enrolments, and for fewer than 10. */
    students: z.int().nullable(),
    /** False: more than 100,000 pathways, of which a sample with a fixed seed was taken. */
    exact: z.boolean(),
    /** Pathways in the sample. */
    drawn: z.int().optional(),
    /** Hours by which p10, p50 and p90 of the sample may be off, at most (95 %). Lowest, highest and mean are exact. */
    samplingError: z.number().optional(),
    /** The pathway with the heaviest week, named by the courses in which it differs; with enrolments by all its courses. */
    worst: PathwayPeakDocument.nullable(),
    /** A pathway whose heaviest week is the median. */
    typical: PathwayPeakDocument.nullable(),
    /** The heaviest pathway of each week in which they differ. */
    worstByWeek: z.array(PathwayPeakDocument),
    /** How unequal the heaviest weeks of the pathways are. */
    inequality: z.object({ worstPeak: z.number(), medianPeak: z.number(), jain: z.number() }).nullable(),
    /** Courses that students take and the schedule does not know; their hours are missing. */
    unknownCourses: z.array(z.string()),
    /** Courses whose contact hours are not known; only where contact is counted. */
    withoutContact: z.array(z.string()),
    weeks: z.array(WeekSpreadDocument),
  })
  .meta({ id: 'CohortPathways' });

/** `pathways`: how the weeks of each cohort lie over what students can choose, or over the students themselves. */
export const PathwaysDocument = z
  .object({
    programme: z.string(),
    year: z.string(),
    style: WorkingStyleText,
    /** Every admissible choice once, or what students are enrolled in by head count. */
    basis: z.enum(PATHWAY_BASES),
    /** All hours of study, or contact alone. */
    measure: z.enum(MEASURES),
    profile: z.string().nullable(),
    groups: z.array(z.string()),
    cohorts: z.array(CohortPathwaysDocument),
  })
  .meta({ id: 'Pathways' });

export type PathwaysDocument = z.infer<typeof PathwaysDocument>;
export type CohortPathwaysDocument = z.infer<typeof CohortPathwaysDocument>;
export type WeekSpreadDocument = z.infer<typeof WeekSpreadDocument>;
export type StudentProfileDocument = z.infer<typeof StudentProfileDocument>;
