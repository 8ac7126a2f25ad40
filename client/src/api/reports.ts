import type {
  KeptReportBody,
  KeptReportDocument,
  KeptReportListDocument,
  ReportBatchBody,
  ReportBatchDocument,
} from '@evenkeel/shared/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCalculation } from './calculation.js';
import { apiPath, getJson, postJson } from './get-json.js';
import type { YearRef } from './queries.js';

const KEPT = 'kept-reports';
const listPath = ({ programme, year }: YearRef) => apiPath(['programmes', programme, 'years', year, 'reports']);

/** The reports of a programme's year that were kept, the last one first. */
export function useKeptReports(ref: YearRef) {
  const path = listPath(ref);
  return useQuery({ queryKey: [KEPT, path], queryFn: () => getJson<KeptReportListDocument>(path) });
}

/** Makes a report and keeps it. */
export function useKeepReport(ref: YearRef) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: KeptReportBody) => postJson<KeptReportDocument>(listPath(ref), body),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEPT] }),
  });
}

/** The address of a report as it was handed out. */
export function keptReportPath(id: string): string {
  return apiPath(['reports', id, 'file']);
}

/** Makes the reports of several programmes; each is kept. */
export function useReportBatch() {
  const client = useQueryClient();
  const batch = useCalculation<ReportBatchDocument, Omit<ReportBatchBody, 'year'> & { readonly year: string }>({
    start: apiPath(['report-batches']),
    under: 'report-batches',
  });
  const { job } = batch;
  useEffect(() => {
    if (job?.state === 'done') void client.invalidateQueries({ queryKey: [KEPT] });
  }, [job, client]);
  return batch;
}

/** The address of the archive of a batch that is done. */
export function batchFilePath(id: string): string {
  return apiPath(['report-batches', id, 'file']);
}
