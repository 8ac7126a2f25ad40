import type { RebalanceBody } from '@evenkeel/shared/contract';
import type { LiveInput } from '@evenkeel/shared/report';
import type { Solver } from '../solver/solver.js';
import type { RebalanceTask } from './rebalance-messages.js';

/** What is asked beside the frontier, with all that an answer takes. */
export interface AskedBeside {
  readonly live: LiveInput & Pick<RebalanceTask, 'elsewhere'>;
  readonly asked: RebalanceBody;
  readonly solver: Solver;
  readonly signal: AbortSignal;
}
