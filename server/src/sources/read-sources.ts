import type { Language } from '@evenkeel/shared/messages';
import { SOURCE_FORMATS, type SourceFormat } from '@evenkeel/shared/schedule';
import type { ImportFile } from './import-file.js';
import { fileIssue } from './import-issue.js';
import { readJson } from './json/read-json.js';
import { LIMITS } from './limits.js';
import { readJsonFiles } from './read-json-files.js';
import type { ReadResult } from './read-result.js';
import { readSource } from './read-source.js';
import { recogniseFormat } from './recognise-format.js';
import { sourceFormat } from './source-format.js';
import { NOTHING_SAID, type SourceOptions } from './source-options.js';

/** What the files of an import hold. */
export interface SourcesRead {
  /** The format they are in; several with a plus between them. */
  readonly format: string;
  readonly results: readonly ReadResult[];
}

/** The tables in all files, each read by the source that its content asks for; files that belong together are read together. */
export async function readSources(
  files: readonly ImportFile[],
  told: Partial<SourceOptions> & { readonly language: Language },
): Promise<SourcesRead> {
  const said = { ...NOTHING_SAID, ...told };
  const format = said.format === null ? null : sourceFormat(said.format);
  if (said.format !== null && format === null) return formatUnknown(files, said.format);
  const isJson = (file: ImportFile) => (format === null ? looksLike(file, 'json') : JSON_FORMATS.includes(format));
  const json = files.filter(isJson).map(readJson);
  const readable = json.flatMap((reading) => (reading.kind === 'json' ? [reading] : []));
  const refused: readonly ReadResult[] = json.flatMap((reading) =>
    reading.kind === 'fault' ? [{ sheets: [], issues: reading.issues }] : [],
  );
  const others = files.filter((file) => !isJson(file));
  const calendars = new Set(others.filter((file) => looksLike(file, 'calendar')));
  const read = new Map<ImportFile, ReadResult>();
  const readAll = (some: readonly ImportFile[], options: SourceOptions) =>
    Promise.all(some.map(async (file) => read.set(file, await readSource(file, options))));
  await readAll(
    others.filter((file) => !calendars.has(file)),
    said,
  );
  const fromJson = readJsonFiles(readable, said);
  if (calendars.size > 0) await readAll([...calendars], withCourses(said, [...read.values(), ...fromJson]));
  const results = [...others.flatMap((file) => read.get(file) ?? []), ...refused, ...fromJson];
  return { format: formatsOf(results), results };
}

/** Calendars may name the courses that the other files bring. */
function withCourses(said: SourceOptions, results: readonly ReadResult[]): SourceOptions {
  const { calendars, coursesIn } = said;
  const stored = new Set(calendars.knownCourses.map(({ code }) => code));
  const brought = coursesIn(results).filter(({ code }) => !stored.has(code));
  return { ...said, calendars: { ...calendars, knownCourses: [...calendars.knownCourses, ...brought] } };
}

/** A workbook may hold tables of several formats, and so may an import. */
function formatsOf(results: readonly ReadResult[]): string {
  const names = results.flatMap(({ format, sheets }) => format?.split('+') ?? (sheets.length > 0 ? ['template'] : []));
  return [...new Set(names)].sort().join('+') || 'template';
}

/** The formats that come as JSON: a file that was said to be in one is read so, whatever it looks like. */
const JSON_FORMATS: readonly SourceFormat[] = ['ooapi', 'canvas', 'brightspace', 'moodle'];

function formatUnknown(files: readonly ImportFile[], value: string): SourcesRead {
  const known = SOURCE_FORMATS.join(', ');
  const issues = files.map(({ name }) => ({ ...fileIssue(name, 'format-unknown', { known }), value }));
  return { format: 'template', results: issues.map((issue) => ({ sheets: [], issues: [issue] })) };
}

function looksLike({ bytes }: ImportFile, kind: 'json' | 'calendar'): boolean {
  return bytes.length <= LIMITS.fileBytes && recogniseFormat(bytes).kind === kind;
}
