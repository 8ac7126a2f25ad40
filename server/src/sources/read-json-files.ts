import type { Language } from '@evenkeel/shared/messages';
import { assertNever } from '@evenkeel/shared/util';
import { isGradeBook, readBrightspace } from './brightspace/read-brightspace.js';
import { readCanvas } from './canvas/read-canvas.js';
import { fileIssue } from './import-issue.js';
import type { JsonFile } from './json/read-json.js';
import { type JsonFormat, recogniseJson } from './json/recognise-json.js';
import { readMoodle } from './moodle/read-moodle.js';
import { readOoapi } from './ooapi/read-ooapi.js';
import type { ReadResult } from './read-result.js';
import { sourceFormat } from './source-format.js';
import type { SourceOptions } from './source-options.js';

/** Reads JSON files by the format each is in. Files of the Open Education API are read together: they refer to each other. */
export function readJsonFiles(
  files: readonly JsonFile[],
  said: SourceOptions & { readonly language: Language },
): readonly ReadResult[] {
  const isOoapi = (file: JsonFile) => formatOf(file, said).startsWith('ooapi');
  const ooapi = files.filter(isOoapi);
  const others = files.filter((file) => !isOoapi(file));
  const together = ooapi.length === 0 ? [] : [{ ...readOoapi(ooapi, said), format: 'ooapi' }];
  const books = others.filter((file) => formatOf(file, said) === 'brightspace' && isGradeBook(file));
  const dated = others.filter((file) => formatOf(file, said) === 'brightspace' && !books.includes(file));
  // Of a grade book without the folders and quizzes it weighs nothing can be imported.
  const read = dated.length === 0 ? others : others.filter((file) => !books.includes(file));
  return [...together, ...read.map((file) => readAlone(file, said, books))];
}

/** What was said, else what the content shows. Which version of the Open Education API it is, its reader finds out itself. */
function formatOf({ value }: JsonFile, { format }: SourceOptions): JsonFormat {
  const name = format === null ? null : sourceFormat(format);
  if (name === 'ooapi') return 'ooapi-v5';
  return name === 'canvas' || name === 'brightspace' || name === 'moodle' ? name : recogniseJson(value);
}

function readAlone(json: JsonFile, said: SourceOptions, books: readonly JsonFile[]): ReadResult {
  const format = formatOf(json, said);
  switch (format) {
    case 'canvas':
      return { ...readCanvas(json, said), format };
    case 'brightspace':
      return { ...readBrightspace(json, said, books), format };
    case 'moodle':
      return { ...readMoodle(json, said), format };
    case 'ooapi-v5':
    case 'ooapi-v6':
    case 'unknown':
      return { sheets: [], issues: [fileIssue(json.file, 'json-unrecognised')] };
    default:
      return assertNever(format);
  }
}
