import type { ContributionDocument, DeadlineDocument } from '../contract/index.js';
import type { Contribution, Deadline, LoadItem } from '../load/index.js';
import type { Activity, Cohort, CourseRun, Provenance } from '../schedule/index.js';
import { sum } from '../util/index.js';

/** Contributions in their own order with their share (0 to 1) of the hours they add up to together. */
export function contributionDocuments(cohort: Cohort, contributions: readonly Contribution[]): ContributionDocument[] {
  const runs = new Map(cohort.runs.map((run) => [run.course.code, run]));
  const total = sum(contributions.map(({ hours }) => hours));
  return contributions.map(({ item, hours }) => {
    const run = runs.get(item.courseCode);
    if (!run) throw new Error(`The load has an item of ${item.courseCode}, a course the cohort does not take`);
    return {
      key: item.key,
      courseCode: item.courseCode,
      courseName: run.course.name,
      kind: item.kind,
      title: item.title,
      activity: seriesOf(item, run)?.kind ?? null,
      assessmentCode: item.assessmentCode,
      dueOn: item.dueOn,
      hours,
      share: total > 0 ? hours / total : 0,
      totalHours: item.hours,
      basis: item.basis,
      estimates: [...item.estimates],
      provenance: provenanceOf(item, run),
    };
  });
}

/** The record behind an item: its assessment, the first line of its series in the timetable, else the course and its credits. */
function provenanceOf(item: LoadItem, run: CourseRun): Provenance {
  const assessment = run.assessments.find(({ code }) => code === item.assessmentCode);
  return (assessment ?? seriesOf(item, run) ?? run.course).provenance;
}

/** The first line of the series that an item is the attendance of or the preparation for. */
function seriesOf(item: LoadItem, { activities }: CourseRun): Activity | undefined {
  return item.assessmentCode === null ? activities.find(({ code }) => code === item.title) : undefined;
}

/** A deadline as the contract names it. */
export function deadlineDocument(deadline: Deadline): DeadlineDocument {
  return { ...deadline };
}
