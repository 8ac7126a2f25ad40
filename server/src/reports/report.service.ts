import { type AcademicYear, academicYearFrom, startYearOf } from '@evenkeel/shared/calendar';
import type { Language } from '@evenkeel/shared/messages';
import { applyChanges } from '@evenkeel/shared/scenario';
import { logOfCourses, programmeSlice } from '@evenkeel/shared/schedule';
import { REPORT_SECTIONS, type ReportSectionId } from '@evenkeel/shared/term-report';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { AnalysisService } from '../analysis/analysis.service.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { unknownScenario } from '../scenarios/scenario-problem.js';
import { HistoryRepository } from '../storage/history.repository.js';
import { ScenarioRepository, type StoredScenario } from '../storage/scenario.repository.js';
import { FORMATS, type ReportFormat } from './report-formats.js';
import { ReportPool } from './report-pool.js';
import { failedReport } from './report-problem.js';

/** What is asked of a report. */
export interface ReportQuestion {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  /** Null for the whole academic year. */
  readonly termCode: string | null;
  readonly studyYears: readonly number[] | null;
  readonly profile: string | null;
  /** Id of a scenario; null for the live schedule. */
  readonly scenario: string | null;
  readonly sections: readonly ReportSectionId[] | null;
  readonly format: ReportFormat;
  readonly language: Language;
}

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Makes term stress reports from the stored schedule. */
@Injectable()
export class ReportService {
  readonly #logger = new Logger(ReportService.name);

  constructor(
    private readonly analysis: AnalysisService,
    private readonly histories: HistoryRepository,
    private readonly scenarios: ScenarioRepository,
    private readonly pool: ReportPool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The whole file. Errors: a problem when something asked for is not known, or the report can't be made. */
  async make(question: ReportQuestion): Promise<ReportFile> {
    const { programmeCode, academicYear, format, termCode } = question;
    const asked = await this.analysis.inputFor({ programmeCode, academicYear, style: 'typical', options: null });
    const { schedule, policy, decisions = new Map(), profiles = [], dataVersion, dataDate, style } = asked;
    const history = await this.histories.logOf({ academicYear, dataVersion });
    const years = [academicYear, academicYearFrom(startYearOf(academicYear) - 1)];
    const live = programmeSlice(schedule, { programmes: new Set([programmeCode]), years });
    const scenario = await this.#scenario(question.scenario);
    const changes = scenario?.ledger.changes ?? [];
    const slice = applyChanges({ schedule: live, programmeCode, academicYear }, changes).schedule;
    const courses = new Set(slice.courses.map(({ code }) => code));
    const answer = await this.pool.make({
      ...question,
      ...{ schedule: slice, policy, profiles: [...profiles], dataVersion, dataDate, style },
      sections: question.sections ?? REPORT_SECTIONS,
      scenario: scenario && { name: scenario.name, live },
      decisions: [...decisions].map(([id, decision]) => [id, { ...decision }]),
      history: logOfCourses(history, courses),
      asOf: this.clock.today(),
    });
    if (answer.kind === 'refused') throw new ProblemException(refusalProblem(answer.refused));
    if (answer.kind === 'failed') {
      this.#logger.error(`A report of ${programmeCode} was not made: ${answer.reason}`);
      throw new ProblemException(failedReport());
    }
    const { ending, type } = FORMATS[format];
    return {
      name: `${['evenkeel', programmeCode, academicYear, termCode ?? 'year'].join('-')}.${ending}`,
      type,
      bytes: answer.bytes,
    };
  }

  /** Errors: a problem when there is no such scenario. */
  async #scenario(id: string | null): Promise<StoredScenario | null> {
    if (id === null) return null;
    const stored = await this.scenarios.find(id);
    if (!stored) throw unknownScenario(id);
    return stored;
  }
}
