import { type Assessment, isResit } from '@evenkeel/shared/schedule';
import { sum } from '@evenkeel/shared/util';
import type { ImportIssue } from '../../sources/import-issue.js';
import type { Drafted } from '../draft/draft.js';
import { rowIssue } from '../template/sheet-row.js';
import type { Check } from './check-input.js';

/** Percent that a sum may lie from 100, for weights that were rounded (33.3 three times). */
const TOLERANCE = 0.5;

/**
 * The weights of a course in a year add up to 100 within each weight group, resits aside. A group of which a weight is not
 * given, or that has a row without a code, is left alone. Stored assessments that the files leave out may make up the rest.
 */
export const weightsAddUp: Check = ({ rows, draft, stored }) => {
  const all = rows.assessments.flatMap((sheet) => sheet.rows);
  const incomplete = new Set(all.filter(({ values }) => values.code === null).map(({ values }) => values.courseCode));
  const storedGroups = groupsOf(stored.assessments, (assessment) => assessment);
  const drafted = [...draft.assessments.values()].filter(({ record }) => !incomplete.has(record.courseCode));
  const groups = groupsOf(drafted, ({ record }) => record);
  return [...groups].flatMap(([key, group]) => sumIssue(group, storedGroups.get(key) ?? []));
};

function groupsOf<T>(items: readonly T[], assessmentOf: (item: T) => Assessment): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const assessment = assessmentOf(item);
    if (isResit(assessment)) continue;
    const key = JSON.stringify([assessment.courseCode, assessment.academicYear, assessment.weightGroup]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function sumIssue(group: readonly Drafted<'assessments'>[], stored: readonly Assessment[]): readonly ImportIssue[] {
  const [first] = group;
  const codes = new Set(group.map(({ record }) => record.code));
  const others = stored.filter((assessment) => !codes.has(assessment.code));
  const own = totalOf(group.map(({ record }) => record));
  const withOthers = totalOf([...group.map(({ record }) => record), ...others]);
  if (!first || own === null || isWhole(own) || (withOthers !== null && isWhole(withOthers))) return [];
  const rows = group.map(({ place }) => place).filter((place) => place.sheet === first.place.sheet);
  const { courseCode, weightGroup } = first.record;
  const total = Number(own.toPrecision(12));
  return [
    // A system says what it says: a sum that is off is no reason to lose the exams.
    rowIssue(first.place, first.place.sheet.ofSystem ? 'weights-sum-of-source' : 'weights-sum', {
      field: 'weight',
      value: String(total),
      values: { course: courseCode, group: weightGroup ?? 'none', total, count: group.length },
      rows: rows.map((place) => place.row),
    }),
  ];
}

function totalOf(group: readonly Assessment[]): number | null {
  const weights = group.flatMap((assessment) => assessment.weightPercent ?? []);
  return weights.length === group.length ? sum(weights) : null;
}

function isWhole(total: number): boolean {
  return Math.abs(total - 100) <= TOLERANCE;
}
