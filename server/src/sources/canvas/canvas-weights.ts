import { roundKeepingSum, sum } from '@evenkeel/shared/util';
import { fileIssue, type ImportIssue } from '../import-issue.js';
import { fieldOf, type JsonObject } from '../json/json-value.js';
import { idIn, listIn, numberIn, objectIn, textIn } from '../learning-environment/json-fields.js';
import type { CanvasAssignment, CanvasCourse } from './canvas-course.js';

/** What each assignment weighs; undefined where Canvas does not tell. */
export interface CanvasWeights {
  readonly percentOf: (assignment: CanvasAssignment) => number | null | undefined;
  readonly issues: readonly ImportIssue[];
}

const UNKNOWN: CanvasWeights = { percentOf: () => undefined, issues: [] };
/** How far the weights may lie from 100. */
const TOLERANCE = 0.5;

/**
 * The weight of each assignment: the weight of its group times its share of the points in it; where no group has a weight, its
 * share of all points, as Canvas itself counts. Weights that do not come to 100 are left out: nobody could tell which is wrong.
 */
export function canvasWeights(file: string, course: CanvasCourse, counted: readonly CanvasAssignment[]): CanvasWeights {
  if (course.groups.length === 0 || counted.length === 0) return UNKNOWN;
  const shares = sharesOf(course.groups, counted);
  const exact = counted.map((assignment) => weightOf(assignment, shares));
  const unknown = exact.filter((weight) => weight === null).length;
  if (unknown > 0) return without(fileIssue(file, 'canvas-points-missing', { count: unknown }));
  const known = exact.map((weight) => weight ?? 0);
  const total = sum(known);
  if (Math.abs(total - 100) > TOLERANCE)
    return without(fileIssue(file, 'canvas-weights-incomplete', { total: Number(total.toFixed(2)) }));
  const rounded = roundKeepingSum(known, 2);
  const percents = new Map(counted.map((assignment, index) => [assignment, rounded[index]]));
  return {
    percentOf: (assignment) => percents.get(assignment),
    issues: [
      fileIssue(file, 'canvas-weights', { basis: shares.basis, count: counted.length }),
      ...dropRules(file, course.groups),
    ],
  };
}

function without(issue: ImportIssue): CanvasWeights {
  return { ...UNKNOWN, issues: [issue] };
}

/** What is shared out, and among how many points. */
interface Shares {
  readonly basis: 'groups' | 'points';
  readonly weightOfGroup: ReadonlyMap<string, number>;
  readonly pointsOfGroup: ReadonlyMap<string, number>;
  readonly points: number;
}

function sharesOf(groups: readonly JsonObject[], counted: readonly CanvasAssignment[]): Shares {
  const weightOfGroup = new Map(groups.map((group) => [idIn(group, 'id') ?? '', numberIn(group, 'group_weight') ?? 0]));
  const pointsOfGroup = new Map<string, number>();
  for (const assignment of counted) {
    const group = assignment.groupId ?? '';
    pointsOfGroup.set(group, (pointsOfGroup.get(group) ?? 0) + pointsOf(assignment));
  }
  const basis = sum([...weightOfGroup.values()]) > 0 ? 'groups' : 'points';
  return { basis, weightOfGroup, pointsOfGroup, points: sum([...pointsOfGroup.values()]) };
}

/** Null where the points or the group, and with them the share, are not known. */
function weightOf({ object, groupId }: CanvasAssignment, shares: Shares): number | null {
  if (!countsForGrade(object)) return 0;
  const points = numberIn(object, 'points_possible');
  const group = groupId ?? '';
  const whole = shares.basis === 'groups' ? shares.weightOfGroup.get(group) : 100;
  if (points === null || points < 0 || whole === undefined) return null;
  const beside = shares.basis === 'groups' ? (shares.pointsOfGroup.get(group) ?? 0) : shares.points;
  return beside === 0 ? 0 : (whole * points) / beside;
}

function pointsOf({ object }: CanvasAssignment): number {
  return countsForGrade(object) ? Math.max(0, numberIn(object, 'points_possible') ?? 0) : 0;
}

function countsForGrade(object: JsonObject): boolean {
  return textIn(object, 'grading_type') !== 'not_graded' && fieldOf(object, 'omit_from_final_grade') !== true;
}

/** "The lowest two do not count" can't be said of one assignment. */
function dropRules(file: string, groups: readonly JsonObject[]): readonly ImportIssue[] {
  return groups.flatMap((group) => {
    const rules = objectIn(group, 'rules');
    const drops = rules ? (numberIn(rules, 'drop_lowest') ?? 0) + (numberIn(rules, 'drop_highest') ?? 0) : 0;
    const isUsed = drops > 0 && listIn(group, 'assignments').length > 0;
    return isUsed ? [fileIssue(file, 'canvas-drop-rules', { group: textIn(group, 'name') ?? '', count: drops })] : [];
  });
}
