import { CALENDAR_KINDS } from '@evenkeel/shared/calendar';
import {
  ACTIVITY_KINDS,
  ASSESSMENT_KINDS,
  EMPTY_SCHEDULE,
  naturalKey,
  RECORD_KINDS,
  REQUIREMENTS,
  type Schedule,
  STANDINGS,
} from '@evenkeel/shared/schedule';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anEvaluation,
  anOffering,
  anOptionGroup,
  aProgramme,
  aSchedule,
  aSession,
  day,
  someActivityCounts,
  someEnrolments,
  week,
} from '@evenkeel/shared/testing';
import { byKeys } from '@evenkeel/shared/util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { DATABASES, type TestDatabase } from './databases.test-support.js';
import type { ScheduleRepository } from './schedule.repository.js';
import { anImport, openTestSource, repositoryOf, undoAllMigrations } from './storage.test-support.js';

const elsewhere = { source: 'other.csv', location: 'row 3', standing: 'inferred', note: 'Wk 41; "maybe"' } as const;

/** A schedule in which every field of every kind of record holds something, and once nothing. */
function aFullSchedule(): Schedule {
  const sourced = { provenance: { ...elsewhere, standing: STANDINGS[3] }, fieldProvenance: { title: elsewhere } };
  return aSchedule({
    programmes: [aProgramme(sourced), aProgramme({ code: 'OTHER', level: null, totalEc: null })],
    courses: [
      aCourse({ ec: 2.5, contactHoursTotal: 33.333333333333336 }),
      aCourse({ code: 'X', name: 'Ünïcode \'"; --' }),
    ],
    curriculum: [
      aCurriculumCourse({ ...sourced, requirement: 'option', optionGroup: 'A' }),
      aCurriculumCourse({ courseCode: 'X', studyYear: null }),
    ],
    optionGroups: [
      anOptionGroup(),
      anOptionGroup({ code: 'B', studyYear: null, rule: { kind: 'ec', atLeastEc: 7.5 } }),
    ],
    calendar: [
      aCalendarRecord({ kind: 'period', name: 'Block 1', programmeCode: 'BPSY', ...sourced }),
      aCalendarRecord({ kind: 'holiday', code: 'new-year', start: day('2027-01-01'), end: day('2027-01-01') }),
    ],
    offerings: [
      anOffering({ ...sourced, startDate: day('2026-10-25'), endDate: day('2027-03-28'), expectedStudents: 420 }),
      anOffering({ periodCode: '2' }),
    ],
    activities: [
      anActivity({
        ...sourced,
        group: 'G1',
        mandatory: true,
        city: 'Leiden',
        prepHoursPerSession: 1.5,
        sessions: [aSession('2026-10-05'), { week: week('2026-W53'), date: null, startTime: null, hours: 0.75 }],
      }),
      anActivity({ group: 'G2', mandatory: false }),
      anActivity(),
    ],
    assessments: [aFullAssessment(sourced), anAssessment({ code: 'T2', movable: false, groupWork: false })],
    enrolments: [someEnrolments(), someEnrolments({ ...sourced, programmeCode: 'BPSY', sets: [] })],
    evaluations: [anEvaluation({ ...sourced, hoursPerWeek: 12.5 })],
    activityCounts: [
      someActivityCounts(),
      someActivityCounts({
        ...sourced,
        system: 'brightspace',
        step: 'day',
        counts: [
          { week: week('2026-W41'), date: day('2026-10-05'), count: 0, activeStudents: 12, enrolledStudents: 40 },
        ],
      }),
    ],
  });
}

function aFullAssessment(sourced: Pick<Schedule['assessments'][number], 'provenance' | 'fieldProvenance'>) {
  return anAssessment({
    ...sourced,
    kind: 'written-exam',
    weightPercent: 66.7,
    weightGroup: 'exam',
    minimumGrade: 5.5,
    dueOn: day('2026-10-25'),
    dueWeek: week('2026-W43'),
    dueTime: '23:59' as NonNullable<Schedule['assessments'][number]['dueTime']>, // a time as written
    durationHours: 2.5,
    releasedOn: day('2026-09-07'),
    announcedOn: day('2026-09-01'),
    effortHours: 0,
    words: 2500,
    pages: 12,
    groupWork: true,
    feedbackOn: day('2026-11-16'),
    returnedOn: day('2026-11-18'),
    criteriaTold: true,
    lateRuleTold: false,
    resitOf: 'T0',
    movable: true,
    windowStart: day('2026-10-19'),
    windowEnd: day('2026-10-30'),
  });
}

/** The schedule in the order in which the store gives it back. */
function inKeyOrder(schedule: Schedule): Schedule {
  const sorted = RECORD_KINDS.map((kind) => [
    kind,
    [...schedule[kind]].sort(byKeys((record) => naturalKey(kind, record as never))),
  ]);
  return Object.fromEntries(sorted) as Schedule;
}

describe.each(DATABASES)('what is stored on %s', (_name, start) => {
  let database: TestDatabase;
  let source: DataSource;
  let repository: ScheduleRepository;

  beforeAll(async () => {
    database = await start();
  }, 60_000);

  afterAll(() => database?.stop());

  beforeEach(async () => {
    source = await openTestSource(database.url);
    repository = repositoryOf(source);
  });

  afterEach(async () => {
    await undoAllMigrations(source);
    await source.destroy();
  });

  const add = (added: Schedule) => repository.apply({ added, changed: EMPTY_SCHEDULE }, anImport());

  it('comes back as it was, every record of every kind', async () => {
    expect(await add(aFullSchedule())).toMatchObject({ kind: 'applied', dataVersion: 1 });
    const snapshot = await repository.snapshot();
    expect(snapshot.schedule).toEqual(inKeyOrder(aFullSchedule()));
    expect(snapshot.dataDate).toBe('2026-11-23T12:00:00.000Z');
  });

  it('may be of every kind, requirement and standing the domain knows', async () => {
    const provenance = { source: 'test', location: null, note: null };
    const schedule = aSchedule({
      programmes: STANDINGS.map((standing) => aProgramme({ code: standing, provenance: { ...provenance, standing } })),
      courses: REQUIREMENTS.map((code) => aCourse({ code })),
      curriculum: REQUIREMENTS.map((requirement) =>
        aCurriculumCourse({ programmeCode: 'stated', courseCode: requirement, requirement }),
      ),
      calendar: CALENDAR_KINDS.map((kind) => aCalendarRecord({ kind })),
      activities: ACTIVITY_KINDS.map((kind) => anActivity({ courseCode: 'core', code: kind, kind })),
      assessments: ASSESSMENT_KINDS.map((kind) => anAssessment({ courseCode: 'core', code: kind, kind })),
      offerings: [],
    });
    await add(schedule);
    expect((await repository.snapshot()).schedule).toEqual(inKeyOrder(schedule));
  });

  it('keeps its numbers to the last bit', async () => {
    const hours = fc.oneof(
      fc.double({ noNaN: true, min: 0, max: 1e9 }).map((value) => value + 0),
      fc.constantFrom(285.910539, 325.061318, 659.419511, 363.8397492, 7.341470247584025, 8.59241783950181e-231),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(hours, { minLength: 50, maxLength: 50 }), async (values) => {
        const { dataVersion } = await repository.snapshot();
        const courses = values.map((ec, index) => aCourse({ code: `C${index}`, ec }));
        await repository.apply(
          { added: { ...EMPTY_SCHEDULE, courses }, changed: EMPTY_SCHEDULE },
          anImport({ expectedVersion: dataVersion }),
        );
        const stored = (await repository.snapshot()).schedule.courses;
        expect(Object.fromEntries(stored.map(({ code, ec }) => [code, ec]))).toEqual(
          Object.fromEntries(courses.map(({ code, ec }) => [code, ec])),
        );
      }),
      { numRuns: 10 },
    );
  });
});
