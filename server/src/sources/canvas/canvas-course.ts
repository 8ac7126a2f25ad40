import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { has, idIn, listIn, objectIn, textIn } from '../learning-environment/json-fields.js';

/** An assignment with the group it counts in. */
export interface CanvasAssignment {
  readonly object: JsonObject;
  readonly groupId: string | null;
}

/** The assignments and their groups of one course of Canvas, or of a file that does not say which course it is. */
export interface CanvasCourse {
  readonly code: string | null;
  readonly groups: readonly JsonObject[];
  readonly assignments: readonly CanvasAssignment[];
}

/** The courses in a file of Canvas, and how many values stand where an assignment should. */
export interface CanvasCourses {
  readonly courses: readonly CanvasCourse[];
  readonly strays: number;
  /** Events of the calendar, practice quizzes and surveys: nothing that counts. */
  readonly notCounted: number;
}

interface Collecting {
  readonly courses: Map<string | null, { readonly groups: JsonObject[]; readonly assignments: CanvasAssignment[] }>;
  readonly seen: Set<string>;
  strays: number;
  notCounted: number;
}

interface Within {
  readonly course: string | null;
  readonly group: string | null;
}

/** Lists of assignments, lists of groups with their assignments, courses that hold either, or one of them alone. */
export function canvasCourses(value: JsonValue): CanvasCourses {
  const collecting: Collecting = { courses: new Map(), seen: new Set(), strays: 0, notCounted: 0 };
  collect(collecting, value, { course: null, group: null });
  const courses = [...collecting.courses].map(([code, { groups, assignments }]) => ({ code, groups, assignments }));
  return { courses, strays: collecting.strays, notCounted: collecting.notCounted };
}

const LISTS = ['courses', 'assignment_groups', 'assignments', 'quizzes', 'calendar_events', 'events'] as const;

function collect(collecting: Collecting, value: JsonValue, within: Within): void {
  if (isJsonArray(value)) {
    for (const part of value) collect(collecting, part, within);
    return;
  }
  if (!isJsonObject(value)) {
    collecting.strays += 1;
    return;
  }
  const course = codeOf(value) ?? within.course;
  if (isEvent(value)) {
    // The calendar shows a due date with the assignment it is of; other events are meetings.
    const assignment = objectIn(value, 'assignment');
    if (assignment) collect(collecting, assignment, { ...within, course });
    else collecting.notCounted += 1;
  } else if (isPractice(value)) collecting.notCounted += 1;
  else if (isAssignment(value)) addAssignment(collecting, value, { ...within, course });
  else collectLists(collecting, value, { course, group: within.group });
}

function collectLists(collecting: Collecting, object: JsonObject, within: Within): void {
  const isGroup = has(object, 'group_weight');
  if (isGroup) courseIn(collecting, within.course).groups.push(object);
  const group = isGroup ? idIn(object, 'id') : within.group;
  for (const name of LISTS) {
    for (const part of listIn(object, name)) collect(collecting, part, { ...within, group });
  }
  const isKnown = isGroup || has(object, 'course_code') || LISTS.some((name) => has(object, name));
  if (!isKnown) collecting.strays += 1;
}

/** The same assignment may stand in its group and in the list of all. */
function addAssignment(collecting: Collecting, object: JsonObject, { course, group }: Within): void {
  const id = assignmentId(object);
  const key = JSON.stringify([course, id]);
  if (id !== null && collecting.seen.has(key)) return;
  collecting.seen.add(key);
  const groupId = idIn(object, 'assignment_group_id') ?? group;
  courseIn(collecting, course).assignments.push({ object, groupId });
}

function courseIn(
  { courses }: Collecting,
  code: string | null,
): { groups: JsonObject[]; assignments: CanvasAssignment[] } {
  const known = courses.get(code) ?? { groups: [], assignments: [] };
  courses.set(code, known);
  return known;
}

/** The id of the assignment; a quiz that counts is an assignment too, and may stand in both lists. */
export function assignmentId(object: JsonObject): string | null {
  if (!has(object, 'quiz_type')) return idIn(object, 'id');
  const quiz = idIn(object, 'id');
  return idIn(object, 'assignment_id') ?? (quiz && `quiz-${quiz}`);
}

function isEvent(object: JsonObject): boolean {
  return has(object, 'context_code') && has(object, 'start_at');
}

const PRACTICE: ReadonlySet<unknown> = new Set(['practice_quiz', 'survey']);

function isPractice(object: JsonObject): boolean {
  return PRACTICE.has(fieldOf(object, 'quiz_type'));
}

function isAssignment(object: JsonObject): boolean {
  return has(object, 'due_at') || has(object, 'points_possible') || has(object, 'submission_types');
}

function codeOf(object: JsonObject): string | null {
  const course = objectIn(object, 'course');
  return textIn(object, 'course_code') ?? (course ? textIn(course, 'course_code') : null);
}
