import { type IsoWeek, isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { Grade, SettingId, Unit } from '../policy/index.js';
import { sum } from '../util/index.js';
import { affectedStudents } from './affected-students.js';
import { assessmentKey } from './assessment-key.js';
import type { DetectorInput } from './detector.js';
import { itemEvidence, itemEvidenceWithoutHours, weekEvidence, weekLoads } from './evidence-of.js';
import type { Action, Affected, CannotTell, Evidence, Found, MissingData, Severity } from './finding.js';
import type { DatedItem, GradedItem } from './graded-item.js';
import type { RuleId } from './rule-id.js';

/** What a measured value was held against. */
interface Measure {
  readonly severity: Severity;
  readonly value: number;
  readonly setting: SettingId;
  /** Where the threshold is derived from the setting (scaled by EC, a share of the nominal week); else the setting's own value. */
  readonly threshold?: number;
  /** Where the value has another unit than the setting. */
  readonly unit?: Unit;
}

interface Subject {
  readonly rule: RuleId;
  /** What the finding is about, the last part of its id: a date, a week, a course, a pair of items. */
  readonly subject: string;
  readonly action: Action;
}

/** A finding about weeks; everything that brings hours in them is its evidence. */
export function weekFinding(
  input: DetectorInput,
  parts: Subject & { readonly measure: Measure; readonly weeks: readonly IsoWeek[] },
): Found {
  const evidence = input.weeksOnly ? [] : weekEvidence(input.load, parts.weeks);
  return found(input, { ...parts, dates: [], evidence });
}

interface ItemParts extends Subject {
  readonly measure: Measure;
  readonly items: readonly GradedItem[];
  /** Where the finding is about other days than those on which the items are due. */
  readonly dates?: readonly PlainDate[];
}

/** A finding about items on certain days; its weeks are the weeks of those days. */
export function itemFinding(input: DetectorInput, parts: ItemParts): Found {
  const { items } = parts;
  const dates = distinctSorted(parts.dates ?? items.flatMap((item) => item.dueOn ?? []));
  const weeks = distinctSorted(parts.dates?.map(isoWeekOf) ?? items.flatMap((item) => item.dueWeek ?? []));
  const evidence = input.weeksOnly ? [] : itemEvidence(input.load, items, weeks);
  return found(input, { ...parts, dates, weeks, evidence });
}

interface FoundParts extends Subject {
  readonly measure: Measure;
  readonly weeks: readonly IsoWeek[];
  readonly dates: readonly PlainDate[];
  readonly evidence: readonly Evidence[];
}

/** A finding with the unit, grade and source of the setting its value was held against. */
export function found(input: DetectorInput, parts: FoundParts): Found {
  const { measure, rule, action, weeks, dates, evidence } = parts;
  const setting = input.policy.settings[measure.setting];
  // Written out rather than spread: a cohort has a hundred findings, and every moved deadline asks for them again.
  const { id, cohort, affected } = base(input, parts);
  return {
    id,
    cohort,
    affected,
    status: 'found',
    rule,
    weeks,
    dates,
    evidence,
    severity: measure.severity,
    value: measure.value,
    unit: measure.unit ?? setting.unit,
    threshold: measure.threshold ?? setting.value,
    setting: measure.setting,
    grade: setting.grade,
    citation: setting.citation,
    excessHours: excessHours(input, weeks),
    action,
  };
}

interface ClashParts extends Subject {
  readonly items: readonly DatedItem[];
  /** Hours during which both are sat. */
  readonly hours: number;
  readonly grade: Grade;
  readonly citation: string;
}

/** A clash: no threshold is needed to see that nobody can sit both. */
export function clashFinding(input: DetectorInput, parts: ClashParts): Found {
  const dates = distinctSorted(parts.items.map((item) => item.dueOn));
  const weeks = distinctSorted(dates.map(isoWeekOf));
  const evidence = input.weeksOnly ? [] : itemEvidence(input.load, parts.items, weeks);
  const { id, cohort, affected } = base(input, { rule: parts.rule, subject: parts.subject, evidence });
  return {
    id,
    cohort,
    affected,
    status: 'found',
    rule: parts.rule,
    weeks,
    dates,
    evidence,
    severity: 'hard',
    value: parts.hours,
    unit: 'hours',
    threshold: 0,
    setting: null,
    grade: parts.grade,
    citation: parts.citation,
    excessHours: excessHours(input, weeks),
    action: parts.action,
  };
}

interface CannotTellParts {
  readonly rule: RuleId;
  readonly missing: readonly MissingData[];
  /** The course the data are missing for; null for the cohort as a whole. */
  readonly courseCode: string | null;
  /** The courses by name, where it is about several. */
  readonly courses?: readonly string[];
  readonly items?: readonly GradedItem[];
  readonly weeks?: readonly IsoWeek[];
}

/** What a rule says when it lacks the data: one for each course, or one for the cohort. */
export function cannotTell(input: DetectorInput, parts: CannotTellParts): CannotTell {
  const { rule, missing, courseCode, courses = [], items = [], weeks = [] } = parts;
  const subject = courseCode === null ? 'cannot-tell' : `${courseCode}~cannot-tell`;
  const dates = distinctSorted(items.flatMap((item) => item.dueOn ?? []));
  const named = courseCode === null ? courses : [courseCode];
  const evidence = items.length > 0 ? itemEvidenceWithoutHours(items) : named.map((code) => courseOnly(input, code));
  const { id, cohort, affected } = base(input, { rule, subject, evidence });
  return {
    id,
    cohort,
    affected,
    status: 'cannot-tell',
    rule,
    missing,
    weeks: weeks.length > 0 ? weeks : distinctSorted(dates.map(isoWeekOf)),
    dates,
    evidence,
  };
}

function courseOnly({ load }: DetectorInput, courseCode: string): Evidence {
  const run = load.cohort.runs.find((candidate) => candidate.course.code === courseCode);
  return { courseCode, itemCode: null, title: run?.course.name ?? null, date: null, hours: null };
}

interface BaseParts {
  readonly rule: RuleId;
  readonly subject: string;
  readonly evidence: readonly Evidence[];
}

const NOT_ASKED: Affected = { students: null, basis: 'unknown' };

function base(
  { load, weeksOnly }: DetectorInput,
  { rule, subject, evidence }: BaseParts,
): Pick<Found, 'id' | 'cohort' | 'affected'> {
  const cohort = load.cohort.ref;
  if (weeksOnly) return { id: subject, cohort, affected: NOT_ASKED };
  const id = [rule, cohort.programmeCode, cohort.academicYear, cohort.studyYear, subject].join('~');
  return { id, cohort, affected: affectedStudents(load, new Set(evidence.map((line) => line.courseCode))) };
}

/** Hours above the norm, summed over the weeks. */
function excessHours({ load, weeksOnly }: DetectorInput, weeks: readonly IsoWeek[]): number {
  if (weeksOnly) return 0;
  return sum(weekLoads(load, weeks).map((week) => Math.max(0, (week.hours ?? 0) - load.norm)));
}

/** The texts once each, in order; dates and weeks sort as text. */
export function distinctSorted<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}

/** The items as the last part of an id: the same pair has the same id, whichever comes first. */
export function subjectOfItems(items: readonly GradedItem[]): string {
  return distinctSorted(
    items.flatMap((item) => item.parts.map((part) => assessmentKey(part.courseCode, part.code))),
  ).join('+');
}
