import {
  type AcademicYear,
  academicYear,
  type IsoWeek,
  isoWeek,
  isoWeekOf,
  type PlainDate,
  plainDate,
} from '../calendar/index.js';
import {
  type Activity,
  type ActivityCounts,
  type Assessment,
  type CalendarRecord,
  type Course,
  type CurriculumCourse,
  EMPTY_SCHEDULE,
  type Enrolments,
  type Evaluation,
  type Offering,
  type OptionGroup,
  type Programme,
  type Schedule,
  type Session,
  type SourceClaim,
  type Sourced,
  UNNAMED_ENROLMENTS,
} from '../schedule/index.js';

/** The day, for tests: throws where there is no such day. */
export function day(text: string): PlainDate {
  const date = plainDate(text);
  if (!date) throw new Error(`No such day: ${text}`);
  return date;
}

/** The week, for tests: throws where there is no such week. */
export function week(text: string): IsoWeek {
  const found = isoWeek(text);
  if (!found) throw new Error(`No such week: ${text}`);
  return found;
}

/** The academic year, for tests. */
export function year(text = '2026-2027'): AcademicYear {
  const found = academicYear(text);
  if (!found) throw new Error(`No such academic year: ${text}`);
  return found;
}

const sourced: Sourced = {
  provenance: { source: 'test', location: null, standing: 'stated', note: null },
  fieldProvenance: {},
};

/** A programme with only what matters. */
export function aProgramme(part: Partial<Programme> = {}): Programme {
  return { ...sourced, code: 'BPSY', name: 'Psychology', level: 'BSc', totalEc: 180, policyId: 'nl-default', ...part };
}

/** A course of 5 EC. */
export function aCourse(part: Partial<Course> = {}): Course {
  return { ...sourced, code: 'PSY101', name: 'Introduction to psychology', ec: 5, contactHoursTotal: null, ...part };
}

/** A core course of year 1. */
export function aCurriculumCourse(part: Partial<CurriculumCourse> = {}): CurriculumCourse {
  return {
    ...sourced,
    programmeCode: 'BPSY',
    courseCode: 'PSY101',
    studyYear: 1,
    requirement: 'core',
    optionGroup: null,
    ...part,
  };
}

/** Choose two courses. */
export function anOptionGroup(part: Partial<OptionGroup> = {}): OptionGroup {
  const rule = { kind: 'courses', choose: 2 } as const;
  return { ...sourced, programmeCode: 'BPSY', studyYear: 1, code: 'A', rule, within: null, ...part };
}

/** An offering in block 1, with the dates of the block. */
export function anOffering(part: Partial<Offering> = {}): Offering {
  return {
    ...sourced,
    courseCode: 'PSY101',
    academicYear: year(),
    periodCode: '1',
    startDate: null,
    endDate: null,
    expectedStudents: null,
    ...part,
  };
}

/** A lecture series without sessions. */
export function anActivity(part: Partial<Activity> = {}): Activity {
  return {
    ...sourced,
    courseCode: 'PSY101',
    academicYear: year(),
    code: 'HC',
    kind: 'lecture',
    group: null,
    mandatory: null,
    city: null,
    prepHoursPerSession: null,
    sessions: [],
    ...part,
  };
}

/** A session of two hours on a day. */
export function aSession(on: string, part: Partial<Session> = {}): Session {
  return { week: isoWeekOf(day(on)), date: day(on), startTime: null, hours: 2, ...part };
}

/** An assignment without date, weight or hours. */
export function anAssessment(part: Partial<Assessment> = {}): Assessment {
  return {
    ...sourced,
    courseCode: 'PSY101',
    academicYear: year(),
    code: 'T1',
    title: 'Assignment',
    kind: 'assignment',
    weightPercent: null,
    weightGroup: null,
    minimumGrade: null,
    dueOn: null,
    dueWeek: null,
    dueTime: null,
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
    ...part,
  };
}

/** What the template says of an assessment: nothing, unless told otherwise. */
export function aClaim(part: Partial<SourceClaim> = {}): SourceClaim {
  return { ...sourced, source: 'template', sourceCode: 'T1', fields: {}, modifiedAt: null, ...part };
}

/** A line of the academic calendar for the whole institution. */
export function aCalendarRecord(part: Partial<CalendarRecord> & Pick<CalendarRecord, 'kind'>): CalendarRecord {
  return {
    ...sourced,
    academicYear: year(),
    code: '1',
    name: null,
    start: day('2026-09-07'),
    end: day('2026-11-15'),
    programmeCode: null,
    ...part,
  };
}

/** Twelve students who take PSY101 in block 1 and nothing else. */
export function someEnrolments(part: Partial<Enrolments> = {}): Enrolments {
  const sets = [{ courses: [{ code: 'PSY101', period: '1' }], students: 12 }];
  return { ...sourced, academicYear: year(), programmeCode: null, system: UNNAMED_ENROLMENTS, sets, ...part };
}

/** A hundred clicks in one week. */
export function someActivityCounts(part: Partial<ActivityCounts> = {}): ActivityCounts {
  const counts = [{ week: week('2026-W41'), date: null, count: 100, activeStudents: null, enrolledStudents: null }];
  return { ...sourced, courseCode: 'PSY101', academicYear: year(), system: null, step: 'week', counts, ...part };
}

/** Forty students who report 14 hours a week. */
export function anEvaluation(part: Partial<Evaluation> = {}): Evaluation {
  return { ...sourced, courseCode: 'PSY101', academicYear: year(), hoursPerWeek: 14, respondents: 40, ...part };
}

/** A schedule of programme BPSY with course PSY101 in block 1, unless told otherwise. */
export function aSchedule(part: Partial<Schedule> = {}): Schedule {
  return {
    ...EMPTY_SCHEDULE,
    programmes: [aProgramme()],
    courses: [aCourse()],
    curriculum: [aCurriculumCourse()],
    offerings: [anOffering()],
    ...part,
  };
}
