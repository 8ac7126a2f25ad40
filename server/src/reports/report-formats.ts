import type { Language } from '@evenkeel/shared/messages';
import type { ReportFormat } from '@evenkeel/shared/report-parts';
import type { TermReport } from '@evenkeel/shared/term-report';
import { zipSync } from 'fflate';
import { WORKBOOK_TYPE } from '../http/send-workbook.js';
import { csvText } from '../tables/csv-text.js';
import { NO_TIME } from '../tables/no-time.js';
import { workbookBytes } from '../tables/workbook/workbook-bytes.js';
import { makePdf } from './pdf/make-pdf.js';
import { printedReport } from './pdf/printed-report.js';
import { reportDocument } from './report-document.js';
import { reportTables } from './sheets/report-tables.js';

interface Format {
  readonly type: string;
  /** How the name of the file ends: tables as text are several files in one. */
  readonly ending: string;
  readonly bytes: (report: TermReport, language: Language) => Promise<Uint8Array>;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** How a report is written in each format. */
export const FORMATS: Readonly<Record<ReportFormat, Format>> = {
  pdf: {
    type: 'application/pdf',
    ending: 'pdf',
    bytes: async (report, language) => makePdf(printedReport(report, language)),
  },
  xlsx: {
    type: WORKBOOK_TYPE,
    ending: 'xlsx',
    bytes: async (report, language) => workbookBytes(reportTables(report, language)),
  },
  csv: {
    type: 'application/zip',
    ending: 'zip',
    bytes: async (report, language) => {
      const files = reportTables(report, language).map((table, at): [string, Uint8Array] => [
        `${String(at).padStart(2, '0')} ${table.name}.csv`,
        encode(csvText(table, language)),
      ]);
      return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
    },
  },
  json: {
    type: 'application/json',
    ending: 'json',
    bytes: async (report, language) => encode(`${JSON.stringify(reportDocument(report, language), null, 2)}\n`),
  },
};
