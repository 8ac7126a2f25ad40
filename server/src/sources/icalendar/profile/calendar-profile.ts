import { z } from 'zod';
import { isLinearPattern } from './linear-pattern.js';
import { profilePattern } from './profile-pattern.js';

const PatternText = z
  .string()
  .min(1)
  .refine(isLinearPattern, { message: 'a valid pattern without repeats in repeats, at most three open repeats' });
const Pattern = PatternText.transform((pattern) => profilePattern(pattern, 'iu'));

/** Where in an event a rule looks; each line of a description by itself. */
const Place = z.enum(['summary', 'description', 'categories', 'location', 'uid']);
export type EventPlace = z.infer<typeof Place>;

/** The first rule that fits gives the value: `is`, or else the first group of the pattern that matched. */
const TextRule = z.strictObject({ from: Place.default('summary'), pattern: Pattern, is: z.string().min(1).optional() });
export type TextRule = z.infer<typeof TextRule>;

const ActivityWord = z.enum([
  'lecture',
  'seminar',
  'work group',
  'practical',
  'tutorial',
  'excursion',
  'mentoring',
  'other',
]);
const AssessmentWord = z.enum([
  'written exam',
  'digital exam',
  'assignment',
  'quiz',
  'presentation',
  'report',
  'other',
]);

/** Codes are written in capitals: "PSY101" is one, "week 101" is none. */
const CourseRule = TextRule.extend({ pattern: PatternText.transform((pattern) => profilePattern(pattern, 'u')) });

/** `code` names the series of meetings; the kind where it is absent. */
const TypeRule = TextRule.extend({ is: ActivityWord, code: z.string().min(1).max(30).optional() });
const DeadlineRule = TextRule.extend({ is: AssessmentWord });

/** How the calendars of one program are read: rules in order, as data, so that a university can have its own. */
export const CalendarProfile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  version: z.int().min(1),
  name: z.string().min(1).max(80),
  /** What the program calls itself in `PRODID`. */
  product: z.array(Pattern),
  /** What its events have that others have not. */
  signs: z.array(TextRule),
  course: z.array(CourseRule),
  type: z.array(TypeRule),
  group: z.array(TextRule),
  /** Names of groups that are all students together. */
  everyone: z.array(z.string()),
  title: z.array(TextRule),
  /** Events that are due moments; those without length are in any case. */
  deadline: z.array(DeadlineRule),
  /** Moments that only say that something opens. */
  opening: z.array(TextRule),
  /** Moments at which something closes: due moments of what has no other. */
  closing: z.array(TextRule).default([]),
});
export type CalendarProfile = z.infer<typeof CalendarProfile>;
