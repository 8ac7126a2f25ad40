import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { PathwayChoice } from '@evenkeel/shared/contract';
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
import { FindingRepository, type ProgrammeYearKey } from '../storage/finding.repository.js';
import { HistoryRepository } from '../storage/history.repository.js';
import { ScheduleRepository } from '../storage/schedule.repository.js';
import { YearStateRepository } from '../storage/year-state.repository.js';
import { StudentProfileCatalogue } from '../student-profiles/student-profile-catalogue.js';

/** What is asked about a programme's year. */
export interface AnalysisQuestion {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
  readonly style: WorkingStyle;
  /** Null for the first admissible selection. */
  readonly options: readonly string[] | null;
  /** The student's parallel groups; absent or null for the mean over groups. */
  readonly groups?: readonly string[] | null;
  /** Id of the student's profile; absent or null for the full-time student. */
  readonly profile?: string | null;
  /** Which pathway is shown where no options are asked for. */
  readonly pathway?: PathwayChoice | null;
}

/** All that an answer depends on. */
export type AskedInput = AnalysisInput & Pick<YearInput, 'policyKey' | 'decidedKey'>;

/** What all questions about a programme's year are answered with. */
type YearInput = Omit<AnalysisInput, keyof AnalysisQuestion> & {
  /** Names the thresholds that hold: another key, other thresholds. */
  readonly policyKey: string;
  /** Names thresholds, decisions and day: another key, other answers from the same data. */
  readonly decidedKey: string;
};

/** The policy of a programme that is not known: any will do, since the answer is that it is not known. */
const DEFAULT_POLICY = 'nl-default';

interface KnownYear {
  readonly stamp: string;
  readonly input: YearInput;
}

/** More than a university has programmes; codes of programmes that are not there may be asked for without end. */
const MOST_YEARS = 2_000;

/** Brings a question together with the stored schedule, the policy that holds for it and what was decided. */
@Injectable()
export class AnalysisService {
  readonly #years = new Map<string, KnownYear>();
  #version = -1;
  /** Every question about one version and day is asked with the same history. */
  readonly #known = new WeakMap<HistoryLog, ScheduleHistory>();

  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly policies: ProgrammePolicies,
    private readonly findings: FindingRepository,
    private readonly studentProfiles: StudentProfileCatalogue,
    private readonly histories: HistoryRepository,
    private readonly states: YearStateRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async inputFor(question: AnalysisQuestion): Promise<AskedInput> {
    return { ...question, ...(await this.#yearOf(question)) };
  }

  /** The years of study of the programme in that academic year, in order. */
  studyYears({ schedule, programmeCode, academicYear }: AnalysisInput): readonly number[] {
    return cohortsOf(schedule, programmeCode, academicYear).map((cohort) => cohort.studyYear);
  }

  /** Read again only when something of it changed since: one question to the database for most answers. */
  async #yearOf({ programmeCode, academicYear }: ProgrammeYearKey): Promise<YearInput> {
    const state = await this.states.of({ programmeCode, academicYear });
    const stamp = `${state.dataVersion} ${state.decided} ${this.clock.today()}`;
    const key = `${academicYear} ${programmeCode}`;
    const known = this.#years.get(key);
    if (known?.stamp === stamp) return known.input;
    const input = await this.#readYear({ programmeCode, academicYear });
    this.#remember(key, { stamp, input });
    return input;
  }

  async #readYear({ programmeCode, academicYear }: ProgrammeYearKey): Promise<YearInput> {
    const snapshot = await this.schedules.snapshot();
    const log = await this.histories.logOf({ academicYear, dataVersion: snapshot.dataVersion });
    const history = this.#historyOf(log);
    const { policy, choice } = await this.#policyFor(snapshot.schedule, programmeCode);
    const decisions = await this.findings.decisions({ programmeCode, academicYear });
    const policyKey = `${policy.id}@${choice.version}`;
    const decidedKey = JSON.stringify([policyKey, history.asOf, [...decisions]]);
    const profiles = this.studentProfiles.all();
    return { ...snapshot, history, policy, decisions, policyKey, decidedKey, profiles };
  }

  /** A year holds on to the schedule it was read from: those of an older version are let go, and of too many the one read longest ago. */
  #remember(key: string, year: KnownYear): void {
    const { dataVersion } = year.input;
    if (dataVersion < this.#version) return;
    if (dataVersion > this.#version) this.#years.clear();
    this.#version = dataVersion;
    this.#years.delete(key);
    this.#years.set(key, year);
    const [oldest] = this.#years.keys();
    if (this.#years.size > MOST_YEARS && oldest !== undefined) this.#years.delete(oldest);
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
