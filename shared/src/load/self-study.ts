import { type EpochDay } from '../calendar/index.js';
import type { ContactHours } from './contact-hours.js';
import { epochWeekOf } from './epoch-week.js';
import type { DailyHours } from './load-item.js';
import { type CourseInput, estimateReasons, type PlannedItem } from './planned-item.js';
import { spreadByWeight, spreadEvenly } from './spread-over-days.js';
import { studyDaysOf } from './study-days.js';
import { weekTotals } from './weekly-hours.js';

interface SelfStudyInput {
  readonly input: CourseInput;
  readonly contact: ContactHours;
  readonly budget: number;
  /** What is left of the budget. */
  readonly hours: number;
}

/**
 * What is left of the budget as background study: over the course's teaching days, weeks in proportion to their contact
 * hours, evenly where those are not known (load model §2).
 */
export function selfStudy({ input, contact, budget, hours }: SelfStudyInput): PlannedItem {
  const { code } = input.run.course;
  const unknown = contact.known === 'cannot-tell' || hasUnscheduledSeries(input);
  return {
    item: {
      key: `${code}/selfStudy`,
      courseCode: code,
      kind: 'selfStudy',
      title: null,
      assessmentCode: null,
      dueOn: null,
      basis: { kind: 'remainder', budget },
      estimates: estimateReasons(input, unknown ? ['contact-unknown'] : [], 'calendar'),
      hours,
      daily: inProportionToContact(input, contact, hours),
    },
    window: null,
  };
}

/** An activity that is announced but has no session in any group yet: its hours still sit in the self-study. */
function hasUnscheduledSeries({ run }: CourseInput): boolean {
  const scheduled = new Set(run.activities.filter(({ sessions }) => sessions.length > 0).map(({ code }) => code));
  return run.activities.some(({ code }) => !scheduled.has(code));
}

function inProportionToContact({ calendar, run }: CourseInput, contact: ContactHours, hours: number): DailyHours {
  const days = studyDaysOf(calendar, run.span);
  const contactOfWeek = weekTotals(contact.items.map(({ item }) => item));
  const daysOfWeek = new Map<number, number>();
  for (const day of days) daysOfWeek.set(epochWeekOf(day), (daysOfWeek.get(epochWeekOf(day)) ?? 0) + 1);
  const weights = days.map((day: EpochDay) => {
    const week = epochWeekOf(day);
    return { day, weight: (contactOfWeek.get(week) ?? 0) / (daysOfWeek.get(week) ?? 1) };
  });
  return weights.some(({ weight }) => weight > 0) ? spreadByWeight(hours, weights) : spreadEvenly(hours, days);
}
