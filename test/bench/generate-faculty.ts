import {
  academicYear,
  addDays,
  assumedCalendar,
  assumedCalendarEntries,
  type ClockTime,
  clockTime,
  isoWeekOf,
  type Period,
  type PlainDate,
  periodByCode,
} from '@evenkeel/shared/calendar';
import {
  type Activity,
  type Assessment,
  EMPTY_SCHEDULE,
  type Schedule,
  type Session,
  type Sourced,
} from '@evenkeel/shared/schedule';
import { seededRandom } from './seeded-random.js';

const YEARS_OF_STUDY = 3;
const COURSES_PER_YEAR = 10;
const BLOCKS = ['1', '2', '3', '4'];
const TEACHING_WEEKS = 10;
const WORK_GROUPS = 8;
const ASSESSMENTS_PER_COURSE = 5;

export const BENCH_YEAR = known(academicYear('2026-2027'));

const sourced: Sourced = {
  provenance: { source: 'generated', location: null, standing: 'illustrative', note: null },
  fieldProvenance: {},
};

function known<T>(value: T | null): T {
  if (value === null) throw new Error('The generator asked for something that does not exist');
  return value;
}

interface FacultySize {
  readonly programmes: number;
  readonly courses: number;
}

/**
 * A faculty of programmes that share courses: three years of ten courses of 6 EC each, a hundred sessions and five assessments
 * a course. The same size gives the same faculty.
 */
export function generateFaculty({ programmes, courses }: FacultySize): Schedule {
  const random = seededRandom(programmes * 1000 + courses);
  const calendar = assumedCalendar(BENCH_YEAR);
  const indices = Array.from({ length: courses }, (_, index) => index);
  const blockOf = (course: number) =>
    known(periodByCode(calendar, BLOCKS[Math.floor(course / YEARS_OF_STUDY) % 4] ?? '1'));
  return {
    ...EMPTY_SCHEDULE,
    calendar: assumedCalendarEntries(BENCH_YEAR).map((entry) => ({ ...sourced, ...entry })),
    programmes: Array.from({ length: programmes }, (_, index) => ({
      ...sourced,
      code: programmeCode(index),
      name: `Programme ${index}`,
      level: 'BSc',
      totalEc: 180,
      policyId: 'nl-default',
    })),
    courses: indices.map((index) => ({
      ...sourced,
      code: courseCode(index),
      name: `Course ${index}`,
      ec: 6,
      contactHoursTotal: null,
    })),
    curriculum: Array.from({ length: programmes }, (_, index) => curriculumOf(index, courses, random)).flat(),
    offerings: indices.map((index) => ({
      ...sourced,
      courseCode: courseCode(index),
      academicYear: BENCH_YEAR,
      periodCode: blockOf(index).code,
      startDate: null,
      endDate: null,
      expectedStudents: 50 + Math.floor(random() * 400),
    })),
    activities: indices.flatMap((index) => activitiesOf(index, blockOf(index), random)),
    assessments: indices.flatMap((index) => assessmentsOf(index, blockOf(index), random)),
  };
}

function programmeCode(index: number): string {
  return `P${String(index).padStart(4, '0')}`;
}

function courseCode(index: number): string {
  return `C${String(index).padStart(5, '0')}`;
}

/** Courses are dealt out over years and blocks by their number: ten for each year of study, at random among those that fit. */
function curriculumOf(programme: number, courses: number, random: () => number): Schedule['curriculum'] {
  return Array.from({ length: YEARS_OF_STUDY }, (_, year) => {
    const fitting = Math.floor((courses - 1 - year) / YEARS_OF_STUDY) + 1;
    const taken = new Set<number>();
    while (taken.size < Math.min(COURSES_PER_YEAR, fitting)) {
      taken.add(year + YEARS_OF_STUDY * Math.floor(random() * fitting));
    }
    return [...taken].map((course) => ({
      ...sourced,
      programmeCode: programmeCode(programme),
      courseCode: courseCode(course),
      studyYear: year + 1,
      requirement: 'core' as const,
      optionGroup: null,
    }));
  }).flat();
}

function activitiesOf(course: number, block: Period, random: () => number): readonly Activity[] {
  const lectureDay = Math.floor(random() * 4);
  const lectures = weekly([lectureDay, lectureDay + 1], block, clock('09:00'));
  const groups = Array.from({ length: WORK_GROUPS }, (_, index) => ({
    group: String(index + 1),
    sessions: weekly([Math.floor(random() * 5)], block, clock('13:00')),
  }));
  const base = { ...sourced, courseCode: courseCode(course), academicYear: BENCH_YEAR, mandatory: null, city: null };
  return [
    { ...base, code: 'HC', kind: 'lecture', group: null, prepHoursPerSession: null, sessions: lectures },
    ...groups.map((group): Activity => ({ ...base, ...group, code: 'WG', kind: 'work-group', prepHoursPerSession: 2 })),
  ];
}

function clock(text: string): ClockTime {
  return known(clockTime(text));
}

function weekly(weekdays: readonly number[], block: Period, startTime: ClockTime): readonly Session[] {
  return Array.from({ length: TEACHING_WEEKS }, (_, index) =>
    weekdays.map((weekday) => {
      const date = addDays(block.start, 7 * index + weekday);
      return { week: isoWeekOf(date), date, startTime, hours: 2 };
    }),
  ).flat();
}

function assessmentsOf(course: number, block: Period, random: () => number): readonly Assessment[] {
  return Array.from({ length: ASSESSMENTS_PER_COURSE }, (_, index): Assessment => {
    const last = index === ASSESSMENTS_PER_COURSE - 1;
    const week = last ? TEACHING_WEEKS - 1 : 2 * (index + 1);
    const dueOn = addDays(block.start, 7 * week + Math.floor(random() * 5));
    return {
      ...anAssessment(course, index, dueOn),
      kind: last ? 'written-exam' : 'assignment',
      durationHours: last ? 3 : null,
    };
  });
}

function anAssessment(course: number, index: number, dueOn: PlainDate): Assessment {
  return {
    ...sourced,
    courseCode: courseCode(course),
    academicYear: BENCH_YEAR,
    code: `A${index + 1}`,
    title: `Assessment ${index + 1}`,
    kind: 'assignment',
    weightPercent: 100 / ASSESSMENTS_PER_COURSE,
    weightGroup: null,
    minimumGrade: null,
    dueOn,
    dueWeek: null,
    dueTime: clock('13:00'),
    durationHours: null,
    releasedOn: null,
    announcedOn: null,
    effortHours: null,
    words: null,
    pages: null,
    groupWork: null,
    feedbackOn: null,
    returnedOn: null,
    criteriaTold: null,
    lateRuleTold: null,
    resitOf: null,
    movable: null,
    windowStart: null,
    windowEnd: null,
    claims: [],
  };
}
