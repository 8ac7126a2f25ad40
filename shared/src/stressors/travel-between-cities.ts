import { dateOfEpochDay, type EpochDay, epochDay, isoWeekOf, minutesOf } from '../calendar/index.js';
import { settingValue } from '../policy/index.js';
import type { Activity, CourseRun, Session } from '../schedule/index.js';
import { byKeys } from '../util/index.js';
import type { Detector, DetectorInput } from './detector.js';
import type { CannotTell, Evidence, Found } from './finding.js';
import { cannotTell, found } from './finding-parts.js';
import { gradedItems } from './graded-item.js';
import { groupBy } from './group-by.js';
import { plainCity } from './plain-city.js';
import { isBelow, levelOf } from './threshold.js';

/**
 * T25: meetings of one day in two cities with too little time between them. Of parallel groups a student attends one, so only what
 * holds whichever group it is, is reported. Exams carry no city: where a cohort has two cities, theirs cannot be told.
 */
export const travelBetweenCities: Detector = {
  id: 'T25',
  settings: ['T25.amber', 'T25.red'],
  needs: ['city', 'session-times'],
  detect: (input) => {
    const series = input.load.cohort.runs.flatMap(seriesOf);
    const cities = new Set(series.flatMap(({ groups }) => groups.flatMap(({ city }) => (city ? plainCity(city) : []))));
    return cities.size < 2 ? unknownCities(input) : [...tightDays(input, series), ...untold(input)];
  },
};

/** Meetings of which a student attends one group. */
interface Series {
  readonly courseCode: string;
  readonly code: string;
  readonly groups: readonly Activity[];
}

function seriesOf({ course, activities }: CourseRun): readonly Series[] {
  const scheduled = activities.filter(({ sessions }) => sessions.length > 0);
  const forAll = scheduled.filter(({ group }) => group === null);
  const parallel = groupBy(
    scheduled.filter(({ group }) => group !== null),
    ({ code }) => code,
  );
  return [...forAll.map((one) => [one]), ...parallel.values()].map((groups) => ({
    courseCode: course.code,
    code: groups[0]?.code ?? '',
    groups,
  }));
}

function tightDays(input: DetectorInput, series: readonly Series[]): readonly Found[] {
  const byDay = new Map<EpochDay, Series[]>();
  for (const one of series) {
    for (const day of new Set(one.groups.flatMap(daysOf))) byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  return [...byDay].sort(byKeys(([day]) => day)).flatMap(([day, ofDay]) => findingOn(input, day, ofDay));
}

function daysOf({ sessions }: Activity): readonly EpochDay[] {
  return sessions.flatMap(({ date }) => (date === null ? [] : [epochDay(date)]));
}

function findingOn(input: DetectorInput, day: EpochDay, series: readonly Series[]): readonly Found[] {
  const most = settingValue(input.policy, 'T25.amber');
  const pairs = series
    .flatMap((one, index) => series.slice(index + 1).map((other) => ({ one, other, gap: gapBetween(one, other, day) })))
    .filter(({ gap }) => isBelow(gap, most));
  if (pairs.length === 0) return [];
  const value = Math.min(...pairs.map(({ gap }) => gap));
  const level = levelOf({ policy: input.policy, value, amber: 'T25.amber', red: 'T25.red', exceeds: isBelow });
  if (!level) return [];
  const date = dateOfEpochDay(day);
  const evidence = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].map(
    ({ courseCode, code }): Evidence => ({ courseCode, itemCode: code, title: code, date, hours: null }),
  );
  const about = { rule: 'T25', subject: date, action: 'spread-contact' } as const;
  const finding = found(input, {
    ...about,
    measure: { ...level, value },
    weeks: [isoWeekOf(date)],
    dates: [date],
    evidence,
  });
  return [{ ...finding, excessHours: 0 }];
}

/** Hours between the two on that day where they are in different cities, in the groups that leave most; infinite where none clashes. */
function gapBetween(one: Series, other: Series, day: EpochDay): number {
  const gaps = one.groups.flatMap((a) => other.groups.map((b) => gapOfGroups(a, b, day)));
  return Math.max(...gaps);
}

function gapOfGroups(a: Activity, b: Activity, day: EpochDay): number {
  if (a.city === null || b.city === null || plainCity(a.city) === plainCity(b.city)) return Number.POSITIVE_INFINITY;
  const times = ({ sessions }: Activity) => sessions.flatMap((session) => timesOn(session, day));
  const gaps = times(a).flatMap((first) => times(b).map((second) => gapOf(first, second)));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
}

interface Times {
  readonly from: number;
  readonly to: number;
}

function timesOn({ date, startTime, hours }: Session, day: EpochDay): readonly Times[] {
  if (date === null || startTime === null || epochDay(date) !== day) return [];
  const from = minutesOf(startTime) / 60;
  return [{ from, to: from + hours }];
}

function gapOf(a: Times, b: Times): number {
  return Math.max(0, a.from <= b.from ? b.from - a.to : a.from - b.to);
}

/** With one city at most, only a meeting of unknown place could be elsewhere. */
function unknownCities(input: DetectorInput): readonly CannotTell[] {
  const scheduled = input.load.cohort.runs
    .flatMap((run) => run.activities)
    .filter(({ sessions }) => sessions.length > 0);
  if (scheduled.length === 0 || scheduled.every(({ city }) => city !== null)) return [];
  return [cannotTell(input, { rule: 'T25', courseCode: null, missing: ['city'] })];
}

/** In two cities: the exams, and courses with meetings of unknown place or time. */
function untold(input: DetectorInput): readonly CannotTell[] {
  const exams = gradedItems(input).filter(({ exam, dueOn }) => exam && dueOn !== null);
  const ofExams =
    exams.length > 0 ? [cannotTell(input, { rule: 'T25', courseCode: null, missing: ['city'], items: exams })] : [];
  return [...input.load.cohort.runs.flatMap((run) => untoldCourse(input, run)), ...ofExams];
}

function untoldCourse(input: DetectorInput, { course, activities }: CourseRun): readonly CannotTell[] {
  const scheduled = activities.filter(({ sessions }) => sessions.length > 0);
  const untimed = scheduled.some(({ sessions }) =>
    sessions.some(({ date, startTime }) => date === null || startTime === null),
  );
  const missing = [
    ...(scheduled.some(({ city }) => city === null) ? (['city'] as const) : []),
    ...(untimed ? (['session-times'] as const) : []),
  ];
  return missing.length > 0 ? [cannotTell(input, { rule: 'T25', courseCode: course.code, missing })] : [];
}
