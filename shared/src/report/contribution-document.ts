import type { ContributionDocument, DeadlineDocument } from '../contract/index.js';
import type { Contribution, Deadline } from '../load/index.js';
import type { Cohort } from '../schedule/index.js';
import { sum } from '../util/index.js';

/** Contributions in their own order with their share (0 to 1) of the hours they add up to together. */
export function contributionDocuments(cohort: Cohort, contributions: readonly Contribution[]): ContributionDocument[] {
  const names = new Map(cohort.runs.map(({ course }) => [course.code, course.name]));
  const total = sum(contributions.map(({ hours }) => hours));
  return contributions.map(({ item, hours }) => ({
    key: item.key,
    courseCode: item.courseCode,
    courseName: names.get(item.courseCode) ?? item.courseCode,
    kind: item.kind,
    title: item.title,
    dueOn: item.dueOn,
    hours,
    share: total > 0 ? hours / total : 0,
    totalHours: item.hours,
    basis: item.basis,
    estimates: [...item.estimates],
  }));
}

/** A deadline as the contract names it. */
export function deadlineDocument(deadline: Deadline): DeadlineDocument {
  return { ...deadline };
}
