import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { ScenarioBaseDocument } from '@evenkeel/shared/contract';
import { type LiveInput, programmeYear } from '@evenkeel/shared/report';
import { affectedProgrammes, coursesTakenElsewhere, scenarioSlice } from '@evenkeel/shared/scenario';
import { curriculumGiven, logOfCourses } from '@evenkeel/shared/schedule';
import { Inject, Injectable } from '@nestjs/common';
import { AnalysisService, type AskedInput } from '../analysis/analysis.service.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import { HistoryRepository } from '../storage/history.repository.js';

interface OfYear {
  readonly programmeCode: string;
  readonly academicYear: AcademicYear;
}

/** What a browser computes with, and the courses in it of which not all who take them are in it, by code in order. */
export interface BaseWithElsewhere {
  readonly base: ScenarioBaseDocument;
  readonly elsewhere: readonly string[];
}

/** Brings together what the effect of a scenario is computed from, for the server and for browsers. */
@Injectable()
export class ScenarioInputs {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly histories: HistoryRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The live schedule with what holds for each programme that a change can touch. Errors: a problem when the programme or its year is not
   * known.
   */
  async inputFor(of: OfYear): Promise<LiveInput> {
    const own = await this.#asked(of);
    const known = programmeYear(own);
    if (known.kind === 'refused') throw new ProblemException(refusalProblem(known));
    const { schedule, history, profiles = [], dataVersion, dataDate } = own;
    if (!history) throw new Error('An analysis is always asked with its history');
    const others = sharing(own).filter((code) => code !== of.programmeCode);
    const asked = [own];
    for (const programmeCode of others) asked.push(await this.#asked({ ...of, programmeCode }));
    const programmes = asked.map(({ programmeCode, policy, decisions = new Map() }) => ({
      programmeCode,
      policy,
      decisions,
    }));
    return { ...of, schedule, style: 'typical', history, profiles, programmes, dataVersion, dataDate };
  }

  /** The same for a browser, which computes with the part of the schedule that can be touched. Errors: as for {@link inputFor}. */
  async baseFor(of: OfYear): Promise<ScenarioBaseDocument> {
    return this.#baseOf(of, await this.inputFor(of));
  }

  /** The same with the courses in it that others take too: what their deadlines do there is not known to it. Errors: as above. */
  async baseWithElsewhere(of: OfYear): Promise<BaseWithElsewhere> {
    const live = await this.inputFor(of);
    const programmes = live.programmes.map(({ programmeCode }) => programmeCode);
    const elsewhere = coursesTakenElsewhere(live.schedule, of.academicYear, programmes);
    return { base: await this.#baseOf(of, live), elsewhere };
  }

  async #baseOf(of: OfYear, live: LiveInput): Promise<ScenarioBaseDocument> {
    const { schedule, programmes, profiles, dataVersion, dataDate } = live;
    const slice = scenarioSlice(schedule, of.programmeCode, of.academicYear);
    const courses = new Set(slice.courses.map(({ code }) => code));
    const log = await this.histories.logOf({ academicYear: of.academicYear, dataVersion });
    return {
      programmeCode: of.programmeCode,
      year: of.academicYear,
      dataVersion,
      dataDate,
      asOf: this.clock.today(),
      schedule: slice,
      history: logOfCourses(log, courses),
      programmes: programmes.map(({ programmeCode, policy, decisions }) => ({
        ...{ programmeCode, policy },
        decisions: [...decisions].map(([id, decision]) => [id, { ...decision }]),
      })),
      profiles: [...profiles],
    };
  }

  #asked(of: OfYear): Promise<AskedInput> {
    return this.analysis.inputFor({ ...of, style: 'typical', options: null });
  }
}

/** The programmes that share a course with this one. */
function sharing({ schedule, programmeCode, academicYear }: AskedInput): readonly string[] {
  const own = curriculumGiven(schedule, programmeCode, academicYear).map(({ courseCode }) => courseCode);
  return affectedProgrammes(schedule, academicYear, own);
}
