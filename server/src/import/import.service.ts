import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { Inject, Injectable } from '@nestjs/common';
import { ProblemException } from '../http/problem.exception.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import type { ImportFile } from '../sources/import-file.js';
import { readSources } from '../sources/read-sources.js';
import { ScheduleRepository, type ScheduleSnapshot } from '../storage/schedule.repository.js';
import { workbookBytes } from '../tables/workbook-bytes.js';
import { calendarSettings } from './calendar-settings.js';
import { applyChange } from './compare/apply-change.js';
import { isBlocked } from './good-rows/is-blocked.js';
import type { ImportOptions } from './import-options.js';
import { importReport } from './import-report.js';
import { hashOfFiles, importToken } from './import-token.js';
import { importTextInAll } from './issue-text.js';
import { loadEffects } from './load-effects.js';
import { type FilesReading, readScheduleFiles } from './read-schedule-files.js';
import { refusedRowTables } from './refused-row-tables.js';
import { withOwnNames } from './with-own-names.js';

interface PreparedImport {
  readonly files: readonly ImportFile[];
  readonly format: string;
  readonly fileHash: string;
  readonly snapshot: ScheduleSnapshot;
  readonly reading: FilesReading;
}

/** What became of an import. */
interface ImportOutcome {
  readonly applied: boolean;
  readonly dataVersion: number;
  readonly importId?: number | null;
}

/** Imports schedules: first to look at, then for good. Nothing is written unless everything can be. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(ScheduleRepository) private readonly repository: ScheduleRepository,
    @Inject(PolicyCatalogue) private readonly policies: PolicyCatalogue,
  ) {}

  /** What an import would do. Writes nothing. */
  async preview(files: readonly ImportFile[], options: ImportOptions): Promise<ImportReportDocument> {
    const prepared = await this.#prepare(files, options);
    return this.#report(prepared, options, { applied: false, dataVersion: prepared.snapshot.dataVersion });
  }

  /**
   * Imports the files when nothing in them is an error. With a token it must be the preview's: when files, options or stored data
   * are no longer the same, or another import comes first, it is refused as stale.
   */
  async apply(
    files: readonly ImportFile[],
    options: ImportOptions,
    token: string | null,
  ): Promise<ImportReportDocument> {
    const prepared = await this.#prepare(files, options);
    const { fileHash, snapshot, reading } = prepared;
    if (token !== null && token !== importToken(fileHash, options, snapshot.dataVersion)) throw stale();
    if (isBlocked(reading, options))
      return this.#report(prepared, options, { applied: false, dataVersion: snapshot.dataVersion });
    const result = await this.repository.apply(reading.difference.toStore, {
      fileHash,
      fileNames: prepared.files.map((file) => file.name),
      format: prepared.format,
      importedBy: options.importedBy,
      rows: reading.rows,
      expectedVersion: snapshot.dataVersion,
    });
    if (result.kind === 'stale') throw stale();
    return this.#report(prepared, options, {
      applied: true,
      dataVersion: result.dataVersion,
      importId: result.importId,
    });
  }

  /** A workbook with the refused rows and what is wrong with each, to correct and import. Writes nothing. */
  async refusedRows(files: readonly ImportFile[], options: ImportOptions): Promise<Uint8Array> {
    const { reading } = await this.#prepare(files, options);
    const tables = refusedRowTables(reading, options.language);
    if (tables.length === 0) throw noRefusedRows();
    return workbookBytes(tables);
  }

  async #prepare(given: readonly ImportFile[], options: ImportOptions): Promise<PreparedImport> {
    const files = withOwnNames(given);
    const { format, results } = await readSources(files, { ...options, calendars: calendarSettings(options) });
    const snapshot = await this.repository.snapshot();
    const { schedule: stored, removedByHand } = snapshot;
    const reading = readScheduleFiles({ files: results, stored, options, removedByHand });
    return { files, format, fileHash: hashOfFiles(files), snapshot, reading };
  }

  #report(prepared: PreparedImport, options: ImportOptions, outcome: ImportOutcome): ImportReportDocument {
    const { format, fileHash, snapshot, reading } = prepared;
    const after = applyChange(snapshot.schedule, reading.difference.toStore);
    const effects = loadEffects({ before: snapshot.schedule, after, policyOf: (id) => this.policies.find(id) });
    const token = importToken(fileHash, options, outcome.dataVersion);
    return importReport({ format, reading, options, loadEffects: effects, token, ...outcome });
  }
}

function stale(): ProblemException {
  return new ProblemException({
    status: 409,
    code: 'stale',
    title: importTextInAll('importProblem.stale.title'),
    detail: importTextInAll('importProblem.stale.detail'),
  });
}

function noRefusedRows(): ProblemException {
  return new ProblemException({
    status: 422,
    code: 'no-refused-rows',
    title: importTextInAll('importProblem.noRefusedRows.title'),
    detail: importTextInAll('importProblem.noRefusedRows.detail'),
  });
}
