import { fileIssue } from '../import-issue.js';
import { fieldOf, type JsonObject } from '../json/json-value.js';
import type { JsonFile } from '../json/read-json.js';
import type { CourseItem, GivenMoment } from '../learning-environment/course-item.js';
import { courseRows } from '../learning-environment/course-rows.js';
import { has, idIn, instantIn, numberIn, objectIn, textIn, utcIn } from '../learning-environment/json-fields.js';
import { kindOfItem } from '../learning-environment/kind-of-item.js';
import { unreadableItems } from '../learning-environment/unreadable-items.js';
import type { ReadResult } from '../read-result.js';
import type { SourceOptions } from '../source-options.js';
import { type BrightspaceObject, brightspaceObjects } from './brightspace-lists.js';
import { gradeWeights } from './grade-weights.js';

/** Whether a file holds the grade book of a course and nothing that is due. */
export function isGradeBook({ value }: JsonFile): boolean {
  const { found, strays, grades } = brightspaceObjects(value);
  return grades > 0 && found.length === 0 && strays === 0;
}

/** The dropbox folders and quizzes of Brightspace in a file of its API, with the weights that the grade books have for them. */
export function readBrightspace(json: JsonFile, said: SourceOptions, others: readonly JsonFile[] = []): ReadResult {
  const { found, strays, goesOn } = brightspaceObjects(json.value);
  const weights = new Map([json, ...others].flatMap(({ value }) => [...gradeWeights(value)]));
  const itemOf = (object: BrightspaceObject) => courseItem(object, weights);
  const issues = [
    ...unreadableItems(json.file, { strays, read: found.length }),
    ...(goesOn ? [fileIssue(json.file, 'file-is-one-page')] : []),
  ];
  return courseRows(json, { environment: 'Brightspace', items: found.map(itemOf), issues }, said);
}

function courseItem({ kind, object, course }: BrightspaceObject, weights: ReadonlyMap<string, number>): CourseItem {
  const id = idIn(object, kind === 'quiz' ? 'QuizId' : 'Id');
  const title = textIn(object, 'Name');
  return {
    object,
    course,
    code: id && `${kind}-${id}`,
    title,
    kind: kindOfItem(title ?? '', kind === 'quiz' ? 'quiz' : handedIn(object)),
    state: stateOf(object),
    ...dueOf(object),
    opens:
      instantIn(object, 'StartDate').kind === 'none'
        ? inAvailability(object, 'StartDate')
        : instantIn(object, 'StartDate'),
    groupWork: kind === 'folder' && has(object, 'GroupTypeId') ? numberIn(object, 'GroupTypeId') !== null : undefined,
    durationHours: hoursOf(object),
    modifiedAt: utcIn(object, 'LastModifiedDate') ?? utcIn(object, 'LastModified'),
    weightPercent: weights.get(idIn(object, 'GradeItemId') ?? ''),
  };
}

/** A quiz often has no due date, only the moment at which it closes. */
function dueOf(object: JsonObject): Pick<CourseItem, 'due' | 'dueBy'> {
  const due = instantIn(object, 'DueDate');
  if (due.kind !== 'none') return { due, dueBy: 'due-date' };
  const end = instantIn(object, 'EndDate');
  return { due: end.kind === 'none' ? inAvailability(object, 'EndDate') : end, dueBy: 'closing-date' };
}

function inAvailability(object: JsonObject, name: string): GivenMoment {
  return instantIn(objectIn(object, 'Availability'), name);
}

/** Folders on paper and for what is only watched take no files. */
function handedIn(object: JsonObject): 'online' | 'otherwise' {
  const type = numberIn(object, 'SubmissionType');
  return type === 2 || type === 3 ? 'otherwise' : 'online';
}

function stateOf(object: JsonObject): CourseItem['state'] {
  if (fieldOf(object, 'IsDeleted') === true) return 'deleted';
  return fieldOf(object, 'IsHidden') === true || fieldOf(object, 'IsActive') === false ? 'hidden' : 'published';
}

/** The time limit of a quiz, in minutes. */
function hoursOf(object: JsonObject): number | undefined {
  const limit = objectIn(object, 'SubmissionTimeLimit');
  const isSet = limit !== null && fieldOf(limit, 'IsEnforced') === true;
  const minutes = isSet ? numberIn(limit, 'TimeLimitValue') : null;
  return minutes !== null && minutes > 0 ? minutes / 60 : undefined;
}
