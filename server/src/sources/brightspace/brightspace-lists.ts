import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { has, idIn, listIn, objectIn, textIn } from '../learning-environment/json-fields.js';
import { isGrade } from './grade-weights.js';

/** A dropbox folder or quiz with the code of its course, where the file tells. */
export interface BrightspaceObject {
  readonly kind: 'folder' | 'quiz';
  readonly object: JsonObject;
  readonly course: string | null;
}

/** What is in a file of Brightspace, and how many values stand where a folder or quiz should. */
export interface BrightspaceObjects {
  readonly found: readonly BrightspaceObject[];
  readonly strays: number;
  /** Whether the answer of the API says that there is another page. */
  readonly goesOn: boolean;
  /** Items and categories of the grade book. */
  readonly grades: number;
}

const LISTS = [
  'folders',
  'Folders',
  'DropboxFolders',
  'quizzes',
  'Quizzes',
  'Objects',
  'Items',
  'Courses',
  'courses',
  'grades',
  'GradeItems',
  'GradeObjects',
  'Categories',
] as const;

const NOTHING: BrightspaceObjects = { found: [], strays: 0, goesOn: false, grades: 0 };

/** Lists of dropbox folders or of quizzes, pages of them, or objects that hold such lists. */
export function brightspaceObjects(value: JsonValue, course: string | null = null): BrightspaceObjects {
  if (isJsonArray(value)) return joined(value.map((part) => brightspaceObjects(part, course)));
  if (!isJsonObject(value)) return { ...NOTHING, strays: 1 };
  const code = courseCode(value) ?? course;
  const kind = kindOf(value);
  if (kind) return { ...NOTHING, found: [{ kind, object: value, course: code }] };
  if (isGrade(value)) return { ...NOTHING, grades: 1 };
  const lists = LISTS.filter((name) => has(value, name));
  const within = joined(lists.flatMap((name) => listIn(value, name)).map((part) => brightspaceObjects(part, code)));
  const goesOn = within.goesOn || textIn(value, 'Next') !== null;
  return { ...within, strays: within.strays + (lists.length === 0 ? 1 : 0), goesOn };
}

function joined(parts: readonly BrightspaceObjects[]): BrightspaceObjects {
  return {
    found: parts.flatMap(({ found }) => found),
    strays: parts.reduce((total, { strays }) => total + strays, 0),
    goesOn: parts.some(({ goesOn }) => goesOn),
    grades: parts.reduce((total, { grades }) => total + grades, 0),
  };
}

function kindOf(object: JsonObject): BrightspaceObject['kind'] | null {
  if (has(object, 'QuizId')) return 'quiz';
  const isFolder = idIn(object, 'Id') !== null || has(object, 'DropboxType');
  return isFolder && (has(object, 'DueDate') || has(object, 'Availability') || has(object, 'Assessment'))
    ? 'folder'
    : null;
}

/** `{ "OrgUnit": { "Id": 6606, "Code": "SEC101", … } }`, as the API describes a course. */
function courseCode(object: JsonObject): string | null {
  const unit = objectIn(object, 'OrgUnit');
  return textIn(object, 'CourseCode') ?? textIn(object, 'OrgUnitCode') ?? (unit && textIn(unit, 'Code'));
}
