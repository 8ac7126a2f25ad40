import type {
  ChangeIssueDocument,
  LedgerLineDocument,
  ScenarioDocument,
  ScenarioLineDocument,
} from '@evenkeel/shared/contract';
import {
  applyChanges,
  CHANGE_ISSUES,
  type ChangeIssue,
  type ChangeState,
  changeIssues,
  courseRecords,
  type ScenarioBase,
} from '@evenkeel/shared/scenario';
import type { StoredScenario } from '../storage/scenario.repository.js';

interface Live extends ScenarioBase {
  readonly dataVersion: number;
}

/** A scenario without its ledger. */
export function scenarioLine(
  stored: StoredScenario,
  { schedule }: Pick<ScenarioBase, 'schedule'>,
): ScenarioLineDocument {
  const { id, programmeCode, academicYear, name, state, version, createdAt, changedAt, changedBy, ledger } = stored;
  const programme = schedule.programmes.find(({ code }) => code === programmeCode);
  return {
    id,
    programme: { code: programmeCode, name: programme?.name ?? programmeCode },
    year: academicYear,
    ...{ name, state, version, createdAt, changedAt, changedBy, changes: ledger.changes.length },
  };
}

/** A scenario with each line of its ledger held against the live schedule. */
export function scenarioDocument(stored: StoredScenario, live: Live): ScenarioDocument {
  const { changes: _, ...line } = scenarioLine(stored, live);
  const { ledger, proposed, baseVersion } = stored;
  const lines = ledgerLines(stored, live);
  return {
    ...line,
    baseVersion,
    dataVersion: live.dataVersion,
    ledger: [...lines],
    undone: ledger.undone.length,
    unfitting: lines.filter(({ state }) => state !== 'applied').length,
    proposed: proposed && { at: proposed.at, by: proposed.by, dataVersion: proposed.dataVersion },
  };
}

function ledgerLines({ ledger }: StoredScenario, live: Live): readonly LedgerLineDocument[] {
  const { states } = applyChanges(live, ledger.changes);
  return states.map((found, index) => {
    const before = { ...live, schedule: applyChanges(live, ledger.changes.slice(0, index)).schedule };
    return ledgerLine(found, before);
  });
}

function ledgerLine(found: ChangeState, before: ScenarioBase): LedgerLineDocument {
  const { change, state } = found;
  const records = courseRecords(before, change.courseCode);
  const course = before.schedule.courses.find(({ code }) => code === change.courseCode);
  const assessment = records.assessments.find(({ code }) => code === change.assessmentCode);
  return {
    change: change as LedgerLineDocument['change'], // the same, but for arrays that the contract lets change
    courseName: course?.name ?? change.courseCode,
    title: change.assessmentCode === null ? null : (assessment?.title ?? change.assessmentCode),
    state,
    ...(found.state === 'conflict' ? { now: nowOf(found) } : {}),
    issues: state === 'applied' ? changeIssues(records, change).map(issueDocument) : [],
  };
}

function nowOf({ misfit }: Extract<ChangeState, { state: 'conflict' }>): string | null {
  if (misfit.kind === 'gone') return null;
  return typeof misfit.now === 'string' ? misfit.now : JSON.stringify(misfit.now);
}

/** An issue with how much it weighs. */
export function issueDocument({ code, detail }: ChangeIssue): ChangeIssueDocument {
  return { code, severity: CHANGE_ISSUES[code], detail };
}
