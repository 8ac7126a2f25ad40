import type { KeptReportBody, ReportBatchBody, ReportBatchDocument } from '@evenkeel/shared/contract';
import { academicYearsOf } from '@evenkeel/shared/schedule';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { zipSync } from 'fflate';
import { inLanguage, ProblemException } from '../../http/problem.exception.js';
import { type JobControl, type JobOutcome, Jobs } from '../../jobs/jobs.js';
import { ScheduleRepository } from '../../storage/schedule.repository.js';
import { NO_TIME } from '../../tables/no-time.js';
import { KeptReportsService } from '../kept/kept-reports.service.js';
import type { ReportFile } from '../report.service.js';
import { failedReport } from '../report-problem.js';
import { BATCH_PROBLEMS, noArchive, noProgrammes } from './report-batch-problems.js';

type Progress = NonNullable<ReportBatchDocument['progress']>;
type Result = NonNullable<ReportBatchDocument['result']>;
type NotMade = Result['notMade'][number];

/** Reports at a time. */
const AT_ONCE = 2;
/** Archives that are kept; the oldest goes first. */
const MOST_ARCHIVES = 3;
const ARCHIVE_TYPE = 'application/zip';

/** The reports of several programmes as one archive. One batch runs at a time. */
@Injectable()
export class ReportBatches implements OnModuleDestroy {
  readonly #logger = new Logger(ReportBatches.name);
  readonly jobs = new Jobs<Progress, Result>(BATCH_PROBLEMS);
  readonly #archives = new Map<Result, ReportFile>();

  constructor(
    private readonly reports: KeptReportsService,
    private readonly schedules: ScheduleRepository,
  ) {}

  /** Starts it. Errors: a problem when no programme has courses in that year, or too many batches wait. */
  async start({ year, programmes, ...question }: ReportBatchBody): Promise<ReportBatchDocument> {
    const codes = programmes ? [...new Set(programmes)].sort() : await this.#programmesOf(year);
    if (codes.length === 0) throw new ProblemException(noProgrammes(year));
    return this.jobs.start((control) => this.#run(codes, { year, question: { ...question, scenario: null } }, control));
  }

  /** The archive of a batch that is done. Errors: a problem when there is no such batch, or its archive is there no more. */
  archive(id: string): ReportFile {
    const { result } = this.jobs.one(id);
    const archive = result && this.#archives.get(result);
    if (!archive) throw new ProblemException(noArchive());
    return archive;
  }

  onModuleDestroy(): void {
    this.jobs.close();
  }

  async #run(
    codes: readonly string[],
    { year, question }: { readonly year: ReportBatchBody['year']; readonly question: KeptReportBody },
    { signal, tell }: JobControl<Progress>,
  ): Promise<JobOutcome<Result>> {
    const files = new Map<string, ReportFile>();
    const notMade: NotMade[] = [];
    const left = [...codes];
    const makeSome = async () => {
      for (let code = left.shift(); code !== undefined && !signal.aborted; code = left.shift()) {
        try {
          files.set(code, (await this.reports.keep({ programmeCode: code, academicYear: year }, question)).file);
        } catch (error) {
          notMade.push({ programme: code, why: this.#why(code, error) });
        }
        tell({ done: files.size + notMade.length, of: codes.length });
      }
    };
    tell({ done: 0, of: codes.length });
    await Promise.all(Array.from({ length: AT_ONCE }, makeSome));
    if (signal.aborted) return { status: 'cancelled', result: null };
    const sorted = codes.flatMap((code) => files.get(code) ?? []);
    const name = ['evenkeel', year, question.term ?? 'year'].join('-');
    const bytes = zipSync(Object.fromEntries(sorted.map((file) => [file.name, file.bytes])), {
      mtime: NO_TIME,
      level: 0,
    });
    const archive = { name: `${name}.zip`, type: ARCHIVE_TYPE, bytes };
    const result: Result = {
      ...{ made: files.size, notMade: notMade.sort((one, other) => (one.programme < other.programme ? -1 : 1)) },
      ...{ fileName: archive.name, size: bytes.length },
    };
    this.#keep(result, archive);
    return { status: 'done', result };
  }

  #why(code: string, error: unknown): NotMade['why'] {
    if (!(error instanceof ProblemException)) this.#logger.error(`No report of ${code}: ${error}`);
    const { detail } = error instanceof ProblemException ? error.problem : failedReport();
    return { nl: inLanguage(detail, 'nl'), en: inLanguage(detail, 'en') };
  }

  #keep(result: Result, archive: ReportFile): void {
    this.#archives.set(result, archive);
    const [oldest] = this.#archives.keys();
    if (oldest && this.#archives.size > MOST_ARCHIVES) this.#archives.delete(oldest);
  }

  async #programmesOf(year: ReportBatchBody['year']): Promise<readonly string[]> {
    const { schedule } = await this.schedules.snapshot();
    const codes = schedule.programmes.map(({ code }) => code);
    return codes.filter((code) => academicYearsOf(schedule, code).includes(year)).sort();
  }
}
