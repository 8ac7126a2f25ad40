import { daysBetween, type IsoWeek, isoWeekOf, mondayOf, type PlainDate } from '@evenkeel/shared/calendar';
import { type AssessmentKind, isExam, kindsFit } from '@evenkeel/shared/schedule';
import type { TitleWords } from './title-words.js';

/** What an assessment looks like to one source. */
export interface AssessmentFace {
  readonly title: TitleWords;
  readonly kind: AssessmentKind;
  readonly dueOn: PlainDate | null;
  readonly dueWeek: IsoWeek | null;
  readonly isResit: boolean;
}

/**
 * How alike two faces are, the less the more: 0 the same title and day, 1 the same title and no day far from it, 2 a title or an exam
 * that fits within a week, 3 too little to go by. Null: they are not the same.
 */
export type Likeness = 0 | 1 | 2 | 3;

/** The last likeness that is taken as sure, when nothing else is as like. */
export const SURE: Likeness = 2;

const NEAR_DAYS = 7;
const FAR_DAYS = 28;

/** Words that make something else of a title that has them: a draft of the paper is not the paper. */
const ANOTHER_THING = new Set([
  'midterm',
  'practice',
  'draft',
  'peer',
  'resubmission',
  'registration',
  'inspection',
  'preparation',
  'feedback',
  'questions',
  'proposal',
]);

/** How alike two faces of assessments of one course and year are; the same whichever comes first. */
export function likenessOf(one: AssessmentFace, other: AssessmentFace): Likeness | null {
  if (one.isResit !== other.isResit) return null;
  const labels = compareLabels(one.title.labels, other.title.labels);
  if (labels === 'other') return null;
  const titles = compareTitles(one.title.words, other.title.words);
  const days = daysApart(one, other);
  const fits = kindsFit(one.kind, other.kind);
  const isSure = fits && labels === 'same' && !isAnotherThing(one.title.words, other.title.words);
  if (isSure && titles === 'same') return days === 0 ? 0 : isWithin(days, FAR_DAYS) ? 1 : 3;
  const isNear = days !== null && days <= NEAR_DAYS;
  const areExams = isExam(one) && isExam(other);
  if (isSure && isNear && (titles === 'alike' || (areExams && titles === 'silent'))) return 2;
  return isPossible({ titles, days, fits, areExams }) ? 3 : null;
}

interface Signs {
  readonly titles: TitleLikeness;
  readonly days: number | null;
  readonly fits: boolean;
  readonly areExams: boolean;
}

function isPossible({ titles, days, fits, areExams }: Signs): boolean {
  if (!fits) return titles === 'same' && isWithin(days, NEAR_DAYS);
  if (titles === 'same') return true;
  if (titles === 'alike') return isWithin(days, FAR_DAYS);
  if (days === null) return false;
  if (areExams) return days <= FAR_DAYS;
  return titles === 'silent' ? days <= NEAR_DAYS : days === 0;
}

/** A day that is not known is not far from any. */
function isWithin(days: number | null, most: number): boolean {
  return days === null || days <= most;
}

/** Where one tells more than the other, one of several may be meant. */
function compareLabels(one: readonly string[], other: readonly string[]): 'same' | 'loose' | 'other' {
  const shared = one.filter((label) => other.includes(label)).length;
  if (shared === one.length && shared === other.length) return 'same';
  return shared === Math.min(one.length, other.length) ? 'loose' : 'other';
}

type TitleLikeness = 'same' | 'alike' | 'different' | 'silent';

/** Alike: half of the words of both are shared, or all of the shorter one. */
function compareTitles(one: readonly string[], other: readonly string[]): TitleLikeness {
  if (one.length === 0 || other.length === 0) return 'silent';
  const shared = one.filter((word) => other.includes(word)).length;
  if (shared === one.length && shared === other.length) return 'same';
  const isWithinOther = shared === Math.min(one.length, other.length);
  return isWithinOther || shared * 4 >= one.length + other.length ? 'alike' : 'different';
}

function isAnotherThing(one: readonly string[], other: readonly string[]): boolean {
  return [...ANOTHER_THING].some((word) => one.includes(word) !== other.includes(word));
}

/** Days between two due days; a week is as far as its nearest day. Null where one of them is not known. */
function daysApart(one: AssessmentFace, other: AssessmentFace): number | null {
  if (one.dueOn && other.dueOn) return Math.abs(daysBetween(one.dueOn, other.dueOn));
  const [week, otherWeek] = [weekOf(one), weekOf(other)];
  return week && otherWeek ? Math.abs(daysBetween(mondayOf(week), mondayOf(otherWeek))) : null;
}

function weekOf({ dueOn, dueWeek }: AssessmentFace): IsoWeek | null {
  return dueOn ? isoWeekOf(dueOn) : dueWeek;
}
