import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { fileIssue, type ImportIssue, type ImportIssueCode, type IssueValues } from '../import-issue.js';
import { fieldOf, isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.js';
import type { CollectedObjects } from './collect-objects.js';
import { idText, type OoapiKind, type OoapiObject } from './ooapi-object.js';
import { preview } from './preview.js';

/** The state of turning objects into rows: where each is found, and what was remarked on the way. */
export interface OoapiReading {
  readonly language: Language;
  /** The year that was chosen, null where all are welcome. */
  readonly chosenYear: AcademicYear | null;
  /** The objects of a kind that become rows, each once: those in the files, else those written out within others. */
  readonly all: (kind: OoapiKind) => readonly OoapiObject[];
  readonly find: (kind: OoapiKind, id: string) => OoapiObject | null;
  readonly issues: ImportIssue[];
  /** What is said once for many objects. */
  readonly counts: Map<string, Count>;
  /** The objects of which it was said that they have no code. */
  readonly withoutCode: Set<OoapiObject>;
  readonly memory: {
    readonly names: Map<OoapiObject, string | null>;
    readonly courses: Map<OoapiObject, string | null>;
    readonly sessions: Map<OoapiObject, OoapiObject | null>;
    readonly years: Map<OoapiObject, AcademicYear | null>;
  };
}

/** What whoever imports says of objects of the API. */
export interface OoapiOptions {
  readonly language: Language;
  readonly academicYear: AcademicYear | null;
}

/** A reading in which nothing was read yet. */
export function newReading(
  { objects, expanded }: CollectedObjects,
  { language, academicYear }: OoapiOptions,
): OoapiReading {
  const byKind = new Map<OoapiKind, OoapiObject[]>();
  const byId = new Map<string, OoapiObject>();
  for (const object of [...objects, ...expanded]) {
    const key = `${object.kind}\n${object.id}`;
    if (object.id !== null && byId.has(key)) continue;
    byId.set(key, object);
    const alike = byKind.get(object.kind);
    if (alike) alike.push(object);
    else byKind.set(object.kind, [object]);
  }
  return {
    language,
    chosenYear: academicYear,
    all: (kind) => byKind.get(kind) ?? [],
    find: (kind, id) => byId.get(`${kind}\n${id}`) ?? null,
    issues: [],
    counts: new Map(),
    withoutCode: new Set(),
    memory: { names: new Map(), courses: new Map(), sessions: new Map(), years: new Map() },
  };
}

interface RemarkParts {
  /** The field it is about, as a path below the object. */
  readonly field?: string;
  readonly value?: JsonValue | undefined;
  readonly values?: IssueValues;
}

/** Notes a remark about an object, at the pointer of the field it is about. */
export function remark(
  reading: OoapiReading,
  object: OoapiObject,
  { code, field, value, values = {} }: RemarkParts & { readonly code: ImportIssueCode },
): void {
  const pointer = field === undefined ? object.pointer : `${object.pointer}/${field}`;
  const place = { file: object.file, sheet: null, row: object.row, column: pointer === '' ? null : pointer };
  reading.issues.push({ code, place, value: value === undefined ? null : preview(value), values });
}

interface Count {
  readonly file: string;
  readonly code: ImportIssueCode;
  readonly values: IssueValues;
  readonly value: string | null;
  count: number;
}

/** Counts what goes for many objects of a file alike: it is said once, with how many. */
export function count(
  reading: OoapiReading,
  { file }: OoapiObject,
  { code, values = {}, value = null }: { code: ImportIssueCode; values?: IssueValues; value?: string | null },
): void {
  const key = JSON.stringify([file, code, values, value]);
  const before = reading.counts.get(key);
  if (before) before.count += 1;
  else reading.counts.set(key, { file, code, values, value, count: 1 });
}

/** All that was remarked. */
export function remarks({ issues, counts }: OoapiReading): readonly ImportIssue[] {
  const counted = [...counts.values()].map(({ file, code, values, value, count: times }) => ({
    ...fileIssue(file, code, { ...values, count: times }),
    value,
  }));
  return [...issues, ...counted];
}

/** The answer for an object that many others refer to, worked out once. */
export function remembered<T>(memory: Map<OoapiObject, T>, object: OoapiObject, answer: () => T): T {
  const known = memory.get(object);
  if (known !== undefined) return known;
  const found = answer();
  memory.set(object, found);
  return found;
}

/** What an object refers to: the objects, and the ids of those that no file has. */
export interface References {
  readonly found: readonly OoapiObject[];
  readonly unknown: readonly string[];
}

/** What an object refers to in any of these fields, by id or written out, each once. */
export function references(
  reading: OoapiReading,
  object: OoapiObject,
  { kind, fields }: { readonly kind: OoapiKind; readonly fields: readonly string[] },
): References {
  const ids = new Set(fields.flatMap((name) => idsIn(fieldOf(object.value, name), kind)));
  const resolved = [...ids].map((id) => ({ id, target: reading.find(kind, id) }));
  return {
    found: resolved.flatMap(({ target }) => target ?? []),
    unknown: resolved.flatMap(({ id, target }) => (target ? [] : [id])),
  };
}

const ID_FIELDS: Readonly<Partial<Record<OoapiKind, readonly string[]>>> = {
  programme: ['programId', 'programmeId'],
  course: ['courseId'],
  session: ['academicSessionId'],
  component: ['componentId'],
  'test-component': ['componentId'],
  'course-offering': ['offeringId', 'courseOfferingId'],
};

function idsIn(value: JsonValue | undefined, kind: OoapiKind): readonly string[] {
  if (isJsonArray(value)) return value.flatMap((entry) => idsIn(entry, kind));
  if (isJsonObject(value)) return (ID_FIELDS[kind] ?? []).flatMap((name) => idText(fieldOf(value, name)) ?? []);
  const id = idText(value);
  return id === null ? [] : [id];
}
