import type { ImportReportDocument } from '@evenkeel/shared/contract';
import { RECORD_KINDS, type ScheduleChange } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { type Problem, ProblemException } from '../http/problem.exception.js';
import { CalibratedPolicies } from '../policies/calibrated-policies.js';
import { ProfileCatalogue } from '../profiles/profile-catalogue.js';
import type { ImportFile } from '../sources/import-file.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { calendarSettings } from './calendar-settings.js';
import { precedenceOf } from './identity/precedence-of.js';
import type { ImportOptions } from './import-options.js';
import { importProblem } from './import-problem.js';
import { importToken } from './import-token.js';
import type { ImportFindings, ImportInput, ImportTask } from './read-import.js';
import { withOwnNames } from './with-own-names.js';
import { ImportJobs, type RunningImport } from './worker/import-jobs.js';
import { ImportWorkers } from './worker/import-workers.js';

type Found<Kind extends ImportFindings['kind']> = Extract<ImportFindings, { kind: Kind }>;

/** Imports schedules: first to look at, then for good. Nothing is written unless everything can be. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(ScheduleRepository) private readonly repository: ScheduleRepository,
    @Inject(CalibratedPolicies) private readonly policies: CalibratedPolicies,
    @Inject(ImportWorkers) private readonly workers: ImportWorkers,
    @Inject(ImportJobs) private readonly jobs: ImportJobs,
    @Inject(ProfileCatalogue) private readonly profiles: ProfileCatalogue,
  ) {}

  /** What an import would do. Writes nothing. */
  preview(files: readonly ImportFile[], options: ImportOptions): Promise<ImportReportDocument> {
    return this.jobs.run(options.job ?? null, async (running) => {
      const input = await this.#input(files, options, { wanted: 'report', token: null });
      return expected('report', await this.workers.run(input, running)).report;
    });
  }

  /**
   * Imports the files when nothing in them is an error. With a token it must be the preview's: when files, options or stored data
   * are no longer the same, or another import comes first, it is refused as stale.
   */
  apply(files: readonly ImportFile[], options: ImportOptions, token: string | null): Promise<ImportReportDocument> {
    return this.jobs.run(options.job ?? null, async (running) => {
      const input = await this.#input(files, options, { wanted: 'change', token });
      const found = expected('report', await this.workers.run(input, running));
      return found.change === null ? found.report : this.#store(input, { ...found, change: found.change }, running);
    });
  }

  /** A workbook with the refused rows and what is wrong with each, to correct and import. Writes nothing. */
  refusedRows(files: readonly ImportFile[], options: ImportOptions): Promise<Uint8Array> {
    return this.jobs.run(options.job ?? null, async (running) => {
      const input = await this.#input(files, options, { wanted: 'refused-rows', token: null });
      const { workbook } = expected('refused-rows', await this.workers.run(input, running));
      if (!workbook) throw new ProblemException(importProblem(422, 'no-refused-rows'));
      return workbook;
    });
  }

  /** All that the worker has to know; it asks nobody else. */
  async #input(
    given: readonly ImportFile[],
    options: ImportOptions,
    asked: Pick<ImportTask, 'wanted' | 'token'>,
  ): Promise<ImportInput> {
    const { schedule, dataVersion, precedence, removedByHand } = await this.repository.snapshot();
    const { profiles, labels } = await this.profiles.inForce();
    const known = {
      calendars: calendarSettings(options, profiles, schedule.courses),
      profileLabels: Object.fromEntries(labels),
      policies: await this.policies.all(),
      precedence: precedenceOf(precedence),
      removedByHand,
      dataVersion,
    };
    return { files: withOwnNames(given), stored: schedule, task: { options, ...known, ...asked } };
  }

  async #store(
    { task, files }: ImportInput,
    { report, change, fileHash, sources, profileVersion }: Found<'report'> & { readonly change: ScheduleChange },
    running: RunningImport,
  ): Promise<ImportReportDocument> {
    running.startStoring(recordsIn(change));
    const result = await this.repository.apply(change, {
      fileHash,
      fileNames: files.map((file) => file.name),
      format: report.format,
      importedBy: task.options.importedBy,
      rows: report.rows,
      sources,
      profileVersion,
      expectedVersion: task.dataVersion,
    });
    if (result.kind === 'stale') throw new ProblemException(STALE);
    const { dataVersion, importId } = result;
    return {
      ...report,
      applied: true,
      dataVersion,
      importId,
      token: importToken({ fileHash, profileLabels: task.profileLabels }, task.options, dataVersion),
    };
  }
}

const STALE: Problem = importProblem(409, 'stale');

function expected<Kind extends ImportFindings['kind']>(kind: Kind, findings: ImportFindings): Found<Kind> {
  if (findings.kind === 'stale') throw new ProblemException(STALE);
  if (findings.kind !== kind) throw new Error(`The worker answered ${findings.kind} where ${kind} was asked for`);
  return findings as Found<Kind>; // compared on the line above
}

function recordsIn({ added, changed, removed }: ScheduleChange): number {
  return RECORD_KINDS.reduce(
    (count, kind) => count + added[kind].length + changed[kind].length + (removed?.[kind]?.length ?? 0),
    0,
  );
}
