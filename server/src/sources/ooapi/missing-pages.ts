import { fileIssue, type ImportIssue } from '../import-issue.js';
import { fieldOf, isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.js';
import type { JsonFile } from '../json/read-json.js';
import { classify } from './ooapi-object.js';

interface Page {
  readonly file: string;
  readonly kind: string;
  readonly number: number;
  readonly hasNext: boolean;
}

/** A page that says another follows, where that is not among the files: what it holds would be taken for missing. */
export function missingPages(files: readonly JsonFile[]): readonly ImportIssue[] {
  const pages = files.flatMap(({ file, value }) => (isJsonObject(value) ? pageOf(file, value) : []));
  const given = new Set(pages.map(({ kind, number }) => `${kind} ${number}`));
  return pages
    .filter(({ kind, number, hasNext }) => hasNext && !given.has(`${kind} ${number + 1}`))
    .map(({ file, number }) => fileIssue(file, 'ooapi-more-pages', { page: number }));
}

function pageOf(file: string, value: JsonObject): readonly Page[] {
  const number = fieldOf(value, 'pageNumber');
  const hasNext = fieldOf(value, 'hasNextPage') === true;
  const items = fieldOf(value, 'items');
  const first = isJsonArray(items) ? items[0] : items;
  return typeof number === 'number' ? [{ file, kind: kindOf(first), number, hasNext }] : [];
}

function kindOf(item: JsonValue | undefined): string {
  const known = isJsonObject(item) ? classify(item) : null;
  if (known?.kind === 'known') return known.of;
  return known?.kind === 'other' ? known.name : '';
}
