import type {
  EditConflictDocument,
  EditKind,
  EditReportDocument,
  EditRequestBody,
  EditTableDocument,
  ImportDetailDocument,
} from '@evenkeel/shared/contract';
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ApiError, apiPath, getJson, postJson } from './get-json.js';

/** Which table of which programme and year. */
export interface TableRef {
  readonly kind: EditKind;
  readonly programme: string;
  readonly year: string;
}

/** The rows of a table as texts in a language; null waits until it is known which. */
export function useEditTable(ref: TableRef | null, language: string) {
  const path = ref && apiPath(['records', ref.kind], { programme: ref.programme, year: ref.year, lang: language });
  return useQuery({ queryKey: [path], queryFn: path === null ? skipToken : () => getJson<EditTableDocument>(path) });
}

/** What edits would do, without storing anything. */
export function usePreviewEdits() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: EditRequestBody) => postJson<EditReportDocument>(apiPath(['records', 'preview']), request),
    onError: (error) => conflictsOf(error) && client.invalidateQueries(),
  });
}

/** Stores edits; refused (409) when one of their rows was changed meanwhile. */
export function useSaveEdits() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: EditRequestBody) => postJson<EditReportDocument>(apiPath(['records']), request),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => conflictsOf(error) && client.invalidateQueries(),
  });
}

/** Takes an import, or a save, back. */
export function useUndoSave() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => postJson<ImportDetailDocument>(apiPath(['imports', id, 'undo']), {}),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** The rows as they are now, when edits were refused because of them; null for another error. */
export function conflictsOf(error: Error | null): EditConflictDocument['conflicts'] | null {
  const problem = error instanceof ApiError ? error.problem : null;
  return problem?.code === 'record-changed' ? (problem as EditConflictDocument).conflicts : null; // its code says so
}
