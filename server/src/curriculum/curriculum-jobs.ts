import type { CurriculumBody, CurriculumDocument, CurriculumJobDocument } from '@evenkeel/shared/contract';
import { type CurriculumFault, readCurriculum } from '@evenkeel/shared/curriculum';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ProblemException } from '../http/problem.exception.js';
import { CALCULATION_PROBLEMS } from '../jobs/job-problems.js';
import { Jobs } from '../jobs/jobs.js';
import { Solver } from '../solver/solver.js';
import { balanceCurriculum } from './balance-curriculum.js';
import { curriculumDocument } from './curriculum-document.js';

type Progress = NonNullable<CurriculumJobDocument['progress']>;

/** Year plans being brought in balance, one at a time, with a solver that stays warm. */
@Injectable()
export class CurriculumJobs implements OnModuleDestroy {
  readonly jobs = new Jobs<Progress, CurriculumDocument>(CALCULATION_PROBLEMS);
  readonly #solver = new Solver();

  /** Errors: a problem that tells every fault of the plan, or that too many wait. */
  start({ plan, norm, seconds, seed }: CurriculumBody): CurriculumJobDocument {
    const reading = readCurriculum(plan);
    if (reading.kind === 'refused') throw new ProblemException(faultyPlan(reading.faults));
    const [instance] = reading.instances;
    if (!instance) throw new ProblemException(faultyPlan([]));
    return this.jobs.start(async ({ signal, tell }) => {
      const started = performance.now();
      const outcome = await balanceCurriculum(instance, this.#solver, {
        ...{ norm, seconds, seed, signal },
        tell: ({ value, bound }) => tell({ value, bound }),
      });
      const took = Math.round(performance.now() - started) / 1000;
      const result = curriculumDocument(instance, { outcome, norm, seconds: took });
      return { status: outcome.status === 'cancelled' ? 'cancelled' : 'done', result };
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.jobs.close();
    await this.#solver.close();
  }
}

function faultyPlan(faults: readonly CurriculumFault[]) {
  const places = faults.map(({ place, code, value }) => `${place ? `${place}: ` : ''}${code} (${value})`).join('; ');
  return {
    status: 422,
    code: 'curriculum-faulty',
    title: { nl: 'Dit plan kan niet worden gelezen', en: 'This plan cannot be read' },
    detail: { nl: `Herstel dit in het plan: ${places}`, en: `Mend this in the plan: ${places}` },
    members: { faults: faults.map((fault) => ({ ...fault })) },
  };
}
