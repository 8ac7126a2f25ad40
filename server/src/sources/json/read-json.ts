import { decodeText, type Encoding } from '../csv/decode-text.js';
import type { ImportFile } from '../import-file.js';
import { fileIssue, type ImportIssue } from '../import-issue.js';
import { LIMITS, MEGABYTE } from '../limits.js';
import { stepsOf } from './json-pointer.js';
import type { JsonArray, JsonObject, JsonValue } from './json-value.js';
import { innermost, type JsonTextFault, parseJson } from './parse-json.js';
import { textLines } from './text-lines.js';

/** A JSON file that could be read. */
export interface JsonFile {
  readonly kind: 'json';
  readonly file: string;
  readonly value: JsonValue;
  readonly encoding: Encoding;
  /** Remarks on the file, none of which stops it. */
  readonly issues: readonly ImportIssue[];
  /** The line on which what the pointer names starts; of a text, number or absent field, the line of the object it is in. */
  readonly lineOf: (pointer: string) => number;
  /** The line on which this very object or array of the file starts. */
  readonly lineOfValue: (value: JsonArray | JsonObject) => number;
}

export type JsonReading = JsonFile | { readonly kind: 'fault'; readonly issues: readonly ImportIssue[] };

/** Reads a JSON file: what is in it and on which lines, or what is wrong with it and where. Never throws. */
export function readJson(file: ImportFile): JsonReading {
  if (file.bytes.length > LIMITS.fileBytes)
    return refused(fileIssue(file.name, 'file-too-big', { megabytes: LIMITS.fileBytes / MEGABYTE }));
  const decoded = decodeText(file.bytes);
  if (decoded.kind === 'binary') return refused(fileIssue(file.name, 'file-type', { type: 'binary' }));
  if (decoded.kind === 'truncated') return refused(fileIssue(file.name, 'file-truncated'));
  const placeOf = textLines(decoded.text);
  const parsed = parseJson(decoded.text);
  if (parsed.kind === 'fault') return refused(faultIssue(file, parsed, placeOf));
  const { value, offsetOf } = parsed;
  const lineOfValue = (part: JsonArray | JsonObject) => placeOf(offsetOf.get(part) ?? 0).line;
  const lineOf = (pointer: string) => {
    const part = innermost(value, stepsOf(pointer));
    return part === null ? 1 : lineOfValue(part);
  };
  const { encoding, guessed } = decoded;
  const issues = guessed ? [fileIssue(file.name, 'encoding-guessed', { encoding })] : [];
  return { kind: 'json', file: file.name, value, encoding, issues, lineOf, lineOfValue };
}

function refused(issue: ImportIssue): JsonReading {
  return { kind: 'fault', issues: [issue] };
}

function faultIssue(
  { name }: ImportFile,
  { code, offset, values }: JsonTextFault,
  placeOf: ReturnType<typeof textLines>,
): ImportIssue {
  const { line, column } = placeOf(offset);
  const issue = fileIssue(name, code, { ...values, line, position: column });
  return { ...issue, place: { ...issue.place, row: line } };
}
