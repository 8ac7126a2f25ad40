import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark } from './ooapi-reading.js';

/** Hours of study in an EC (WHW 7.4: 60 EC a year of 1,680 hours). */
const SBU_PER_EC = 28;

/** The study load of a course or programme: EC, and hours of contact where it names them. */
export interface StudyLoad {
  readonly ec: number | null;
  readonly contactHours: number | null;
}

interface Entry {
  readonly unit: string;
  readonly value: number;
}

/** The study load in EC: as it is given, else from hours of study, which is said. Version 5 gives one, version 6 a list. */
export function studyLoadOf(reading: OoapiReading, object: OoapiObject): StudyLoad {
  const given = fieldOf(object.value, 'studyLoad') ?? null;
  const entries = (isJsonArray(given) ? given : [given]).flatMap((entry) => entryOf(entry) ?? []);
  const contactHours = inUnit(entries, ['contact_time', 'contacttime']);
  const stated = inUnit(entries, ['ects', 'ec', 'ecs', 'credits', 'credit']);
  if (stated !== null) return { ec: stated, contactHours };
  const sbu = inUnit(entries, ['sbu']);
  if (sbu === null) {
    if (given !== null && !(isJsonArray(given) && given.length === 0))
      remark(reading, object, { code: 'ooapi-study-load-unknown', field: 'studyLoad', value: given });
    return { ec: null, contactHours };
  }
  const converted = Number((sbu / SBU_PER_EC).toPrecision(12));
  remark(reading, object, {
    code: 'ooapi-study-load-in-hours',
    field: 'studyLoad',
    value: sbu,
    values: { hours: sbu, ec: converted },
  });
  return { ec: converted, contactHours };
}

function entryOf(value: JsonValue): Entry | null {
  if (!isJsonObject(value)) return null;
  const number = numberOf(value);
  const unit = fieldOf(value, 'studyLoadUnit');
  return number === null || typeof unit !== 'string' ? null : { unit: unit.trim().toLowerCase(), value: number };
}

function numberOf(entry: JsonObject): number | null {
  const value = fieldOf(entry, 'value');
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function inUnit(entries: readonly Entry[], units: readonly string[]): number | null {
  return entries.find(({ unit }) => units.includes(unit))?.value ?? null;
}
