import type { Language } from '@evenkeel/shared/messages';
import type { ImportFile } from './import-file.js';
import { readJson } from './json/read-json.js';
import { LIMITS } from './limits.js';
import { readJsonFiles } from './read-json-files.js';
import type { ReadResult } from './read-result.js';
import { readSource } from './read-source.js';
import { recogniseFormat } from './recognise-format.js';
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
  const json = files.filter(isJson).map(readJson);
  const readable = json.flatMap((reading) => (reading.kind === 'json' ? [reading] : []));
  const refused: readonly ReadResult[] = json.flatMap((reading) =>
    reading.kind === 'fault' ? [{ sheets: [], issues: reading.issues }] : [],
  );
  const others = await Promise.all(files.filter((file) => !isJson(file)).map((file) => readSource(file, said)));
  const results = [...others, ...refused, ...readJsonFiles(readable, said)];
  const formats = new Set(results.flatMap(({ format, sheets }) => format ?? (sheets.length > 0 ? 'template' : [])));
  return { format: [...formats].sort().join('+') || 'template', results };
}

function isJson({ bytes }: ImportFile): boolean {
  return bytes.length <= LIMITS.fileBytes && recogniseFormat(bytes).kind === 'json';
}
