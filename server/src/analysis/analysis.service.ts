import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { WorkingStyle } from '@evenkeel/shared/load';
import type { Policy } from '@evenkeel/shared/policy';
import type { AnalysisInput } from '@evenkeel/shared/report';
import { cohortsOf, type Schedule } from '@evenkeel/shared/schedule';
import { Injectable } from '@nestjs/common';
import { CalibratedPolicies } from '../calibration/calibrated-policies.js';
import { ProblemException } from '../http/problem.exception.js';
import { PolicyCatalogue } from '../policies/policy-catalogue.js';
import { unknownPolicy } from '../policies/unknown-policy.js';
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

/** The policy of a programme that is not known: any will do, since the answer is that it is not known. */
const DEFAULT_POLICY = 'nl-default';

/** Brings a question together with the stored schedule and the policy that holds for it. */
@Injectable()
export class AnalysisService {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly policies: PolicyCatalogue,
    private readonly calibrations: CalibratedPolicies,
  ) {}

  async inputFor(question: AnalysisQuestion): Promise<AnalysisInput> {
    const snapshot = await this.schedules.snapshot();
    const shipped = this.#policyFor(snapshot.schedule, question.programmeCode);
    const policy = await this.calibrations.calibrated(shipped, snapshot.dataVersion);
    return { ...question, ...snapshot, policy };
  }

  /** The years of study of the programme in that academic year, in order. */
  studyYears({ schedule, programmeCode, academicYear }: AnalysisInput): readonly number[] {
    return cohortsOf(schedule, programmeCode, academicYear).map((cohort) => cohort.studyYear);
  }

  #policyFor(schedule: Schedule, programmeCode: string): Policy {
    const programme = schedule.programmes.find(({ code }) => code === programmeCode);
    const id = programme?.policyId ?? DEFAULT_POLICY;
    const policy = this.policies.find(id);
    if (!policy) throw new ProblemException({ ...unknownPolicy(id), status: 409 });
    return policy;
  }
}
