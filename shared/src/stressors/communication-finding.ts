import { isoWeekOf, type PlainDate } from '../calendar/index.js';
import type { Assessment } from '../schedule/index.js';
import { assessmentKey } from './assessment-key.js';
import type { DetectorInput } from './detector.js';
import type { Action, CannotTell, Evidence, Found, MissingData } from './finding.js';
import { cannotTell, distinctSorted, found } from './finding-parts.js';
import { gradedItems } from './graded-item.js';
import type { RuleId } from './rule-id.js';
import type { Level } from './threshold.js';

interface About {
  readonly rule: RuleId;
  readonly action: Action;
  readonly measure: Level & { readonly value: number };
}

interface AboutAssessment extends About {
  readonly assessment: Assessment;
  /** A second assessment it is about, such as the next one. */
  readonly other?: Assessment;
}

/** What students are told of one assessment, too late or not well: its weeks are not too full because of it, so no hours exceed. */
export function assessmentFinding(input: DetectorInput, { assessment, other, ...about }: AboutAssessment): Found {
  const assessments = [assessment, ...(other ? [other] : [])];
  const subject = assessments.map(({ courseCode, code }) => assessmentKey(courseCode, code)).join('+');
  const dates = distinctSorted(assessments.flatMap(({ dueOn }) => dueOn ?? []));
  return told(input, { ...about, subject, dates, evidence: assessments.map(evidenceOf) });
}

interface AboutCourse extends About {
  readonly courseCode: string;
  readonly evidence: readonly Evidence[];
  readonly dates?: readonly PlainDate[];
}

/** What students are told of a course as a whole. */
export function courseFinding(input: DetectorInput, { courseCode, dates = [], ...about }: AboutCourse): Found {
  return told(input, { ...about, subject: courseCode, dates: distinctSorted(dates) });
}

type Told = Parameters<typeof found>[1];

function told(input: DetectorInput, parts: Omit<Told, 'weeks'>): Found {
  return { ...found(input, { ...parts, weeks: distinctSorted(parts.dates.map(isoWeekOf)) }), excessHours: 0 };
}

/** An assessment as evidence, where the finding is not about hours. */
export function evidenceOf({ courseCode, code, title, dueOn }: Assessment): Evidence {
  return { courseCode, itemCode: code, title, date: dueOn, hours: null };
}

interface Untold {
  readonly rule: RuleId;
  readonly missing: readonly MissingData[];
  readonly assessments: readonly Assessment[];
  /** What the rule could say something about. */
  readonly of: readonly Assessment[];
}

/** One for the cohort: the assessments about which a rule cannot tell, by name where it can tell of others. None where it always can. */
export function untoldAssessments(
  input: DetectorInput,
  { rule, missing, assessments, of }: Untold,
): readonly CannotTell[] {
  if (assessments.length === 0 && of.length > 0) return [];
  const named = new Set(assessments.length < of.length ? assessments : []);
  const items = gradedItems(input).filter(({ parts }) => parts.some((part) => named.has(part)));
  return [cannotTell(input, { rule, courseCode: null, missing, items })];
}
