import type {
  RebalanceBody,
  RebalanceDocument,
  RebalanceJobDocument,
  ScenarioBaseDocument,
} from '@evenkeel/shared/contract';

/** What the thread is asked: the part of the schedule that can be touched, and what may move. */
export interface RebalanceTask {
  readonly base: ScenarioBaseDocument;
  readonly asked: RebalanceBody;
  /** Courses of other programmes that stay, because not all who take them are in that part. */
  readonly elsewhere: readonly string[];
}

export type RebalanceProgress = NonNullable<RebalanceJobDocument['progress']>;

export type FromRebalance =
  | { readonly kind: 'progress'; readonly progress: RebalanceProgress }
  | { readonly kind: 'result'; readonly status: 'done' | 'cancelled'; readonly result: RebalanceDocument };
