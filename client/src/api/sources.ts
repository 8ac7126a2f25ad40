import type { SourceLine } from '@evenkeel/shared/contract';
import { apiPath } from './get-json.js';
import { useDocument } from './queries.js';

/** A source, with what is known of its age where the server tells it. */
export type SourceRow = Pick<SourceLine, 'source' | 'records' | 'lastImport'> & {
  readonly ageDays?: number | null;
  readonly modifiedAt?: string | null;
};

/** Where the records come from. */
export function useSources() {
  return useDocument<readonly SourceRow[]>(apiPath(['sources']));
}
