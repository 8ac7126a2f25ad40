import type { RebalanceDocument, RebalanceJobDocument } from '@evenkeel/shared/contract';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CALCULATION_PROBLEMS } from '../jobs/job-problems.js';
import { Jobs } from '../jobs/jobs.js';
import type { RebalanceProgress, RebalanceTask } from './rebalance-messages.js';
import { runRebalance } from './run-rebalance.js';

/** Rebalances under way and their answers. One runs at a time: it takes all of a core and up to a gigabyte. */
@Injectable()
export class RebalanceJobs implements OnModuleDestroy {
  readonly jobs = new Jobs<RebalanceProgress, RebalanceDocument>(CALCULATION_PROBLEMS);

  start(task: RebalanceTask): RebalanceJobDocument {
    return this.jobs.start((control) => runRebalance(task, control));
  }

  onModuleDestroy(): void {
    this.jobs.close();
  }
}
