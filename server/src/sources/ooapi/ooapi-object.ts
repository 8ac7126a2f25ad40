import { fieldOf, type JsonObject, type JsonValue } from '../json/json-value.js';
import { componentType, isTestType } from './component-type.js';

/** What the Open Education API has that this product knows. */
export const OOAPI_KINDS = [
  'programme',
  'course',
  'session',
  'component',
  'test-component',
  'course-offering',
  'component-offering',
  'test-offering',
  'learning-offering',
  'programme-offering',
] as const;
export type OoapiKind = (typeof OOAPI_KINDS)[number];

/** An object of the API with its place. */
export interface OoapiObject {
  readonly kind: OoapiKind;
  readonly id: string | null;
  readonly value: JsonObject;
  readonly file: string;
  /** The line on which it starts, or its number where several share a line. */
  readonly row: number;
  readonly pointer: string;
}

/** What an object is: one we know, one we don't need (named as the API names it), or nothing of the API. */
export type OoapiClass =
  | { readonly kind: 'known'; readonly of: OoapiKind; readonly id: string | null }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'none' };

const OFFERING_TYPES: Readonly<Record<string, OoapiKind>> = {
  course: 'course-offering',
  component: 'component-offering',
  program: 'programme-offering',
};

/** Fields that say what an object is, the most telling first: an offering also names the course it is of. */
const OWN_IDS: readonly (readonly [field: string, kind: OoapiKind])[] = [
  ['courseOfferingId', 'course-offering'],
  ['testComponentOfferingId', 'test-offering'],
  ['learningComponentOfferingId', 'learning-offering'],
  ['programmeOfferingId', 'programme-offering'],
  ['componentId', 'component'],
  ['programId', 'programme'],
  ['programmeId', 'programme'],
  ['courseId', 'course'],
  ['academicSessionId', 'session'],
];
const TYPES: readonly (readonly [field: string, kind: OoapiKind, id: string])[] = [
  ['academicSessionType', 'session', 'academicSessionId'],
  ['componentType', 'component', 'componentId'],
  ['programType', 'programme', 'programId'],
  ['programmeType', 'programme', 'programmeId'],
];
/** Objects that name a course or an offering, and are something else. */
const OTHERS = [
  'consumerKey',
  'personId',
  'associationId',
  'groupId',
  'groupType',
  'roomId',
  'buildingId',
  'organizationType',
];
/** A field that could name something else still. */
const ANY_ID = /^[a-z]\w*Id$/;

/** What an object of the API is, by the fields it has: version 5 and 6 have other names for much the same. */
export function classify(value: JsonObject): OoapiClass {
  const other = OTHERS.find((name) => has(value, name));
  if (other) return { kind: 'other', name: other.replace(/(Id|Type|Key)$/, '') };
  if (has(value, 'offeringId') || has(value, 'offeringType')) return offering(value);
  const typed = TYPES.find(([field]) => has(value, field));
  if (typed) return { kind: 'known', of: componentKind(typed[1], value), id: idText(fieldOf(value, typed[2])) };
  const own = OWN_IDS.find(([field]) => has(value, field));
  if (own) return { kind: 'known', of: own[1], id: idText(fieldOf(value, own[0])) };
  const unknownId = Object.keys(value).find((name) => ANY_ID.test(name));
  return unknownId ? { kind: 'other', name: unknownId.replace(/Id$/, '') } : { kind: 'none' };
}

/** Version 6 lists tests and lectures apart, and systems number them apart: one id may be a test here and a lecture there. */
function componentKind(kind: OoapiKind, value: JsonObject): OoapiKind {
  return kind === 'component' && isTestType(componentType({ value })) ? 'test-component' : kind;
}

/** Version 5 has one kind of offering with a type; where the type is missing, what it refers to tells. */
function offering(value: JsonObject): OoapiClass {
  const id = idText(fieldOf(value, 'offeringId'));
  const type = fieldOf(value, 'offeringType');
  const said = typeof type === 'string' ? OFFERING_TYPES[type.trim().toLowerCase()] : undefined;
  if (said) return { kind: 'known', of: said, id };
  const refers = ['component', 'course', 'program'].find((name) => has(value, name));
  const of = refers === undefined ? undefined : OFFERING_TYPES[refers];
  return of ? { kind: 'known', of, id } : { kind: 'other', name: 'offering' };
}

function has(value: JsonObject, name: string): boolean {
  return (fieldOf(value, name) ?? null) !== null;
}

/** An id as a text, null where it is none. */
export function idText(value: JsonValue | undefined): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
