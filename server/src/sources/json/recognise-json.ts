import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from './json-value.js';

/** The formats that come as JSON. */
export type JsonFormat = 'ooapi-v5' | 'ooapi-v6' | 'canvas' | 'brightspace' | 'moodle' | 'unknown';

type KnownFormat = Exclude<JsonFormat, 'unknown'>;

/** Names of fields that only this format has. */
const OWN_FIELDS: Readonly<Record<KnownFormat, readonly string[]>> = {
  'ooapi-v5': [
    ...['offeringId', 'offeringType', 'programId', 'programType', 'programs', 'programOffering', 'organizationId'],
    ...['teachingLanguage', 'modeOfDelivery', 'academicSession', 'startEnrollDate', 'enrollStartDate', 'course'],
  ],
  'ooapi-v6': [
    ...['courseOfferingId', 'testComponentOfferingId', 'learningComponentOfferingId', 'programmeOfferingId'],
    ...['programmeId', 'programmeIds', 'programmeType', 'organisationId', 'organisation', 'courseOfferingIds'],
    ...['startDateTime', 'endDateTime', 'teachingLanguages', 'modesOfDelivery', 'academicSessionId', 'yearId'],
  ],
  canvas: [
    ...['due_at', 'unlock_at', 'lock_at', 'points_possible', 'group_weight', 'submission_types', 'course_code'],
    ...['assignment_group_id', 'quiz_type', 'enrollment_term_id', 'context_code', 'all_day_date', 'html_url'],
  ],
  brightspace: [
    ...['DueDate', 'Availability', 'DropboxFolderId', 'QuizId', 'OrgUnitId', 'GradeItemId', 'Assessment'],
    ...['GradeType', 'MaxPoints', 'CategoryId', 'Grades'],
  ],
  moodle: [
    ...['cmid', 'coursemodule', 'duedate', 'allowsubmissionsfromdate', 'cutoffdate', 'timeopen', 'timeclose'],
    ...['timestart', 'modulename', 'timesort', 'eventtype', 'activityname'],
  ],
};

/** Every object of the Open Education API names itself with one of these. */
const OOAPI = [
  ...['primaryCode', 'offeringId', 'courseId', 'componentId', 'programId', 'programmeId', 'academicSessionId'],
  ...['courseOfferingId', 'testComponentOfferingId', 'learningComponentOfferingId', 'programmeOfferingId'],
  ...['organizationId', 'organisationId', 'consumerKey'],
];

/** How many objects of a file are looked at. */
const LOOKED_AT = 200;
const DEPTH = 3;

/** Which format a JSON value is in: the one of which it has most fields; the Open Education API where its objects name themselves so. */
export function recogniseJson(value: JsonValue): JsonFormat {
  const objects = firstObjects(value);
  const isOoapi = objects.some((object) => OOAPI.some((name) => fieldOf(object, name) !== undefined));
  const learning = best(objects, ['canvas', 'brightspace', 'moodle']);
  if (!isOoapi) return learning ?? 'unknown';
  return best(objects, ['ooapi-v6', 'ooapi-v5']) ?? 'ooapi-v5';
}

function best(objects: readonly JsonObject[], formats: readonly KnownFormat[]): KnownFormat | null {
  const scored = formats.map((format) => ({ format, score: scoreOf(objects, format) }));
  const top = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return top.score > 0 ? top.format : null;
}

/** How often the objects have the fields; a field that all share counts once for each. */
function scoreOf(objects: readonly JsonObject[], format: KnownFormat): number {
  return objects.reduce(
    (total, object) => total + OWN_FIELDS[format].filter((name) => fieldOf(object, name) !== undefined).length,
    0,
  );
}

/** The outermost objects first, then those within them. */
function firstObjects(value: JsonValue): readonly JsonObject[] {
  const found: JsonObject[] = [];
  let level: readonly JsonValue[] = [value];
  for (let depth = 0; depth <= DEPTH && found.length < LOOKED_AT; depth += 1) {
    const objects = level.flatMap(objectsIn).slice(0, LOOKED_AT);
    found.push(...objects);
    level = objects.flatMap((object) => Object.values(object));
  }
  return found.slice(0, LOOKED_AT);
}

function objectsIn(value: JsonValue): readonly JsonObject[] {
  if (isJsonObject(value)) return [value];
  if (!isJsonArray(value)) return [];
  // Lists of pages are lists of lists.
  const parts = value.slice(0, LOOKED_AT).flatMap((part) => (isJsonArray(part) ? part.slice(0, LOOKED_AT) : [part]));
  return parts.filter(isJsonObject);
}
