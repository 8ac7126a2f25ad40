import { type Schedule, STANDINGS } from '@evenkeel/shared/schedule';
import {
  aCalendarRecord,
  aCourse,
  aCurriculumCourse,
  anActivity,
  anAssessment,
  anOffering,
  anOptionGroup,
  aProgramme,
  aSchedule,
  aSession,
  day,
  week,
} from '@evenkeel/shared/testing';
import { DataSource } from 'typeorm';
import type { Clock } from '../config/clock.js';
import { openDataSource } from './data-source.js';
import { databaseUrl } from './database-url.js';
import { type ImportMeta, ScheduleRepository } from './schedule.repository.js';

/** A clock that stands still. */
export const stillClock: Clock = { now: () => '2026-11-23T12:00:00.000Z', today: () => day('2026-11-23') };

export function openTestSource(url: string): Promise<DataSource> {
  const parsed = databaseUrl(url, '/');
  if (!parsed) throw new Error(`No database: ${url}`);
  return openDataSource(parsed);
}

export function repositoryOf(source: DataSource): ScheduleRepository {
  return new ScheduleRepository(source, stillClock);
}

export function anImport(part: Partial<ImportMeta> = {}): ImportMeta {
  return {
    fileHash: 'abc',
    fileNames: ['schedule.xlsx'],
    format: 'template',
    importedBy: null,
    expectedVersion: 0,
    ...part,
  };
}

const elsewhere = { source: 'other.csv', location: 'row 3', standing: 'inferred', note: 'Wk 41; "maybe"' } as const;

/** A schedule in which every field of every kind of record holds something, and once nothing. */
export function aFullSchedule(): Schedule {
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
    resitOf: 'T0',
    movable: true,
    windowStart: day('2026-10-19'),
    windowEnd: day('2026-10-30'),
  });
}
