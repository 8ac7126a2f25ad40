import { dateOfEpochDay, type EpochDay, epochDay } from '../calendar/index.js';
import type { LoadItem, WeekLoad } from '../load/index.js';
import { type SettingId, settingValue } from '../policy/index.js';
import type { CourseRun } from '../schedule/index.js';
import { byKeys, sum } from '../util/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Evidence, Found, MissingData } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { busyHalfDays, freeHalfDays } from './free-half-days.js';
import { isAbove, isBelow, type Level, levelOf } from './threshold.js';

/**
 * T22: many scheduled hours in a week or on a day, or hardly a half-day without a session. Hours are those of the timetable, the
 * mean over parallel groups; a course without a timetable makes them too low, so it is named as one that cannot be told.
 */
export const contactDensity: Detector = {
  id: 'T22',
  settings: ['T22.weekAmber', 'T22.weekRed', 'T22.dayAmber', 'T22.freeHalfDays'],
  needs: ['timetable', 'session-times'],
  detect: (input) => {
    const contact = contactOf(input);
    return [
      ...input.load.weeks.flatMap((week) => [
        ...denseWeek(input, week, contact),
        ...denseDays(input, week, contact),
        ...fullWeek(input, week, contact),
      ]),
      ...input.load.cohort.runs.flatMap((run) => untold(input, run)),
    ];
  },
};

interface Contact {
  readonly items: readonly LoadItem[];
  /** Hours by day. */
  readonly byDay: ReadonlyMap<EpochDay, number>;
  /** The same without series of which only the weeks are known: their days are an estimate. */
  readonly datedByDay: ReadonlyMap<EpochDay, number>;
  readonly busy: ReadonlySet<number>;
}

/** Unscaled hours: a course that asks more than its EC does not meet less often for it. */
function contactOf({ load }: DetectorInput): Contact {
  const items = load.courses
    .flatMap((course) => course.itemisedItems)
    .filter((item) => item.kind === 'contact' && item.basis.kind === 'timetable');
  const dated = items.filter((item) => !item.estimates.includes('week-only'));
  return { items, byDay: hoursByDay(items), datedByDay: hoursByDay(dated), busy: busyHalfDays(load.cohort.runs) };
}

function hoursByDay(items: readonly LoadItem[]): ReadonlyMap<EpochDay, number> {
  const byDay = new Map<EpochDay, number>();
  for (const { daily } of items) {
    daily.hours.forEach((hours, index) => {
      if (hours > 0) byDay.set(daily.from + index, (byDay.get(daily.from + index) ?? 0) + hours);
    });
  }
  return byDay;
}

function daysFrom(monday: EpochDay): readonly EpochDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => monday + offset);
}

function denseWeek(input: DetectorInput, week: WeekLoad, { items, byDay }: Contact): readonly Found[] {
  const days = daysFrom(epochDay(week.start));
  const value = sum(days.map((day) => byDay.get(day) ?? 0));
  const { policy } = input;
  const level = levelOf({ policy, value, amber: 'T22.weekAmber', red: 'T22.weekRed', exceeds: isAbove });
  return level ? [findingOf(input, week, { subject: week.week, level, value, items, days })] : [];
}

function denseDays(input: DetectorInput, week: WeekLoad, { items, datedByDay }: Contact): readonly Found[] {
  const limit = settingValue(input.policy, 'T22.dayAmber');
  const dense = daysFrom(epochDay(week.start)).filter((day) => isAbove(datedByDay.get(day) ?? 0, limit));
  return dense.map((day) => {
    const date = dateOfEpochDay(day);
    const level = levelAt('amber', 'T22.dayAmber');
    return {
      ...findingOf(input, week, { subject: date, level, value: datedByDay.get(day) ?? 0, items, days: [day] }),
      dates: [date],
    };
  });
}

function fullWeek(input: DetectorInput, week: WeekLoad, { items, busy }: Contact): readonly Found[] {
  const monday = epochDay(week.start);
  const value = freeHalfDays(busy, monday);
  if (!isBelow(value, settingValue(input.policy, 'T22.freeHalfDays'))) return [];
  const level = levelAt('red', 'T22.freeHalfDays');
  return [findingOf(input, week, { subject: `${week.week}~half-days`, level, value, items, days: daysFrom(monday) })];
}

function levelAt(severity: Level['severity'], setting: SettingId): Level {
  return { severity, setting };
}

function evidenceOn(items: readonly LoadItem[], days: readonly EpochDay[]): readonly Evidence[] {
  return items
    .map((item) => ({
      courseCode: item.courseCode,
      itemCode: item.title,
      title: item.title,
      date: null,
      hours: sum(days.map((day) => item.daily.hours[day - item.daily.from] ?? 0)),
    }))
    .filter(({ hours }) => hours > 0)
    .sort(
      byKeys(
        ({ hours }) => -hours,
        ({ courseCode }) => courseCode,
        ({ itemCode }) => itemCode ?? '',
      ),
    );
}

interface Density {
  readonly subject: string;
  readonly level: Level;
  readonly value: number;
  /** What brings hours on which days. */
  readonly items: readonly LoadItem[];
  readonly days: readonly EpochDay[];
}

function findingOf(input: DetectorInput, week: WeekLoad, { subject, level, value, items, days }: Density): Found {
  const evidence = input.weeksOnly ? [] : evidenceOn(items, days);
  const about = { rule: 'T22', subject, action: 'spread-contact' } as const;
  return found(input, { ...about, measure: { ...level, value }, evidence, weeks: [week.week], dates: [] });
}

function untold(input: DetectorInput, run: CourseRun): readonly CannotTell[] {
  const missing = missingFor(input, run);
  return missing ? [cannotTell(input, { rule: 'T22', courseCode: run.course.code, missing: [missing] })] : [];
}

function missingFor({ load }: DetectorInput, run: CourseRun): MissingData | null {
  const course = load.courses.find((candidate) => candidate.courseCode === run.course.code);
  if (course?.contact !== 'timetable') return 'timetable';
  const untimed = run.activities.some(({ sessions }) =>
    sessions.some(({ date, startTime }) => date === null || startTime === null),
  );
  return untimed ? 'session-times' : null;
}
