import type { AcademicYear, PlainDate } from '../calendar/index.js';
import type { CohortDocument, YearDocument } from '../contract/index.js';
import {
  type Cohort,
  calendarFor,
  cohortOf,
  cohortStudents,
  defaultOptions,
  type Schedule,
} from '../schedule/index.js';
import { type Answer, answer } from './answer.js';
import { cohortEc } from './cohort-size.js';
import { optionChoiceDocument, programmeDocument } from './programme-documents.js';
import { type ProgrammeYear, programmeYear } from './programme-year.js';
import { currentTermCode, termDocuments } from './term-document.js';

interface YearInput {
  readonly schedule: Schedule;
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  /** The day on which the question is asked: it decides which term is shown first. */
  readonly today: PlainDate;
}

/** One academic year of a programme: its terms and its cohorts with all courses they can take. */
export function yearDocument(input: YearInput): Answer<YearDocument> {
  const { schedule, programmeCode, academicYear, today } = input;
  const year = programmeYear(input);
  if (year.kind === 'refused') return year;
  const calendar = calendarFor(schedule, programmeCode, academicYear);
  return answer({
    programme: programmeDocument(schedule, year.programme),
    year: academicYear,
    calendarAssumed: calendar.assumed,
    terms: termDocuments(calendar),
    currentTerm: currentTermCode(calendar, today),
    cohorts: year.cohorts.map((cohort) => cohortDocument(schedule, cohort)),
  });
}

function cohortDocument(schedule: Schedule, { ref, choices }: ProgrammeYear['cohorts'][number]): CohortDocument {
  const everyOption = choices.flatMap((choice) => choice.courses.map((course) => course.code));
  const withAllOptions = knownCohort(cohortOf(schedule, ref, everyOption));
  const byDefault = defaultOptions(choices);
  const cohort = knownCohort(cohortOf(schedule, ref, byDefault));
  return {
    studyYear: ref.studyYear,
    ec: cohortEc(cohort),
    students: cohortStudents(cohort),
    courses: withAllOptions.runs.map(({ course, curriculum }) => ({
      code: course.code,
      name: course.name,
      ec: course.ec,
      requirement: curriculum.requirement,
    })),
    optionChoices: choices.map(optionChoiceDocument),
    defaultOptions: [...byDefault],
  };
}

function knownCohort(cohort: Cohort | null): Cohort {
  if (!cohort) throw new Error('A programme was found and then lost');
  return cohort;
}
