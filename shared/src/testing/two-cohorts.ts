import { addDays, type ClockTime, clockTime, mondayOf, sundayOf, weeksFromTo } from '../calendar/index.js';
import type { Activity, Assessment, Course, CurriculumCourse, Offering, Schedule } from '../schedule/index.js';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  anOptionGroup,
  aSchedule,
  aSession,
  day,
  week,
} from './builders.js';

const BLOCKS = { '1': ['2026-W36', '2026-W43'], '2': ['2026-W46', '2027-W02'] } as const;

interface GivenCourse {
  readonly code: string;
  readonly name: string;
  readonly ec: number;
  readonly block: keyof typeof BLOCKS;
  readonly studyYear: number;
  readonly students: number;
  readonly option: boolean;
  readonly assessments: readonly Partial<Assessment>[];
}

const exam = (code: string, dueOn: string, weightPercent: number): Partial<Assessment> => ({
  code,
  title: `Exam ${code}`,
  kind: 'written-exam',
  dueOn: day(dueOn),
  dueTime: time('13:00'),
  durationHours: 3,
  weightPercent,
});

const paper = (code: string, dueOn: string, weightPercent: number): Partial<Assessment> => ({
  code,
  title: `Paper ${code}`,
  kind: 'paper',
  dueOn: day(dueOn),
  weightPercent,
});

const COURSES: readonly GivenCourse[] = [
  given('PSY101', 'Introduction to psychology', 10, '1', {
    assessments: [paper('P1', '2026-10-16', 30), exam('E1', '2026-10-28', 70)],
  }),
  given('PSY102', 'Academic skills', 5, '1', {
    assessments: [paper('P1', '2026-09-25', 40), { ...paper('P2', '2026-10-15', 60), words: 1500 }],
  }),
  given('PSY103', 'Statistics I', 10, '2', {
    assessments: [{ ...paper('P1', '2027-01-12', 40), effortHours: 60 }, exam('E1', '2027-01-20', 60)],
  }),
  given('PSY104', 'History of psychology', 5, '2', {
    assessments: [{ code: 'P1', title: 'Portfolio', kind: 'portfolio' }],
  }),
  given('PSY201', 'Cognition', 10, '1', {
    studyYear: 2,
    assessments: [paper('P1', '2026-10-09', 50), exam('E1', '2026-10-27', 50)],
  }),
  given('PSY202', 'Statistics II', 5, '1', { studyYear: 2, assessments: [exam('E1', '2026-10-28', 100)] }),
  given('PSY203', 'Social psychology', 10, '2', { studyYear: 2, assessments: [paper('P1', '2026-12-18', 100)] }),
  given('PSY291', 'Sport psychology', 5, '2', {
    studyYear: 2,
    option: true,
    assessments: [exam('E1', '2027-01-21', 100)],
  }),
  given('PSY292', 'Forensic psychology', 5, '2', {
    studyYear: 2,
    option: true,
    assessments: [paper('P1', '2027-01-15', 100)],
  }),
];

function given(
  code: string,
  name: string,
  ec: number,
  block: GivenCourse['block'],
  part: Partial<GivenCourse>,
): GivenCourse {
  return { code, name, ec, block, studyYear: 1, students: 240, option: false, assessments: [], ...part };
}

function time(text: string): ClockTime {
  const found = clockTime(text);
  if (!found) throw new Error(`No such time: ${text}`);
  return found;
}

/**
 * Semester 1 of a made-up programme, small enough to read: two cohorts in two blocks, coinciding deadlines in October, a
 * portfolio without a date, and one option to choose in year 2.
 */
export function twoCohorts(): Schedule {
  return aSchedule({
    courses: COURSES.map(({ code, name, ec }): Course => aCourse({ code, name, ec })),
    curriculum: COURSES.map(curriculumOf),
    optionGroups: [anOptionGroup({ studyYear: 2, code: 'A', rule: { kind: 'courses', choose: 1 } })],
    offerings: COURSES.map(
      ({ code, block, students }): Offering =>
        anOffering({ courseCode: code, periodCode: block, expectedStudents: students }),
    ),
    activities: COURSES.map(lecturesOf),
    assessments: COURSES.flatMap(({ code, assessments }) =>
      assessments.map((part) => anAssessment({ courseCode: code, ...part })),
    ),
    calendar: semester(),
  });
}

function curriculumOf({ code, studyYear, option }: GivenCourse): CurriculumCourse {
  const place = option ? ({ requirement: 'option', optionGroup: 'A' } as const) : {};
  return aCurriculumCourse({ courseCode: code, studyYear, ...place });
}

/** Two hours a week for each 5 EC, not in the Christmas weeks. */
function lecturesOf({ code, block, ec }: GivenCourse): Activity {
  const [first, last] = BLOCKS[block];
  const days = weeksFromTo(week(first), week(last)).map((each) => addDays(mondayOf(each), 1));
  const teaching = days.filter((date) => date < '2026-12-21' || date > '2027-01-03');
  return anActivity({
    courseCode: code,
    sessions: teaching.map((date) => aSession(date, { hours: (2 * ec) / 5, startTime: time('09:00') })),
  });
}

function semester(): Schedule['calendar'] {
  const weeks = (kind: 'period' | 'exam' | 'vacation', code: string, first: string, last: string) =>
    aCalendarRecord({ kind, code, start: mondayOf(week(first)), end: sundayOf(week(last)) });
  return [
    weeks('period', 'S1', '2026-W36', '2027-W04'),
    weeks('period', '1', '2026-W36', '2026-W45'),
    weeks('period', '2', '2026-W46', '2027-W04'),
    weeks('exam', 'exam-1', '2026-W44', '2026-W45'),
    weeks('vacation', 'christmas', '2026-W52', '2026-W53'),
    weeks('exam', 'exam-2', '2027-W03', '2027-W04'),
  ];
}
