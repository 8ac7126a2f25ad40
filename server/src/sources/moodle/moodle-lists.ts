import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import { has, listIn, textIn } from '../learning-environment/json-fields.js';

/** An assignment or quiz of Moodle with the short name of its course, where the file tells. */
export interface MoodleActivity {
  readonly kind: 'assign' | 'quiz';
  readonly object: JsonObject;
  readonly course: string | null;
}

/** What is in a file of Moodle, how many values stand where an activity should, and what Moodle itself left out. */
export interface MoodleActivities {
  readonly found: readonly MoodleActivity[];
  readonly strays: number;
  readonly warnings: number;
}

const LISTS = ['courses', 'assignments', 'quizzes'] as const;

/** The answers of `mod_assign_get_assignments` and `mod_quiz_get_quizzes_by_courses`, whole or a part of them. */
export function moodleActivities(value: JsonValue, course: string | null = null): MoodleActivities {
  if (isJsonArray(value)) return joined(value.map((part) => moodleActivities(part, course)));
  if (!isJsonObject(value)) return { found: [], strays: 1, warnings: 0 };
  const code = textIn(value, 'shortname') ?? course;
  const kind = kindOf(value);
  if (kind) return { found: [{ kind, object: value, course: code }], strays: 0, warnings: 0 };
  const lists = LISTS.filter((name) => has(value, name));
  const within = joined(lists.flatMap((name) => listIn(value, name)).map((part) => moodleActivities(part, code)));
  const isKnown = lists.length > 0 || has(value, 'shortname');
  return {
    found: within.found,
    strays: within.strays + (isKnown ? 0 : 1),
    warnings: within.warnings + listIn(value, 'warnings').length,
  };
}

function joined(parts: readonly MoodleActivities[]): MoodleActivities {
  return {
    found: parts.flatMap(({ found }) => found),
    strays: parts.reduce((total, { strays }) => total + strays, 0),
    warnings: parts.reduce((total, { warnings }) => total + warnings, 0),
  };
}

function kindOf(object: JsonObject): MoodleActivity['kind'] | null {
  if (has(object, 'timeclose') || has(object, 'timelimit')) return 'quiz';
  return has(object, 'duedate') || has(object, 'allowsubmissionsfromdate') || has(object, 'cmid') ? 'assign' : null;
}
