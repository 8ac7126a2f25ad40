import { applyChange, standingValue } from './apply-change.js';
import { applyChanges, courseRecords, type ScenarioBase } from './apply-changes.js';
import type { ScenarioChange } from './scenario-change.js';

/** The changes of a scenario in the order in which they were made, and those that were taken back, the last first. */
export interface Ledger {
  readonly changes: readonly ScenarioChange[];
  readonly undone: readonly ScenarioChange[];
}

export const EMPTY_LEDGER: Ledger = { changes: [], undone: [] };

/** The ledger with one more change. What was taken back can't be brought back after that. */
export function added({ changes }: Ledger, change: ScenarioChange): Ledger {
  return { changes: [...changes, change], undone: [] };
}

/** The last change taken back; the same ledger when there is none. */
export function undo(ledger: Ledger): Ledger {
  const last = ledger.changes.at(-1);
  return last ? { changes: ledger.changes.slice(0, -1), undone: [last, ...ledger.undone] } : ledger;
}

/** The change that was taken back last made again; the same ledger when there is none. */
export function redo(ledger: Ledger): Ledger {
  const [next, ...undone] = ledger.undone;
  return next ? { changes: [...ledger.changes, next], undone } : ledger;
}

/**
 * The ledger without one change, wherever it stands; it becomes the one to make again. Later changes of the same thing go on from what
 * then stands there.
 */
export function without(base: ScenarioBase, ledger: Ledger, id: string): Ledger {
  const gone = ledger.changes.find((change) => change.id === id);
  if (!gone) return ledger;
  const changes = ledger.changes.filter((change) => change !== gone);
  return { changes: reimaged(base, changes), undone: [gone, ...ledger.undone] };
}

/** The ledger with another reason for one of its changes. */
export function withReason(ledger: Ledger, id: string, reason: string | null): Ledger {
  return { ...ledger, changes: ledger.changes.map((change) => (change.id === id ? { ...change, reason } : change)) };
}

/**
 * The changes as if each were made on what stands there now: what they go on from is read anew. Those of things that are gone, and
 * those that the schedule says already, are left out.
 */
export function reimaged(base: ScenarioBase, changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  const made: ScenarioChange[] = [];
  const records = new Map<string, ReturnType<typeof courseRecords>>();
  for (const change of changes) {
    const before = records.get(change.courseCode) ?? courseRecords(base, change.courseCode);
    const from = standingValue(before, change);
    if (from === undefined) continue;
    const renewed = { ...change, from } as ScenarioChange; // what stands there has the shape that this kind goes on from
    const outcome = applyChange(before, renewed);
    if (outcome.kind !== 'applied') continue;
    records.set(change.courseCode, outcome.records);
    made.push(renewed);
  }
  return made;
}

/** The changes without those that do not fit any more, and without those that the schedule says already. */
export function fitting(base: ScenarioBase, changes: readonly ScenarioChange[]): readonly ScenarioChange[] {
  return applyChanges(base, changes).states.flatMap(({ change, state }) => (state === 'applied' ? [change] : []));
}
