import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, getFile, getJson } from './get-json.js';

/** What is imported and how it is to be read. */
export interface ImportRequest {
  readonly files: readonly File[];
  readonly year: string;
  readonly language: string;
  /** How dates such as 03/04/2026 are read; null lets the importer decide. */
  readonly dateOrder: 'day-month' | 'month-day' | null;
}

/** Reads the files without storing anything. */
export function usePreviewImport() {
  return useMutation({ mutationFn: (request: ImportRequest) => send(['imports', 'preview'], formOf(request)) });
}

/** Stores what the preview showed; refused (409) when file or stored data changed since. */
export function useApplyImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ token, ...request }: ImportRequest & { readonly token: string }) => {
      const form = formOf(request);
      form.set('token', token);
      return send(['imports'], form);
    },
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Fetches the rows that would be refused, each with what is wrong, as a workbook to correct. */
export function useRefusedRows() {
  return useMutation({
    mutationFn: (request: ImportRequest): Promise<File> =>
      getFile(apiPath(['imports', 'refused-rows']), { method: 'POST', body: formOf(request) }),
  });
}

/** The address of the empty template in a language. */
export function templatePath(language: string): string {
  return apiPath(['templates', 'schedule.xlsx'], { lang: language });
}

function send(parts: readonly string[], body: FormData): Promise<ImportReportDocument> {
  return getJson<ImportReportDocument>(apiPath(parts), { method: 'POST', body });
}

function formOf({ files, year, language, dateOrder }: ImportRequest): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  form.set('year', year);
  form.set('language', language);
  if (dateOrder) form.set('dateOrder', dateOrder);
  return form;
}
