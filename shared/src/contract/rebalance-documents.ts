import { z } from 'zod';
import { academicYearText, dayText, jobState, weekText } from './primitives.js';

/** A question beside the plans: what if one assessment were due on a day, or could move though it is fixed. */
export const RebalanceQuestionBody = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('place'), courseCode: z.string(), assessmentCode: z.string(), on: dayText }),
    z.object({ kind: z.literal('free'), courseCode: z.string(), assessmentCode: z.string() }),
  ])
  .meta({ id: 'RebalanceQuestion' });

/** What may move, how far, and what has to be kept to. */
export const RebalanceBody = z
  .object({
    /** The answer tells the best that 0, 1, 2… up to so many moves can do. */
    mostMoves: z.int().min(0).max(15).default(5),
    /** Weeks that a deadline may move earlier or later. */
    mostWeeks: z.int().min(1).max(8).default(3),
    /** The year of study whose deadlines may move; null for all. */
    studyYear: z.int().min(1).nullable().default(null),
    /** Whether the deadlines of all programmes that share a course may move, and not those of the programme alone. */
    allProgrammes: z.boolean().default(false),
    /** Assessments that stay where they are, as `course/assessment`. */
    locked: z.array(z.string()).max(500).default([]),
    /** No week becomes a serious finding for anybody. */
    noNewRedWeek: z.boolean().default(true),
    /** The hours above the norm grow for no pathway. */
    noPathwayWorse: z.boolean().default(true),
    /** Deadlines of a student in a week, at most. What is more today may stay. */
    mostPerWeek: z.int().min(1).max(20).nullable().default(null),
    /** Days between two deadlines of a student, at least. What is nearer today may stay. */
    leastDaysBetween: z.int().min(1).max(30).nullable().default(null),
    /** A wish: no week of a student of the programme has more hours. The answer tells the fewest moves that do it, or why it can't be done. */
    mostHours: z.number().min(1).max(168).nullable().default(null),
    /** Asked beside the plans, of `mostMoves` moves; the move it speaks of is one of them. */
    question: RebalanceQuestionBody.nullable().default(null),
    /** Time for the answer. What is not proved by then is told with its gap. */
    seconds: z.number().min(1).max(300).default(20),
    seed: z.int().min(0).max(999_999_999).default(1),
  })
  .meta({ id: 'RebalanceRequest' });

/** One move of a plan, in hours of all students; positive is lighter. Moves are listed with the one that brings most first. */
export const RebalanceMoveDocument = z
  .object({
    courseCode: z.string(),
    assessmentCode: z.string(),
    title: z.string(),
    from: dayText,
    to: dayText,
    days: z.int(),
    /** What it adds to the moves before it. */
    gain: z.number(),
    /** What it brings as the only move. */
    alone: z.number(),
    /** What would be lost without it. */
    lossIfSkipped: z.number(),
    /** Its part of what all bring together, 0 to 1, over all orders of the moves; null where they bring nothing or are too many. */
    share: z.number().nullable(),
  })
  .meta({ id: 'RebalanceMove' });

/** The best that at most so many moves can do. Hours of all students together, unless said otherwise. */
export const RebalancePointDocument = z
  .object({
    mostMoves: z.int(),
    status: z.enum(['proved', 'gap', 'best-found']),
    /** Hours above the norm, in heavier weeks more than once: what is made as small as possible. */
    overload: z.number(),
    /** No plan of so many moves has less; null where nothing is known. */
    bound: z.number().nullable(),
    /** Hours above the norm. */
    excess: z.number(),
    /** Hours of the heaviest week of one student, over all pathways. */
    heaviest: z.number(),
    /** Signals in the cohorts that are touched and in the programme's own: left, solved and new. */
    findings: z.object({ left: z.int(), solved: z.int(), fresh: z.int() }),
    newHotspotWeeks: z.int(),
    moves: z.array(RebalanceMoveDocument),
  })
  .meta({ id: 'RebalancePoint' });

/** A wish that stands in the way of others. */
export const RebalanceRuleDocument = z
  .discriminatedUnion('kind', [
    /** A week of a year of study that has more hours today. */
    z.object({ kind: z.literal('week'), studyYear: z.int(), week: weekText }),
    z.object({ kind: z.enum(['most-moves', 'most-weeks', 'most-per-week', 'least-days-between']), amount: z.number() }),
    z.object({ kind: z.literal('locked'), courseCode: z.string(), assessmentCode: z.string() }),
    /** `other-weeks`: no week that is light enough today gets heavier than what is wished. */
    z.object({ kind: z.enum(['other-weeks', 'no-new-red-week', 'no-pathway-worse']) }),
  ])
  .meta({ id: 'RebalanceRule' });

/** What became of the wish that no week has more hours. */
export const RebalanceGoalDocument = z
  .object({
    mostHours: z.number(),
    /** `unknown`: the time was over first. */
    status: z.enum(['reached', 'impossible', 'unknown']),
    /** Whether no fewer moves would do. */
    proved: z.boolean(),
    /** The moves that do it; gains are those of the hours above the norm, as elsewhere. */
    moves: z.array(RebalanceMoveDocument),
    /** A smallest set of wishes that can't hold together; null where it is not known. */
    conflict: z.array(RebalanceRuleDocument).nullable(),
  })
  .meta({ id: 'RebalanceGoal' });

/** What a question comes to. Hours of all students together, in heavier weeks more than once. */
export const RebalanceAnswerDocument = z
  .object({
    question: RebalanceQuestionBody,
    title: z.string(),
    /** `impossible`: it breaks what is kept to; `no-day`: it has no such day, or no other day, to go to; `unknown`: the time was over first. */
    status: z.enum(['possible', 'impossible', 'no-day', 'unknown']),
    /** Whether no plan does more. */
    proved: z.boolean(),
    /** What is left with it, and without it by as many moves. */
    overload: z.number().nullable(),
    without: z.number(),
    moves: z.array(RebalanceMoveDocument),
    /** A smallest set of rules that it can't go together with; null where it is not known. */
    conflict: z.array(RebalanceRuleDocument).nullable(),
  })
  .meta({ id: 'RebalanceAnswer' });

/** The fewest moves that take overload away: a point for each number of moves. It ends early where no overload is left. */
export const RebalanceDocument = z
  .object({
    programme: z.object({ code: z.string(), name: z.string() }),
    year: academicYearText,
    dataVersion: z.int(),
    /** Assessments that have another day to go to. */
    movable: z.int(),
    /** Cohorts over which is counted, of all programmes that share a course, and their pathways. */
    cohorts: z.int(),
    pathways: z.int(),
    /** Cohorts of which not all pathways were looked at. */
    sampled: z.array(z.object({ programmeCode: z.string(), studyYear: z.int(), pathways: z.number(), shown: z.int() })),
    /** Whether the number of students is known for each cohort; where not, it counts as the mean of the others. */
    studentsKnown: z.boolean(),
    points: z.array(RebalancePointDocument),
    /**
     * The longest plan that can be made move by move: each beginning of its list loses at most this part of what the best plan of as many
     * moves takes away. Null where no plan of two moves or more loses as little as 5 %.
     */
    nested: z.object({ moves: z.int(), loss: z.number() }).nullable(),
    /** The assessments that may move, with the days they can go to. */
    items: z.array(
      z.object({
        courseCode: z.string(),
        assessmentCode: z.string(),
        title: z.string(),
        on: dayText,
        days: z.array(dayText),
      }),
    ),
    /** Those that could move and are fixed: as an exam, by the schedule, or because that was asked. */
    fixed: z.array(
      z.object({
        courseCode: z.string(),
        assessmentCode: z.string(),
        title: z.string(),
        on: dayText,
        why: z.enum(['exam', 'locked', 'asked']),
      }),
    ),
    /** Null where nothing was asked. */
    answer: RebalanceAnswerDocument.nullable(),
    /** Null where no such wish was asked. */
    goal: RebalanceGoalDocument.nullable(),
    seconds: z.number(),
  })
  .meta({ id: 'Rebalance' });

/** A rebalance under way, or its answer. It is kept for an hour; nothing of it changes the schedule. */
export const RebalanceJobDocument = z
  .object({
    id: z.string(),
    state: jobState,
    /** The number of moves that is being looked at, and the overload found so far with it; null before the first. */
    progress: z.object({ moves: z.int(), overload: z.number(), bound: z.number().nullable() }).nullable(),
    result: RebalanceDocument.nullable(),
  })
  .meta({ id: 'RebalanceJob' });

export type RebalanceQuestionBody = z.infer<typeof RebalanceQuestionBody>;
export type RebalanceAnswerDocument = z.infer<typeof RebalanceAnswerDocument>;
export type RebalanceBody = z.infer<typeof RebalanceBody>;
export type RebalanceMoveDocument = z.infer<typeof RebalanceMoveDocument>;
export type RebalanceRuleDocument = z.infer<typeof RebalanceRuleDocument>;
export type RebalanceGoalDocument = z.infer<typeof RebalanceGoalDocument>;
export type RebalancePointDocument = z.infer<typeof RebalancePointDocument>;
export type RebalanceDocument = z.infer<typeof RebalanceDocument>;
export type RebalanceJobDocument = z.infer<typeof RebalanceJobDocument>;
