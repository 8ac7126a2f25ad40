import type { ImportLimitsDocument, ImportReportDocument } from '@evenkeel/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, getFile, getJson } from './get-json.js';
import { type ImportRequest, importForm } from './import-form.js';
import { useDocument } from './queries.js';

/** A request that can be broken off. */
interface Breakable {
  readonly signal: AbortSignal;
}

/** How much the server takes at a time. */
export type ImportLimits = ImportLimitsDocument;

/** How much can be imported at a time. */
export function useImportLimits() {
  return useDocument<ImportLimits>(apiPath(['imports', 'limits']));
}

/** Reads the files without storing anything. */
export function usePreviewImport() {
  return useMutation({
    mutationFn: ({ signal, ...request }: ImportRequest & Breakable) =>
      send(['imports', 'preview'], { body: importForm(request), signal }),
  });
}

/** Stores what the preview showed; refused (409) when file or stored data changed since. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ token, ...request }: ImportRequest & { readonly token: string }) => {
      const body = importForm(request);
      body.set('token', token);
      return send(['imports'], { body });
    },
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Fetches the rows that would be refused, each with what is wrong, as a workbook to correct. */
export function useRefusedRows() {
  return useMutation({
    mutationFn: (request: ImportRequest): Promise<File> =>
      getFile(apiPath(['imports', 'refused-rows']), { method: 'POST', body: importForm(request) }),
  });
}

function send(parts: readonly string[], request: RequestInit): Promise<ImportReportDocument> {
  return getJson<ImportReportDocument>(apiPath(parts), { method: 'POST', ...request });
}
