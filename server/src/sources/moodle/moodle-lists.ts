import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { has, listIn, objectIn, textIn } from '../learning-environment/json-fields.js';

/** An assignment or quiz of Moodle with the short name of its course, where the file tells. */
export interface MoodleActivity {
  readonly kind: 'assign' | 'quiz';
  /** Whether it is known by an event of the calendar only: the day on which it is due. */
  readonly isEvent: boolean;
  readonly object: JsonObject;
  readonly course: string | null;
}

/** What is in a file of Moodle, how many values stand where an activity should, and what Moodle itself left out. */
export interface MoodleActivities {
  readonly found: readonly MoodleActivity[];
  readonly strays: number;
  readonly warnings: number;
  /** Events of the calendar that are no due date. */
  readonly notCounted: number;
}

const LISTS = ['courses', 'assignments', 'quizzes', 'events', 'data'] as const;
const NOTHING: MoodleActivities = { found: [], strays: 0, warnings: 0, notCounted: 0 };

/** The answers of `mod_assign_get_assignments` and `mod_quiz_get_quizzes_by_courses`, whole or a part of them. */
export function moodleActivities(value: JsonValue, course: string | null = null): MoodleActivities {
  if (isJsonArray(value)) return joined(value.map((part) => moodleActivities(part, course)));
  if (!isJsonObject(value)) return { ...NOTHING, strays: 1 };
  if (has(value, 'eventtype')) return ofEvent(value, course);
  const code = textIn(value, 'shortname') ?? course;
  const kind = kindOf(value);
  if (kind) return { ...NOTHING, found: [{ kind, isEvent: false, object: value, course: code }] };
  const lists = LISTS.filter((name) => has(value, name));
  const within = joined(lists.flatMap((name) => listIn(value, name)).map((part) => moodleActivities(part, code)));
  const isKnown = lists.length > 0 || has(value, 'shortname');
  return {
    found: within.found,
    strays: within.strays + (isKnown ? 0 : 1),
    warnings: within.warnings + listIn(value, 'warnings').length,
    notCounted: within.notCounted,
  };
}

function joined(parts: readonly MoodleActivities[]): MoodleActivities {
  return {
    found: parts.flatMap(({ found }) => found),
    strays: parts.reduce((total, { strays }) => total + strays, 0),
    warnings: parts.reduce((total, { warnings }) => total + warnings, 0),
    notCounted: parts.reduce((total, { notCounted }) => total + notCounted, 0),
  };
}

/** The calendar has an event for each due date, and others: meetings, days on which something opens. */
function ofEvent(object: JsonObject, course: string | null): MoodleActivities {
  const [module, type] = [textIn(object, 'modulename'), textIn(object, 'eventtype')];
  const isDue = (module === 'assign' && type === 'due') || (module === 'quiz' && type === 'close');
  if (!isDue) return { ...NOTHING, notCounted: 1 };
  const named = objectIn(object, 'course');
  const code = (named && textIn(named, 'shortname')) ?? course;
  return { ...NOTHING, found: [{ kind: module === 'quiz' ? 'quiz' : 'assign', isEvent: true, object, course: code }] };
}

function kindOf(object: JsonObject): MoodleActivity['kind'] | null {
  if (has(object, 'timeclose') || has(object, 'timelimit')) return 'quiz';
  return has(object, 'duedate') || has(object, 'allowsubmissionsfromdate') || has(object, 'cmid') ? 'assign' : null;
}
