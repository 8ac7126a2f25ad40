import type { ImportIssueCode, IssueValues } from '../import-issue.js';
import { LIMITS } from '../limits.js';
import { isJsonArray, type JsonArray, type JsonObject, type JsonValue } from './json-value.js';

/** What is wrong with a JSON text, and where. */
export interface JsonTextFault {
  readonly code: ImportIssueCode;
  readonly offset: number;
  readonly values: IssueValues;
}

/** A JSON text as a value, with the place where each object and array that holds something starts. */
export type ParsedJson =
  | {
      readonly kind: 'value';
      readonly value: JsonValue;
      readonly offsetOf: ReadonlyMap<JsonArray | JsonObject, number>;
    }
  | ({ readonly kind: 'fault' } & JsonTextFault);

/**
 * Parses a JSON text (RFC 8259). `JSON.parse` would neither say where things stand nor see a name that is given twice, and has no
 * limits: of a hostile file it makes whatever fits the memory.
 */
export function parseJson(text: string): ParsedJson {
  const reader: Reader = { text, at: 0, values: 0, offsetOf: new Map() };
  try {
    const value = readValue(reader, 0);
    skipBlanks(reader);
    if (reader.at < text.length) throw unexpected(reader);
    return { kind: 'value', value, offsetOf: reader.offsetOf };
  } catch (fault) {
    if (fault instanceof JsonFault) return { kind: 'fault', ...fault.told };
    throw fault;
  }
}

/** Carries a fault out of nested values; it never leaves this file. */
class JsonFault extends Error {
  constructor(readonly told: JsonTextFault) {
    super(told.code);
  }
}

interface Reader {
  readonly text: string;
  at: number;
  values: number;
  readonly offsetOf: Map<JsonArray | JsonObject, number>;
}

const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;
/** How much of what was found a message repeats, in characters. */
const FOUND_LENGTH = 20;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readValue(reader: Reader, depth: number): JsonValue {
  skipBlanks(reader);
  reader.values += 1;
  if (reader.values > LIMITS.jsonValues) throw faultAt(reader, 'json-too-many', { limit: LIMITS.jsonValues });
  const next = reader.text[reader.at];
  if (next === '"') return readString(reader);
  if (next === '{') return readObject(reader, depth + 1);
  if (next === '[') return readArray(reader, depth + 1);
  const word = WORDS.find(([name]) => reader.text.startsWith(name, reader.at));
  if (!word) return readNumber(reader);
  reader.at += word[0].length;
  return word[1];
}

function readObject(reader: Reader, depth: number): JsonObject {
  const start = enter(reader, depth);
  const object: Record<string, JsonValue> = {};
  for (let first = true; !closes(reader, '}', { first }); first = false) {
    const nameAt = reader.at;
    if (reader.text[nameAt] !== '"') throw unexpected(reader);
    const name = readString(reader);
    if (Object.hasOwn(object, name)) throw faultAt({ ...reader, at: nameAt }, 'json-name-twice', { name });
    expectNext(reader, ':');
    setField(object, name, readValue(reader, depth));
  }
  reader.offsetOf.set(object, start);
  return object;
}

function readArray(reader: Reader, depth: number): JsonArray {
  const start = enter(reader, depth);
  const array: JsonValue[] = [];
  for (let first = true; !closes(reader, ']', { first }); first = false) array.push(readValue(reader, depth));
  if (array.length > 0) reader.offsetOf.set(array, start);
  return array;
}

function enter(reader: Reader, depth: number): number {
  if (depth > LIMITS.jsonDepth) throw faultAt(reader, 'json-too-deep', { limit: LIMITS.jsonDepth });
  const start = reader.at;
  reader.at += 1;
  return start;
}

/** Whether the bracket closes here; else steps over the comma to the next element. */
function closes(reader: Reader, bracket: '}' | ']', { first }: { readonly first: boolean }): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] === bracket) {
    reader.at += 1;
    return true;
  }
  if (!first) expectNext(reader, ',');
  skipBlanks(reader);
  return false;
}

/** Assigning to `__proto__` would change what the object is instead of giving it a field. */
function setField(object: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function readString(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  let at = start + 1;
  let escaped = false;
  for (let code = text.charCodeAt(at); code !== 0x22; code = text.charCodeAt(at)) {
    if (at >= text.length) throw faultAt({ ...reader, at: text.length }, 'json-truncated');
    if (code < 0x20) throw unexpected({ ...reader, at });
    if (code === 0x5c) escaped = true;
    at += code === 0x5c ? 2 : 1;
  }
  if (at - start > LIMITS.jsonTextLength) {
    throw faultAt(reader, 'json-text-too-long', { length: at - start - 1, limit: LIMITS.jsonTextLength });
  }
  reader.at = at + 1;
  return escaped ? unescaped(reader, text.slice(start, at + 1), start) : text.slice(start + 1, at);
}

function unescaped(reader: Reader, quoted: string, start: number): string {
  const wrong = /\\(?:u(?![\da-fA-F]{4})|[^"\\/bfnrtu])/.exec(quoted.replace(/\\\\/g, '__'));
  if (wrong) throw unexpected({ ...reader, at: start + wrong.index });
  return String(JSON.parse(quoted)); // nothing is left in it that could fail
}

function readNumber(reader: Reader): number {
  NUMBER.lastIndex = reader.at;
  const digits = NUMBER.exec(reader.text)?.[0];
  if (digits === undefined) throw unexpected(reader);
  const value = Number(digits);
  // JSON.parse makes it infinite without a word
  if (!Number.isFinite(value)) throw faultAt(reader, 'json-number-too-large', { found: digits.slice(0, FOUND_LENGTH) });
  reader.at += digits.length;
  return value;
}

function expectNext(reader: Reader, character: ':' | ','): void {
  skipBlanks(reader);
  if (reader.text[reader.at] !== character) throw unexpected(reader);
  reader.at += 1;
}

function skipBlanks(reader: Reader): void {
  const { text } = reader;
  for (let code = text.charCodeAt(reader.at); code <= 0x20; code = text.charCodeAt(reader.at)) {
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) throw unexpected(reader);
    reader.at += 1;
  }
}

function unexpected({ text, at }: Pick<Reader, 'text' | 'at'>): JsonFault {
  if (at >= text.length) return new JsonFault({ code: 'json-truncated', offset: text.length, values: {} });
  const found = text.slice(at, at + FOUND_LENGTH).split(/\s/, 1)[0] ?? '';
  return new JsonFault({ code: 'json-unexpected', offset: at, values: { found } });
}

function faultAt({ at }: Pick<Reader, 'at'>, code: ImportIssueCode, values: IssueValues = {}): JsonFault {
  return new JsonFault({ code, offset: at, values });
}

/** The innermost object or array on the way along the steps: the value itself where it is one. */
export function innermost(value: JsonValue, steps: readonly string[]): JsonArray | JsonObject | null {
  let found: JsonArray | JsonObject | null = null;
  let here: JsonValue | undefined = value;
  for (const step of [...steps, null]) {
    if (typeof here !== 'object' || here === null) return found;
    if (isJsonArray(here) ? here.length > 0 || found === null : true) found = here;
    if (step === null || !Object.hasOwn(here, step)) return found;
    here = isJsonArray(here) ? here[Number(step)] : here[step];
  }
  return found;
}
