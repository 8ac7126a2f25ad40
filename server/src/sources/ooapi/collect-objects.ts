import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import { jsonPointer } from '../json/json-pointer.js';
import {
  fieldOf,
  isJsonArray,
  isJsonObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
} from '../json/json-value.js';
import type { JsonFile } from '../json/read-json.js';
import { LIMITS } from '../limits.js';
import { missingPages } from './missing-pages.js';
import { classify, type OoapiObject } from './ooapi-object.js';
import { preview } from './preview.js';
import { primaryCode } from './primary-code.js';

/** The objects of all files. */
export interface CollectedObjects {
  /** Those that stand in the files themselves, each once. */
  readonly objects: readonly OoapiObject[];
  /** Those that are written out within another; a file may have them as well. */
  readonly expanded: readonly OoapiObject[];
  /** Whether the files hold nothing of the API at all. */
  readonly isEmpty: boolean;
  readonly issues: readonly ImportIssue[];
}

/** Fields in which an object of our concern may be written out instead of named by its id. Persons are in none of them. */
const EXPANDABLE = [
  ...['course', 'component', 'program', 'programs', 'programme', 'programmes', 'academicSession', 'parent', 'year'],
  ...['courseOffering', 'courseOfferings', 'programOffering', 'children'],
];

interface Found {
  readonly objects: OoapiObject[];
  readonly expanded: OoapiObject[];
  readonly issues: ImportIssue[];
  /** Per file and kind how many objects are of no use here. */
  readonly others: Map<string, { readonly file: string; readonly name: string; count: number }>;
}

interface Place {
  readonly file: string;
  readonly row: number;
  readonly pointer: string;
}

/** Finds the objects in the files: one, an array of them, or a page with `items`. */
export function collectObjects(files: readonly JsonFile[]): CollectedObjects {
  const found: Found = { objects: [], expanded: [], issues: [...missingPages(files)], others: new Map() };
  for (const file of files) collectFile(file, found);
  const others = [...found.others.values()].map(({ file, name, count }) =>
    fileIssue(file, 'ooapi-not-used', { kind: name, count }),
  );
  const { objects, issues } = withoutRepeats(found.objects);
  const isEmpty = objects.length === 0 && others.length === 0;
  return { objects, expanded: found.expanded, isEmpty, issues: [...found.issues, ...issues, ...others] };
}

function collectFile(json: JsonFile, found: Found): void {
  const entries = entriesOf(json.value, [], 0);
  const items = entries.map(({ item }) => item);
  if (items.length > LIMITS.rows) {
    found.issues.push(fileIssue(json.file, 'rows-too-many', { limit: LIMITS.rows }));
    return;
  }
  const lines = items.map((item) => (isContainer(item) ? json.lineOfValue(item) : null));
  const apart = new Set(lines).size === lines.length && !lines.includes(null);
  if (!apart && items.length > 1) found.issues.push(fileIssue(json.file, 'json-rows-are-items'));
  entries.forEach(({ item, path }, index) => {
    const pointer = jsonPointer(path);
    const place = { file: json.file, row: (apart ? lines[index] : null) ?? index + 1, pointer };
    collectItem(item, place, found);
    const rowOf = (value: JsonObject) => (apart ? json.lineOfValue(value) : place.row);
    if (isJsonObject(item)) collectExpanded(item, { ...place, rowOf }, found);
  });
}

function isContainer(value: JsonValue): value is JsonArray | JsonObject {
  return isJsonObject(value) || (isJsonArray(value) && value.length > 0);
}

interface Entry {
  readonly item: JsonValue;
  readonly path: readonly (string | number)[];
}

/** Lists in a page, in a list of pages, in an object with a list of each kind: deeper no one nests them. */
const MOST_NESTED = 4;

/** The objects of a file: itself, those of an array or page, or those of the lists that it is made of. */
function entriesOf(value: JsonValue, path: Entry['path'], depth: number): readonly Entry[] {
  if (isJsonArray(value) && depth < MOST_NESTED) {
    return value.flatMap((item, index) => entriesOf(item, [...path, index], depth + 1));
  }
  if (!isJsonObject(value) || depth >= MOST_NESTED) return [{ item: value, path }];
  const items = fieldOf(value, 'items');
  if (isJsonArray(items)) return items.flatMap((item, index) => entriesOf(item, [...path, 'items', index], depth + 1));
  // Some servers send a page with the one item itself instead of an array.
  if (isJsonObject(items)) return [{ item: items, path: [...path, 'items'] }];
  if (classify(value).kind !== 'none') return [{ item: value, path }];
  const lists = Object.entries(value).filter(([, part]) => isJsonArray(part) || isPage(part));
  if (lists.length === 0) return [{ item: value, path }];
  return lists.flatMap(([name, part]) => entriesOf(part, [...path, name], depth + 1));
}

function isPage(value: JsonValue): boolean {
  return isJsonObject(value) && isContainer(fieldOf(value, 'items') ?? null);
}

function collectItem(item: JsonValue, place: Place, found: Found): void {
  const known = isJsonObject(item) ? classify(item) : null;
  if (known?.kind === 'known' && isJsonObject(item)) {
    found.objects.push({ kind: known.of, id: known.id, value: item, ...place });
  } else if (known?.kind === 'other') {
    const key = JSON.stringify([place.file, known.name]);
    const before = found.others.get(key);
    if (before) before.count += 1;
    else found.others.set(key, { file: place.file, name: known.name, count: 1 });
  } else {
    found.issues.push(issueAt(place, 'ooapi-object-unknown', {}, preview(item)));
  }
}

interface ExpandedPlace extends Place {
  readonly rowOf: (value: JsonObject) => number;
}

function collectExpanded(parent: JsonObject, place: ExpandedPlace, found: Found): void {
  for (const name of EXPANDABLE) {
    const value = fieldOf(parent, name);
    const list = isJsonArray(value) ? value : [value];
    list.forEach((child, index) => {
      if (!isJsonObject(child)) return;
      const pointer = place.pointer + jsonPointer(isJsonArray(value) ? [name, index] : [name]);
      const here = { ...place, pointer, row: place.rowOf(child) };
      const known = classify(child);
      const { file, row } = here;
      if (known.kind === 'known' && known.id !== null)
        found.expanded.push({ kind: known.of, id: known.id, value: child, file, row, pointer });
      collectExpanded(child, here, found);
    });
  }
}

/** Pages overlap when something was added between two requests: the same object then comes twice. */
function withoutRepeats(objects: readonly OoapiObject[]): Pick<CollectedObjects, 'objects' | 'issues'> {
  const seen = new Map<string, { readonly first: OoapiObject; text: string | null }>();
  const kept: OoapiObject[] = [];
  const issues: ImportIssue[] = [];
  for (const object of objects) {
    const key = object.id === null ? null : JSON.stringify([object.kind, object.id]);
    const before = key === null ? undefined : seen.get(key);
    if (!before) {
      if (key !== null) seen.set(key, { first: object, text: null });
      kept.push(object);
      continue;
    }
    const { first } = before;
    // Kept, so that many repeats of a large object stay cheap.
    before.text ??= JSON.stringify(first.value);
    const same = before.text === JSON.stringify(object.value);
    const values = { firstRow: first.row, firstFile: first.file };
    if (same) issues.push(issueAt(object, 'ooapi-object-twice', values, object.id));
    else if (isAnother(object, first)) {
      // What refers to the id means the first; the other is read all the same.
      kept.push({ ...object, id: null });
      issues.push(issueAt(object, 'ooapi-id-twice', values, object.id));
    } else issues.push(issueAt(object, 'ooapi-object-differs', values, object.id));
  }
  return { objects: kept, issues };
}

/** Whether the codes of two objects with one id say that they are not the same. */
function isAnother(one: OoapiObject, other: OoapiObject): boolean {
  const codes = [primaryCode(one.value), primaryCode(other.value)];
  return !codes.includes(null) && codes[0] !== codes[1];
}

function issueAt(place: Place, code: ImportIssueCode, values: IssueValues, value: string | null): ImportIssue {
  const { file, row, pointer } = place;
  return { code, place: { file, sheet: null, row, column: pointer === '' ? null : pointer }, value, values };
}
