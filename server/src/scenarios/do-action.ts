import type { ScenarioActionBody, ScenarioActionDocument, ScenarioEffectDocument } from '@evenkeel/shared/contract';
import {
  added,
  fitting,
  type Ledger,
  redo,
  reimaged,
  type ScenarioBase,
  undo,
  without,
  withReason,
} from '@evenkeel/shared/scenario';
import type { ScenarioColumns, StoredScenario } from '../storage/scenario.repository.js';
import { proposedScenario } from './scenario-problem.js';
import { changeFrom } from './wanted-change.js';

interface ActionInput {
  readonly stored: StoredScenario;
  readonly base: ScenarioBase & { readonly dataVersion: number };
  readonly by: ScenarioActionBody['by'];
  readonly at: string;
  /** The effect as it is now, to be frozen. */
  readonly effect: () => ScenarioEffectDocument;
}

type Action = ScenarioActionDocument;
type ActionOf<K extends Action['do']> = Extract<Action, { do: K }>;
type Rule<K extends Action['do']> = (input: ActionInput, action: ActionOf<K>) => Partial<ScenarioColumns>;

const onLedger = (ledger: Ledger): Partial<ScenarioColumns> => ({ ledger });

const RULES: { readonly [K in Action['do']]: Rule<K> } = {
  rename: (_, { name }) => ({ name }),
  add: ({ stored, base, by }, { change: wanted, reason }) =>
    onLedger(added(stored.ledger, changeFrom(base, stored.ledger.changes, { wanted, reason, by }))),
  undo: ({ stored }) => onLedger(undo(stored.ledger)),
  redo: ({ stored }) => onLedger(redo(stored.ledger)),
  remove: ({ stored, base }, { change }) => onLedger(without(base, stored.ledger, change)),
  reason: ({ stored }, { change, reason }) => onLedger(withReason(stored.ledger, change, reason)),
  rebase: ({ stored, base }, { keep }) => ({
    ledger: { changes: (keep ? reimaged : fitting)(base, stored.ledger.changes), undone: [] },
    baseVersion: base.dataVersion,
  }),
  propose: ({ base, by, at, effect }) => ({
    state: 'proposed',
    proposed: { at, by, dataVersion: base.dataVersion, effect: effect() },
  }),
  withdraw: () => ({ state: 'draft', proposed: null }),
};

/** What an action makes of a scenario. Errors: a problem when it is frozen, or a change can't be made. */
export function doAction(input: ActionInput, action: Action): Partial<ScenarioColumns> {
  if (input.stored.state === 'proposed' && action.do !== 'withdraw') throw proposedScenario();
  return { ...(RULES[action.do] as Rule<Action['do']>)(input, action), changedBy: input.by }; // the table holds the rule of each
}
