import { addDays, daysBetween, isoWeekOf } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { type CourseRecords, withAssessment } from './course-records.js';
import { mergeAssessments } from './merge-assessments.js';
import { movePeriod } from './move-period.js';
import type { ChangeKind, ChangeOfKind, ScenarioChange } from './scenario-change.js';
import { partOf, splitAssessment } from './split-assessment.js';

/** Why a change does not fit the schedule as it is now. */
export type Misfit =
  /** What it is about is not there any more: an assessment, the other one of a merger, or the course in its block. */
  | { readonly kind: 'gone' }
  /** Another value stands there than when the change was made. */
  | { readonly kind: 'differs'; readonly expected: unknown; readonly now: unknown };

/** What came of a change: the records with it, that they say so already, or why it does not fit. */
export type Outcome =
  | { readonly kind: 'applied'; readonly records: CourseRecords }
  | { readonly kind: 'already' }
  | { readonly kind: 'misfit'; readonly misfit: Misfit };

/** How one kind of change reads what stands there and puts something else in its place. */
interface ChangeRule<K extends ChangeKind> {
  /** What stands there now, comparable with `from`; undefined when it is not there. */
  readonly now: (records: CourseRecords, change: ChangeOfKind<K>) => unknown;
  readonly apply: (records: CourseRecords, change: ChangeOfKind<K>) => CourseRecords;
}

type FieldKind = 'due' | 'weight' | 'hours' | 'form' | 'lock';

/** One field of the assessment. */
function ofField<K extends FieldKind>(
  read: (assessment: Assessment) => unknown,
  put: (assessment: Assessment, change: ChangeOfKind<K>) => Assessment,
): ChangeRule<K> {
  return {
    now: (records, change) => {
      const there = assessmentOf(records, codeIn(change));
      return there && read(there);
    },
    apply: (records, change) => withAssessment(records, put(knownAssessment(records, codeIn(change)), change)),
  };
}

function codeIn({ kind, assessmentCode }: ScenarioChange): string {
  if (assessmentCode === null) throw new Error(`A change of kind ${kind} names no assessment`);
  return assessmentCode;
}

const RULES: { readonly [K in ChangeKind]: ChangeRule<K> } = {
  due: ofField<'due'>(({ dueOn, dueTime }) => ({ dueOn, dueTime }), dueAt),
  weight: ofField<'weight'>(
    ({ weightPercent }) => weightPercent,
    (one, { to }) => ({ ...one, weightPercent: to }),
  ),
  hours: ofField<'hours'>(
    ({ effortHours }) => effortHours,
    (one, { to }) => ({ ...one, effortHours: to }),
  ),
  form: ofField<'form'>(
    ({ kind }) => kind,
    (one, { to }) => ({ ...one, kind: to }),
  ),
  lock: ofField<'lock'>(
    ({ movable }) => movable,
    (one, { to }) => ({ ...one, movable: !to }),
  ),
  split: {
    now: (records, { assessmentCode }) => {
      const there = assessmentOf(records, assessmentCode);
      return there && partOf(there);
    },
    apply: (records, { assessmentCode, to }) => splitAssessment(records, knownAssessment(records, assessmentCode), to),
  },
  merge: {
    now: (records, { assessmentCode, other }) => {
      const both = [assessmentOf(records, assessmentCode), assessmentOf(records, other)] as const;
      return both[0] && both[1] && [partOf(both[0]), partOf(both[1])];
    },
    apply: (records, { assessmentCode, other, to }) => {
      const kept = knownAssessment(records, assessmentCode);
      return mergeAssessments(records, { kept, gone: knownAssessment(records, other), title: to });
    },
  },
  period: {
    now: ({ offerings }, { from }) => offerings.find(({ periodCode }) => periodCode === from)?.periodCode,
    apply: (records, { from, to }) => movePeriod(records, from, to) ?? records,
  },
};

/**
 * The records of the course with the change, where what stands there is what stood there when it was made. What the change asks for may
 * be there already; another value is a misfit, never overwritten.
 */
export function applyChange(records: CourseRecords, change: ScenarioChange): Outcome {
  return applyBy(RULES[change.kind] as ChangeRule<ChangeKind>, records, change); // the table holds the rule of each kind
}

function applyBy(rule: ChangeRule<ChangeKind>, records: CourseRecords, change: ScenarioChange): Outcome {
  const now = rule.now(records, change);
  if (now === undefined) return isDone(records, change) ? { kind: 'already' } : misfit({ kind: 'gone' });
  if (!isSame(now, change.from)) {
    const wanted = change.kind === 'lock' ? !change.to : change.to;
    return isSame(now, wanted) ? { kind: 'already' } : misfit({ kind: 'differs', expected: change.from, now });
  }
  if (change.kind === 'period' && !movePeriod(records, change.from, change.to)) return misfit({ kind: 'gone' });
  return { kind: 'applied', records: rule.apply(records, change) };
}

/** Whether a course is in the other block already. */
function isDone({ offerings }: CourseRecords, change: ScenarioChange): boolean {
  return change.kind === 'period' && offerings.some(({ periodCode }) => periodCode === change.to);
}

const misfit = (found: Misfit): Outcome => ({ kind: 'misfit', misfit: found });

/** What stands where the change is made now; undefined when it is not there. The `from` of a change that is made now. */
export function standingValue(records: CourseRecords, change: ScenarioChange): unknown {
  return (RULES[change.kind] as ChangeRule<ChangeKind>).now(records, change); // the table holds the rule of each kind
}

/** Feedback that was promised keeps its distance to the day, since marking takes as long. */
function dueAt(assessment: Assessment, { to: { dueOn, dueTime } }: ChangeOfKind<'due'>): Assessment {
  const { feedbackOn } = assessment;
  const days = assessment.dueOn && dueOn ? daysBetween(assessment.dueOn, dueOn) : 0;
  return {
    ...assessment,
    dueOn,
    dueTime,
    dueWeek: dueOn && assessment.dueWeek && isoWeekOf(dueOn),
    feedbackOn: feedbackOn && addDays(feedbackOn, days),
  };
}

function assessmentOf({ assessments }: CourseRecords, code: string): Assessment | undefined {
  return assessments.find((assessment) => assessment.code === code);
}

function knownAssessment(records: CourseRecords, code: string): Assessment {
  const assessment = assessmentOf(records, code);
  if (!assessment) throw new Error(`The course ${records.courseCode} has no assessment ${code}`);
  return assessment;
}

/** Both are plain values, made field by field in the same order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
