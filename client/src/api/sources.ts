import type { SourceLine } from '@evenkeel/shared/contract';
import { apiPath } from './get-json.js';
import { useDocument } from './queries.js';

/** Where the records come from, and how fresh that is. */
export function useSources() {
  return useDocument<readonly SourceLine[]>(apiPath(['sources']));
}
