import { type AcademicYear, academicYearFrom, startYearOf } from '@evenkeel/shared/calendar';
import type { PathwayChoice } from '@evenkeel/shared/contract';
import { REPORT_SECTIONS, type ReportSectionId } from '@evenkeel/shared/report-parts';
import { applyChanges } from '@evenkeel/shared/scenario';
import { logOfCourses, programmeSlice } from '@evenkeel/shared/schedule';
import type { LastReport, TermReport } from '@evenkeel/shared/term-report';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { CLOCK, type Clock, dayOfInstant } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { unknownScenario } from '../scenarios/scenario-problem.js';
import { HistoryRepository } from '../storage/history.repository.js';
import { KeptReportRepository } from '../storage/kept-report.repository.js';
import { ScenarioRepository, type StoredScenario } from '../storage/scenario.repository.js';
import { FORMATS } from './report-formats.js';
import { ReportPool } from './report-pool.js';
import { failedReport } from './report-problem.js';
import type { ReportData, ReportForm, ReportSubject, ReportTask } from './report-task.js';

/** What a report is about. */
export interface ReportQuestion {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  /** Null for the whole academic year. */
  readonly termCode: string | null;
  readonly studyYears: readonly number[] | null;
  readonly profile: string | null;
  /** Null for the first choice of options. */
  readonly pathway: PathwayChoice | null;
  /** Id of a scenario; null for the live schedule. */
  readonly scenario: string | null;
  readonly sections: readonly ReportSectionId[] | null;
}

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file with the report it was made from, as JSON, and what that was made from. */
export interface ReportToKeep extends Pick<ReportData, 'dataVersion' | 'dataDate'> {
  readonly reportJson: string;
  /** The name of the scenario; null for the live schedule. */
  readonly scenario: string | null;
  readonly file: ReportFile;
}

/** Makes term stress reports from the stored schedule. */
@Injectable()
export class ReportService {
  readonly #logger = new Logger(ReportService.name);

  constructor(
    private readonly analysis: AnalysisService,
    private readonly histories: HistoryRepository,
    private readonly scenarios: ScenarioRepository,
    private readonly kept: KeptReportRepository,
    private readonly pool: ReportPool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The whole file. Errors: a problem when something asked for is not known, or the report can't be made. */
  async make(question: ReportQuestion, form: ReportForm): Promise<ReportFile> {
    return (await this.#write({ kind: 'make', data: await this.#data(question), ...form })).file;
  }

  /** The whole file with the report that it says. Errors: as above. */
  async makeToKeep(question: ReportQuestion, form: ReportForm): Promise<ReportToKeep> {
    const data = await this.#data(question);
    const { reportJson, file } = await this.#write({ kind: 'make-to-keep', data, ...form });
    if (reportJson === null) throw new Error('The report that was asked for is not in the answer');
    const { dataVersion, dataDate, scenario } = data;
    return { reportJson, dataVersion, dataDate, scenario: scenario?.name ?? null, file };
  }

  /** A report that was made before, as a file; the same form gives the same bytes. Errors: a problem when it can't be made. */
  async again(subject: ReportSubject, reportJson: string, form: ReportForm): Promise<ReportFile> {
    return (await this.#write({ kind: 'again', subject, reportJson, ...form })).file;
  }

  async #write(task: ReportTask): Promise<{ reportJson: string | null; file: ReportFile }> {
    const answer = await this.pool.make(task);
    if (answer.kind === 'refused') throw new ProblemException(refusalProblem(answer.refused));
    if (answer.kind === 'failed') {
      this.#logger.error(`A report was not made: ${answer.reason}`);
      throw new ProblemException(failedReport());
    }
    const { reportJson, bytes } = answer;
    const { ending, type } = FORMATS[task.format];
    const subject = task.kind === 'again' ? task.subject : task.data;
    return { reportJson, file: { name: `${reportName(subject)}.${ending}`, type, bytes } };
  }

  async #data(question: ReportQuestion): Promise<ReportData> {
    const { programmeCode, academicYear } = question;
    const asked = await this.analysis.inputFor({ programmeCode, academicYear, style: 'typical', options: null });
    const { schedule, policy, decisions = new Map(), profiles = [], dataVersion, dataDate, style } = asked;
    const history = await this.histories.logOf({ academicYear, dataVersion });
    const years = [academicYear, academicYearFrom(startYearOf(academicYear) - 1)];
    const live = programmeSlice(schedule, { programmes: new Set([programmeCode]), years });
    const scenario = await this.#scenario(question.scenario);
    const changes = scenario?.ledger.changes ?? [];
    const slice = applyChanges({ schedule: live, programmeCode, academicYear }, changes).schedule;
    const courses = new Set(slice.courses.map(({ code }) => code));
    return {
      ...question,
      ...{ schedule: slice, policy, profiles: [...profiles], dataVersion, dataDate, style },
      sections: question.sections ?? REPORT_SECTIONS,
      scenario: scenario && { name: scenario.name, live },
      last: await this.#last(question),
      decisions: [...decisions].map(([id, decision]) => [id, { ...decision }]),
      history: logOfCourses(history, courses),
      asOf: this.clock.today(),
    };
  }

  /** The last one that was kept of the same weeks and students. */
  async #last(question: ReportQuestion): Promise<LastReport | null> {
    const stored = await this.kept.last(question);
    if (!stored) return null;
    const { dataVersion, measures, found } = JSON.parse(stored.reportJson) as TermReport; // what was kept
    return { on: dayOfInstant(stored.madeAt), dataVersion, measures, found };
  }

  /** Errors: a problem when there is no such scenario. */
  async #scenario(id: string | null): Promise<StoredScenario | null> {
    if (id === null) return null;
    const stored = await this.scenarios.find(id);
    if (!stored) throw unknownScenario(id);
    return stored;
  }
}

/** What the file of a report is called: whatever codes hold, no two have the same name, and none leaves its folder. */
export function reportName({ programmeCode, academicYear, termCode }: ReportSubject): string {
  return ['evenkeel', programmeCode, academicYear, termCode ?? 'year'].map(encodeURIComponent).join('-');
}
