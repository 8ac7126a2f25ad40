import type { Activity, Assessment, CourseRun } from '@evenkeel/shared/schedule';
import { Temporal } from 'temporal-polyfill';

/** The numbers of the default policy, written down once more so that a slip in reading them shows. */
const HOURS_PER_EC = 28;
const SHARE = 0.35;
const LEAD: readonly (readonly [upTo: number, days: number])[] = [
  [8, 7],
  [20, 14],
  [40, 21],
  [60, 28],
  [80, 35],
  [Number.POSITIVE_INFINITY, 42],
];

export type Hours = Map<string, number>;

/**
 * The hours per ISO week of a course, by the letter of the load model and by other means than the product: days of Temporal, a map
 * from day to hours, no shared code. For dated sessions and assessments; `teachingDays` are given.
 */
export function referenceLoad(run: CourseRun, teachingDays: readonly string[], tau: number | null): Hours {
  const budget = HOURS_PER_EC * run.course.ec;
  const contact = contactOn(run.activities);
  const total = sumOf([...contact.values()]);
  const hours = assessmentHours(run.assessments, budget - total);
  const itemised = total + sumOf(run.assessments.map((one) => statedHours(one) ?? 0));
  const scale = itemised > budget ? budget / itemised : 1;
  const days: Hours = new Map();
  for (const [day, amount] of contact) put(days, day, scale * amount);
  run.assessments.forEach((one, index) => {
    placeWork(days, { one, hours: hours[index] ?? 0, start: run.span.start, tau, scale });
  });
  const left = Math.max(0, budget - total - sumOf(hours));
  for (const [day, part] of selfStudyParts(contact, teachingDays)) put(days, day, left * part);
  return byWeek(days);
}

function contactOn(activities: readonly Activity[]): Hours {
  const days: Hours = new Map();
  for (const activity of activities) {
    const groups = activities.filter((other) => other.code === activity.code).length;
    for (const { date, hours } of activity.sessions) if (date) put(days, date, hours / groups);
  }
  return days;
}

function statedHours({ effortHours, words, pages }: Assessment): number | null {
  if (effortHours !== null) return effortHours;
  if (words !== null) return (words / 500) * 6;
  return pages === null ? null : pages / 6;
}

function assessmentHours(assessments: readonly Assessment[], available: number): readonly number[] {
  const stated = assessments.map(statedHours);
  const left = Math.max(0, available - sumOf(stated.map((hours) => hours ?? 0)));
  const roots = assessments.flatMap((one) => (one.weightPercent === null ? [] : [Math.sqrt(one.weightPercent)]));
  const mean = roots.length > 0 ? sumOf(roots) / roots.length : 0;
  const sizes = assessments.map((one, index) => {
    if (stated[index] !== null) return 0;
    if (mean === 0) return 1;
    return one.weightPercent === null ? mean : Math.sqrt(one.weightPercent);
  });
  const all = sumOf(sizes);
  return stated.map((hours, index) => hours ?? (all > 0 ? (SHARE * left * (sizes[index] ?? 0)) / all : 0));
}

interface Work {
  readonly one: Assessment;
  readonly hours: number;
  readonly start: string;
  readonly tau: number | null;
  readonly scale: number;
}

function placeWork(days: Hours, { one, hours, start, tau, scale }: Work): void {
  if (one.dueOn === null) throw new Error('The reference knows dated assessments only');
  const due = Temporal.PlainDate.from(one.dueOn);
  const sitting = one.durationHours ?? 0;
  if (sitting > 0) put(days, one.dueOn, scale * sitting);
  const size = hours - sitting;
  const lead = LEAD.find(([upTo]) => size <= upTo)?.[1] ?? 0;
  const earliest = due.subtract({ days: lead }).toString();
  const limit = one.releasedOn ?? start;
  const from = limit > one.dueOn ? (one.releasedOn ? one.dueOn : earliest) : limit > earliest ? limit : earliest;
  const length = Temporal.PlainDate.from(from).until(due).days;
  const weights = Array.from({ length: length + 1 }, (_, before) => (tau === null ? 1 : Math.exp(-before / tau)));
  const all = sumOf(weights);
  weights.forEach((weight, before) => {
    put(days, due.subtract({ days: before }).toString(), (scale * size * weight) / all);
  });
}

/** Which part of the self-study lies on each teaching day: by the contact hours of its week, evenly where there are none. */
function selfStudyParts(contact: Hours, teachingDays: readonly string[]): readonly (readonly [string, number])[] {
  const weekly = byWeek(contact);
  const count: Hours = new Map();
  for (const day of teachingDays) put(count, weekOf(day), 1);
  const sizes = teachingDays.map((day) => (weekly.get(weekOf(day)) ?? 0) / (count.get(weekOf(day)) ?? 1));
  const all = sumOf(sizes);
  return teachingDays.map((day, index) => [day, all > 0 ? (sizes[index] ?? 0) / all : 1 / teachingDays.length]);
}

function byWeek(days: Hours): Hours {
  const weeks: Hours = new Map();
  for (const [day, hours] of days) put(weeks, weekOf(day), hours);
  return weeks;
}

function weekOf(day: string): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
}

function put(hours: Hours, key: string, amount: number): void {
  hours.set(key, (hours.get(key) ?? 0) + amount);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
