import { createHash, randomUUID } from 'node:crypto';
import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { KeptReportBody, KeptReportDocument, KeptReportListDocument } from '@evenkeel/shared/contract';
import { Injectable, Logger } from '@nestjs/common';
import { PRODUCT_VERSION } from '../../config/product-version.js';
import { ProblemException } from '../../http/problem.exception.js';
import { KeptReportRepository, type KeptReportRow } from '../../storage/kept-report.repository.js';
import { type ReportFile, ReportService } from '../report.service.js';
import type { ReportForm } from '../report-task.js';
import { unknownReport } from './kept-report-problem.js';

interface OfYear {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reports that were handed out: each can be had again as it was. */
@Injectable()
export class KeptReportsService {
  readonly #logger = new Logger(KeptReportsService.name);

  constructor(
    private readonly reports: ReportService,
    private readonly repository: KeptReportRepository,
  ) {}

  /** Makes a report and keeps it. Errors: a problem when something asked for is not known, or it can't be made; nothing is kept then. */
  async keep(of: OfYear, body: KeptReportBody): Promise<{ kept: KeptReportDocument; file: ReportFile }> {
    const { term: termCode, by: madeBy, studyYears, profile, pathway, sections, scenario, ...form } = body;
    const { file, ...made } = await this.reports.makeToKeep(
      { ...of, termCode, studyYears, profile, pathway, sections, scenario },
      form,
    );
    const row = await this.repository.add({
      ...{ id: randomUUID(), ...of, termCode, studyYears, profile, pathway, sections, ...form, madeBy },
      ...made,
      madeWith: PRODUCT_VERSION,
      ...{ fileName: file.name, size: file.bytes.length, sha256: sha256Of(file.bytes) },
    });
    return { kept: documentOf(row), file };
  }

  /** Those of a programme's year, the last one first. */
  async list({ programmeCode, academicYear }: OfYear): Promise<KeptReportListDocument> {
    const rows = await this.repository.ofYear(programmeCode, academicYear);
    return { version: PRODUCT_VERSION, reports: rows.map(documentOf) };
  }

  /** One of them as it was handed out, or in another form. Errors: a problem when there is no such report, or it can't be made. */
  async file(id: string, { format, language }: Partial<ReportForm>): Promise<ReportFile> {
    const row = await this.repository.row(id);
    if (!row) throw new ProblemException(unknownReport(id));
    const form = { format: format ?? row.format, language: language ?? row.language };
    const file = await this.reports.again(row, await this.repository.jsonOf(id), form);
    const isAsItWas = form.format === row.format && form.language === row.language;
    if (isAsItWas && row.madeWith === PRODUCT_VERSION && sha256Of(file.bytes) !== row.sha256) {
      this.#logger.error(`Report ${id} was not the same when it was made again`);
    }
    return file;
  }
}

function documentOf(row: KeptReportRow): KeptReportDocument {
  const { id, profile, pathway, scenario, format, language, madeAt, madeWith, dataVersion, dataDate } = row;
  const { fileName, size, sha256, studyYears, sections } = row;
  return {
    ...{ id, programme: row.programmeCode, year: row.academicYear, term: row.termCode, profile, pathway, scenario },
    studyYears: studyYears && [...studyYears],
    sections: sections && [...sections],
    ...{ format, language, by: row.madeBy, madeAt, madeWith, dataVersion, dataDate, fileName, size, sha256 },
  };
}
