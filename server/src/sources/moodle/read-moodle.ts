import { fileIssue } from '../import-issue.js';
import { fieldOf, type JsonObject } from '../json/json-value.js';
import type { JsonFile } from '../json/read-json.js';
import type { CourseItem } from '../learning-environment/course-item.js';
import { courseRows } from '../learning-environment/course-rows.js';
import { epochIn, has, idIn, numberIn, textIn, utcIn } from '../learning-environment/json-fields.js';
import { type HandedIn, kindOfItem } from '../learning-environment/kind-of-item.js';
import { unreadableItems } from '../learning-environment/unreadable-items.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { type MoodleActivity, moodleActivities } from './moodle-lists.js';

const SECONDS_AN_HOUR = 3600;

/** The assignments and quizzes of Moodle in a file of its web services. */
export function readMoodle(json: JsonFile, said: SourceOptions): ReadResult {
  const { found, strays, warnings, notCounted } = moodleActivities(json.value);
  const issues = [
    ...unreadableItems(json.file, { strays, read: found.length }),
    ...(notCounted > 0 ? [fileIssue(json.file, 'items-not-counted', { count: notCounted })] : []),
    ...(warnings > 0 ? [fileIssue(json.file, 'moodle-warnings', { count: warnings })] : []),
  ];
  return courseRows(json, { environment: 'Moodle', items: found.map(itemOf), issues }, said);
}

function itemOf(activity: MoodleActivity): CourseItem {
  if (activity.isEvent) return itemOfEvent(activity);
  const { kind, object, course } = activity;
  const id = idIn(object, 'id') ?? idIn(object, 'cmid') ?? idIn(object, 'coursemodule');
  const title = textIn(object, 'name');
  return {
    object,
    course,
    code: id && `${kind}-${id}`,
    title,
    kind: kindOfItem(title ?? '', handedIn(kind, object)),
    state: stateOf(object),
    ...(kind === 'quiz' ? quizDates(object) : assignmentDates(object)),
    groupWork: has(object, 'teamsubmission') ? isOn(object, 'teamsubmission') : undefined,
    durationHours: kind === 'quiz' ? limitOf(object) : undefined,
    modifiedAt: utcIn(object, 'timemodified'),
  };
}

/** What the calendar knows of an activity: when it is due, and its name. */
function itemOfEvent({ kind, object, course }: MoodleActivity): CourseItem {
  const id = idIn(object, 'instance') ?? idIn(object, 'id');
  const title = textIn(object, 'activityname') ?? textIn(object, 'name');
  const time = has(object, 'timesort') ? 'timesort' : 'timestart';
  return {
    object,
    course,
    code: id && `${kind}-${id}`,
    title,
    kind: kindOfItem(title ?? '', kind === 'quiz' ? 'quiz' : 'online'),
    state: stateOf(object),
    due: epochIn(object, time),
    dueBy: kind === 'quiz' ? 'closing-date' : 'due-date',
    modifiedAt: utcIn(object, 'timemodified'),
  };
}

type Dates = Pick<CourseItem, 'due' | 'dueBy' | 'opens'>;

function assignmentDates(object: JsonObject): Dates {
  return { due: epochIn(object, 'duedate'), dueBy: 'due-date', opens: epochIn(object, 'allowsubmissionsfromdate') };
}

function quizDates(object: JsonObject): Dates {
  return { due: epochIn(object, 'timeclose'), dueBy: 'closing-date', opens: epochIn(object, 'timeopen') };
}

function handedIn(kind: MoodleActivity['kind'], object: JsonObject): HandedIn {
  if (kind === 'quiz') return 'quiz';
  return isOn(object, 'nosubmissions') ? 'otherwise' : 'online';
}

function stateOf(object: JsonObject): CourseItem['state'] {
  if (isOn(object, 'deletioninprogress')) return 'deleted';
  const isHidden = has(object, 'visible') && !isOn(object, 'visible');
  return isHidden ? 'hidden' : 'published';
}

/** Moodle writes yes and no as 1 and 0, newer versions as true and false. */
function isOn(object: JsonObject, name: string): boolean {
  return fieldOf(object, name) === true || numberIn(object, name) === 1;
}

function limitOf(object: JsonObject): number | undefined {
  const seconds = numberIn(object, 'timelimit');
  return seconds !== null && seconds > 0 ? seconds / SECONDS_AN_HOUR : undefined;
}
