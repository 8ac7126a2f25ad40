import { fileIssue, type ImportIssue } from '../import-issue.js';
import { fieldOf, type JsonObject } from '../json/json-value.js';
import type { JsonFile } from '../json/read-json.js';
import type { CourseItem } from '../learning-environment/course-item.js';
import { courseRows } from '../learning-environment/course-rows.js';
import { has, idIn, instantIn, listIn, numberIn, textIn, utcIn } from '../learning-environment/json-fields.js';
import { type HandedIn, kindOfItem } from '../learning-environment/kind-of-item.js';
import { staleDates } from '../learning-environment/stale-dates.js';
import { unreadableItems } from '../learning-environment/unreadable-items.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { type CanvasAnnouncements, canvasAnnouncements } from './canvas-announcements.js';
import { assignmentId, type CanvasAssignment, type CanvasCourse, canvasCourses } from './canvas-course.js';
import { type CanvasWeights, canvasWeights } from './canvas-weights.js';

/** The assignments of Canvas in a file of its API: assignments, groups of assignments, or whole courses. */
export function readCanvas(json: JsonFile, said: SourceOptions): ReadResult {
  const { courses, strays, notCounted } = canvasCourses(json.value);
  const read = courses.map((course) => readCourse(json.file, course, said));
  const issues = read.flatMap((course) => course.issues);
  const items = read.flatMap((course) => course.items);
  const lost = [
    ...unreadableItems(json.file, { strays, read: items.length }),
    ...(notCounted > 0 ? [fileIssue(json.file, 'items-not-counted', { count: notCounted })] : []),
  ];
  return courseRows(json, { environment: 'Canvas', items, issues: [...lost, ...issues] }, said);
}

interface CourseRead {
  readonly items: readonly CourseItem[];
  readonly issues: readonly ImportIssue[];
}

function readCourse(file: string, course: CanvasCourse, said: SourceOptions): CourseRead {
  const counted = course.assignments.filter(({ object }) => stateOf(object) === 'published');
  const weights = canvasWeights(file, course, counted);
  const announcements = canvasAnnouncements(counted, staleDates(said.academicYear));
  const { notUsed } = announcements;
  const others = counted.filter(({ object }) => otherDates(object) > 0).length;
  return {
    items: course.assignments.map((assignment) => itemOf(assignment, course, { weights, announcements })),
    issues: [
      ...weights.issues,
      ...(notUsed > 0 ? [fileIssue(file, 'canvas-created-not-used', { count: notUsed })] : []),
      ...(others > 0 ? [fileIssue(file, 'canvas-other-dates', { count: others })] : []),
    ],
  };
}

interface KnownOfCourse {
  readonly weights: CanvasWeights;
  readonly announcements: CanvasAnnouncements;
}

function itemOf(assignment: CanvasAssignment, { code }: CanvasCourse, known: KnownOfCourse): CourseItem {
  const { object } = assignment;
  const id = assignmentId(object);
  const title = textIn(object, 'name') ?? textIn(object, 'title');
  return {
    object,
    course: code,
    code: id && `assignment-${id}`,
    title,
    kind: kindOfItem(title ?? '', handedIn(object)),
    state: stateOf(object),
    due: instantIn(object, 'due_at'),
    dueBy: 'due-date',
    opens: instantIn(object, 'unlock_at'),
    announcedOn: known.announcements.dayOf(assignment),
    groupWork: has(object, 'group_category_id') ? idIn(object, 'group_category_id') !== null : undefined,
    durationHours: has(object, 'time_limit') ? limitOf(object) : undefined,
    weightPercent: known.weights.percentOf(assignment),
    modifiedAt: utcIn(object, 'updated_at'),
  };
}

/** The time limit of a quiz, in minutes. */
function limitOf(object: JsonObject): number | undefined {
  const minutes = numberIn(object, 'time_limit');
  return minutes !== null && minutes > 0 ? minutes / 60 : undefined;
}

const ONLINE: ReadonlySet<unknown> = new Set(['online_upload', 'online_text_entry', 'online_url', 'media_recording']);

function handedIn(object: JsonObject): HandedIn {
  const types = listIn(object, 'submission_types');
  if (types.includes('online_quiz') || has(object, 'quiz_id') || has(object, 'quiz_type')) return 'quiz';
  return types.some((type) => ONLINE.has(type)) ? 'online' : 'otherwise';
}

function stateOf(object: JsonObject): CourseItem['state'] {
  if (textIn(object, 'workflow_state') === 'deleted') return 'deleted';
  const isHidden = fieldOf(object, 'published') === false || textIn(object, 'workflow_state') === 'unpublished';
  return isHidden ? 'hidden' : 'published';
}

/** Dates for sections or students of their own, beside the date for everyone. */
function otherDates(object: JsonObject): number {
  const listed = listIn(object, 'all_dates').length + listIn(object, 'overrides').length;
  return fieldOf(object, 'has_overrides') === true ? Math.max(2, listed) : Math.max(0, listed - 1);
}
