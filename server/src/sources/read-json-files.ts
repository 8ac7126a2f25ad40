import type { Language } from '@evenkeel/shared/messages';
import { assertNever } from '@evenkeel/shared/util';
import { readBrightspace } from './brightspace/read-brightspace.js';
import { readCanvas } from './canvas/read-canvas.js';
import { fileIssue } from './import-issue.js';
import type { JsonFile } from './json/read-json.js';
import { recogniseJson } from './json/recognise-json.js';
import { readMoodle } from './moodle/read-moodle.js';
import { readOoapi } from './ooapi/read-ooapi.js';
import type { ReadResult } from './read-result.js';
import type { SourceOptions } from './source-options.js';

/** Reads JSON files by the format each is in. Files of the Open Education API are read together: they refer to each other. */
export function readJsonFiles(
  files: readonly JsonFile[],
  said: SourceOptions & { readonly language: Language },
): readonly ReadResult[] {
  const ooapi = files.filter(isOoapi);
  const others = files.filter((file) => !isOoapi(file));
  const together = ooapi.length === 0 ? [] : [{ ...readOoapi(ooapi, said.language), format: 'ooapi' }];
  return [...together, ...others.map((file) => readAlone(file, said))];
}

function isOoapi({ value }: JsonFile): boolean {
  const format = recogniseJson(value);
  return format === 'ooapi-v5' || format === 'ooapi-v6';
}

function readAlone(json: JsonFile, said: SourceOptions): ReadResult {
  const format = recogniseJson(json.value);
  switch (format) {
    case 'canvas':
      return { ...readCanvas(json, said), format };
    case 'brightspace':
      return { ...readBrightspace(json, said), format };
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
