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
  const isJson = (file: ImportFile) => (format === null ? looksLikeJson(file) : JSON_FORMATS.includes(format));
  const json = files.filter(isJson).map(readJson);
  const readable = json.flatMap((reading) => (reading.kind === 'json' ? [reading] : []));
  const refused: readonly ReadResult[] = json.flatMap((reading) =>
    reading.kind === 'fault' ? [{ sheets: [], issues: reading.issues }] : [],
  );
  const others = await Promise.all(files.filter((file) => !isJson(file)).map((file) => readSource(file, said)));
  const results = [...others, ...refused, ...readJsonFiles(readable, said)];
  return { format: formatsOf(results), results };
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

function looksLikeJson({ bytes }: ImportFile): boolean {
  return bytes.length <= LIMITS.fileBytes && recogniseFormat(bytes).kind === 'json';
}
