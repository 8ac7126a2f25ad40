import type { Language } from '@evenkeel/shared/messages';
import { assertNever } from '@evenkeel/shared/util';
import { fileIssue } from './import-issue.js';
import type { JsonFile } from './json/read-json.js';
import { recogniseJson } from './json/recognise-json.js';
import { readOoapi } from './ooapi/read-ooapi.js';
import type { ReadResult } from './read-result.js';

/** Reads JSON files by the format each is in. Files of one format are read together: they refer to each other. */
export function readJsonFiles(files: readonly JsonFile[], language: Language): readonly ReadResult[] {
  const ooapi = files.filter((file) => formatOf(file) === 'ooapi');
  const others = files.filter((file) => formatOf(file) === 'other');
  const together = ooapi.length === 0 ? [] : [{ ...readOoapi(ooapi, language), format: 'ooapi' }];
  return [...together, ...others.map(unrecognised)];
}

function formatOf({ value }: JsonFile): 'ooapi' | 'other' {
  const format = recogniseJson(value);
  switch (format) {
    case 'ooapi-v5':
    case 'ooapi-v6':
      return 'ooapi';
    case 'canvas':
    case 'brightspace':
    case 'moodle':
    case 'unknown':
      return 'other';
    default:
      return assertNever(format);
  }
}

function unrecognised({ file }: JsonFile): ReadResult {
  return { sheets: [], issues: [fileIssue(file, 'json-unrecognised')] };
}
