import type { PathwaysDocument } from '../contract/index.js';
import type { CohortPathways, Measure, PathwayBasis, PathwayInput } from '../pathways/index.js';
import type { AnalysisInput } from './analysis-input.js';
import { type Answer, answer, refused } from './answer.js';
import { yearAsAsked } from './asked-cohorts.js';
import { askedStudent, knownPathways } from './student-of.js';

type PathwaysInput = AnalysisInput & {
  /** The cohort asked about; null for all of the year. */
  readonly studyYear: number | null;
  /** `best`: over the students where enough of them are known, else over the choices. */
  readonly basis: PathwayBasis | 'best';
  readonly measure: Measure;
};

/** How the weeks of a cohort, or of all cohorts of a year, lie over pathways or students. Nothing is rounded. */
export function pathwaysDocument(input: PathwaysInput): Answer<PathwaysDocument> {
  const { schedule, style, measure, studyYear } = input;
  const student = askedStudent(input);
  if (student.kind === 'refused') return student;
  const asked = yearAsAsked(input);
  if (asked.kind === 'refused') return asked;
  const refs = asked.year.cohorts
    .map(({ ref }) => ref)
    .filter((ref) => studyYear === null || ref.studyYear === studyYear);
  if (studyYear !== null && refs.length === 0) return refused('unknown-cohort', String(studyYear));
  const { policy, profile } = student;
  const found = refs.flatMap((ref) => {
    const question = { schedule, ref, policy, style, groups: asked.groups, profile, measure };
    return pathwaysBy(input.basis, question) ?? [];
  });
  const { programmeCode, academicYear } = input;
  const basis = input.basis === 'best' ? (found[0]?.basis ?? 'options') : input.basis;
  return answer({
    ...{ programme: programmeCode, year: academicYear, style, basis, measure },
    ...{ profile: profile?.id ?? null, groups: [...asked.groups], cohorts: found.map(cohortDocument) },
  });
}

function pathwaysBy(basis: PathwaysInput['basis'], question: Omit<PathwayInput, 'basis'>): CohortPathways | null {
  if (basis !== 'best') return knownPathways({ ...question, basis });
  const enrolled = knownPathways({ ...question, basis: 'enrolments' });
  return enrolled && enrolled.students !== null ? enrolled : knownPathways({ ...question, basis: 'options' });
}

function cohortDocument(found: CohortPathways): PathwaysDocument['cohorts'][number] {
  const { ref, pathways, students, exact, drawn, samplingError, worst, typical, inequality } = found;
  return {
    studyYear: ref.studyYear,
    pathways,
    students,
    exact,
    ...(drawn === null ? {} : { drawn }),
    ...(samplingError === null ? {} : { samplingError }),
    worst: worst && { ...worst, courses: [...worst.courses] },
    typical: typical && { ...typical, courses: [...typical.courses] },
    worstByWeek: found.worstByWeek.map((peak) => ({ ...peak, courses: [...peak.courses] })),
    inequality: inequality && { ...inequality },
    unknownCourses: [...found.unknownCourses],
    withoutContact: [...found.withoutContact],
    weeks: found.weeks.map((week) => ({ ...week })),
  };
}
