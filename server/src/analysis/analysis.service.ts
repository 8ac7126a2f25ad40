import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { WorkingStyle } from '@evenkeel/shared/load';
import type { AnalysisInput } from '@evenkeel/shared/report';
import {
  cohortsOf,
  type HistoryLog,
  type Schedule,
  type ScheduleHistory,
  scheduleHistory,
} from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { ProgrammePolicies, type ProgrammePolicy } from '../policies/programme-policies.js';
import { unknownPolicy } from '../policies/unknown-policy.js';
import { FindingRepository } from '../storage/finding.repository.js';
import { HistoryRepository } from '../storage/history.repository.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';

/** What is asked about a programme's year. */
export interface AnalysisQuestion {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly style: WorkingStyle;
  /** Null for the first admissible selection. */
  readonly options: readonly string[] | null;
  /** The student's parallel groups; absent or null for the mean over groups. */
  readonly groups?: readonly string[] | null;
}

/** All that an answer depends on. */
export type AskedInput = AnalysisInput & {
  /** Names the thresholds that hold: another key, other thresholds. */
  readonly policyKey: string;
};

/** The policy of a programme that is not known: any will do, since the answer is that it is not known. */
const DEFAULT_POLICY = 'nl-default';

/** Brings a question together with the stored schedule, the policy that holds for it and what was decided. */
@Injectable()
export class AnalysisService {
  /** Every question about one version and day is asked with the same history. */
  readonly #known = new WeakMap<HistoryLog, ScheduleHistory>();

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly policies: ProgrammePolicies,
    private readonly findings: FindingRepository,
    private readonly histories: HistoryRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async inputFor(question: AnalysisQuestion): Promise<AskedInput> {
    const { programmeCode, academicYear } = question;
    const snapshot = await this.schedules.snapshot();
    const log = await this.histories.logOf({ academicYear, dataVersion: snapshot.dataVersion });
    const history = this.#historyOf(log);
    const { policy, choice } = await this.#policyFor(snapshot.schedule, programmeCode);
    const decisions = await this.findings.decisions({ programmeCode, academicYear });
    const policyKey = `${policy.id}@${choice.version}`;
    return { ...question, ...snapshot, history, policy, decisions, policyKey };
  }

  /** The years of study of the programme in that academic year, in order. */
  studyYears({ schedule, programmeCode, academicYear }: AnalysisInput): readonly number[] {
    return cohortsOf(schedule, programmeCode, academicYear).map((cohort) => cohort.studyYear);
  }

  #historyOf(log: HistoryLog): ScheduleHistory {
    const asOf = this.clock.today();
    const known = this.#known.get(log);
    const history = known?.asOf === asOf ? known : scheduleHistory(log, asOf);
    this.#known.set(log, history);
    return history;
  }

  async #policyFor(schedule: Schedule, programmeCode: string): Promise<ProgrammePolicy> {
    const programme = schedule.programmes.find(({ code }) => code === programmeCode);
    const policyId = programme?.policyId ?? DEFAULT_POLICY;
    const policy = await this.policies.of({ code: programmeCode, policyId });
    if (!policy) throw new ProblemException({ ...unknownPolicy(policyId), status: 409 });
    return policy;
  }
}
