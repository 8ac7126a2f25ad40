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
    const items = timetabledItems(input);
    const busy = busyHalfDays(input.load.cohort.runs);
    return [
      ...input.load.weeks.flatMap((week) => [
        ...denseWeek(input, week, items),
        ...denseDays(input, week, items),
        ...fullWeek(input, week, { items, busy }),
      ]),
      ...input.load.cohort.runs.flatMap((run) => untold(input, run)),
    ];
  },
};

/** Unscaled: a course that asks more than its EC does not meet less often for it. */
function timetabledItems({ load }: DetectorInput): readonly LoadItem[] {
  return load.courses
    .flatMap((course) => course.itemisedItems)
    .filter((item) => item.kind === 'contact' && item.basis.kind === 'timetable');
}

function hoursFromTo({ daily }: LoadItem, first: EpochDay, last: EpochDay): number {
  return sum(daily.hours.slice(Math.max(0, first - daily.from), Math.max(0, last - daily.from + 1)));
}

function evidenceFromTo(items: readonly LoadItem[], first: EpochDay, last: EpochDay): readonly Evidence[] {
  return items
    .map((item) => ({
      courseCode: item.courseCode,
      itemCode: item.title,
      title: item.title,
      date: null,
      hours: hoursFromTo(item, first, last),
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

function denseWeek(input: DetectorInput, week: WeekLoad, items: readonly LoadItem[]): readonly Found[] {
  const evidence = evidenceFromTo(items, epochDay(week.start), epochDay(week.end));
  const value = sum(evidence.map(({ hours }) => hours ?? 0));
  const { policy } = input;
  const level = levelOf({ policy, value, amber: 'T22.weekAmber', red: 'T22.weekRed', exceeds: isAbove });
  return level ? [findingOf(input, week, { subject: week.week, level, value, evidence })] : [];
}

function denseDays(input: DetectorInput, week: WeekLoad, items: readonly LoadItem[]): readonly Found[] {
  const dated = items.filter((item) => !item.estimates.includes('week-only'));
  const monday = epochDay(week.start);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const day = monday + offset;
    const value = sum(dated.map((item) => hoursFromTo(item, day, day)));
    if (!isAbove(value, settingValue(input.policy, 'T22.dayAmber'))) return [];
    const level = amber('T22.dayAmber');
    const evidence = evidenceFromTo(dated, day, day);
    const date = dateOfEpochDay(day);
    return [{ ...findingOf(input, week, { subject: date, level, value, evidence }), dates: [date] }];
  });
}

function amber(setting: SettingId): Level {
  return { severity: 'amber', setting };
}

interface Sessions {
  readonly items: readonly LoadItem[];
  readonly busy: ReadonlySet<number>;
}

function fullWeek(input: DetectorInput, week: WeekLoad, { items, busy }: Sessions): readonly Found[] {
  const monday = epochDay(week.start);
  const value = freeHalfDays(busy, monday);
  if (!isBelow(value, settingValue(input.policy, 'T22.freeHalfDays'))) return [];
  const level: Level = { severity: 'red', setting: 'T22.freeHalfDays' };
  const evidence = evidenceFromTo(items, monday, monday + 6);
  return [findingOf(input, week, { subject: `${week.week}~half-days`, level, value, evidence })];
}

interface Density {
  readonly subject: string;
  readonly level: Level;
  readonly value: number;
  readonly evidence: readonly Evidence[];
}

function findingOf(input: DetectorInput, week: WeekLoad, { subject, level, value, evidence }: Density): Found {
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
  const sessions = run.activities.flatMap((activity) => activity.sessions);
  return sessions.some(({ date, startTime }) => date === null || startTime === null) ? 'session-times' : null;
}
