import { reconcileFindings, statusAfterReturn } from '@evenkeel/shared/decisions';
import type { FindingsOfYear } from '@evenkeel/shared/report';
import type { ProgrammeYearKey, ScanToKeep, StoredFinding, StoredYear } from '../storage/finding.repository.js';
import { stateOf } from './tracked-finding.js';

interface Scan {
  readonly key: ProgrammeYearKey;
  readonly before: StoredYear;
  readonly now: FindingsOfYear;
  readonly dataVersion: number;
  readonly policyKey: string;
  /** The day that was asked for: what is late depends on it. */
  readonly asOf: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

type Columns = Partial<StoredFinding>;
type Change = ScanToKeep['changes'][number];

/** What the findings of now change in what is kept: new ones, solved ones, ones that came back, ones that cannot be told any more. */
export function scanOf(scan: Scan): ScanToKeep {
  const { before, now, dataVersion, policyKey, asOf } = scan;
  const byId = new Map(before.findings.map((stored) => [stored.findingId, stored]));
  const known = before.findings.map(({ finding }) => finding);
  const { fresh, there, gone, untold } = reconcileFindings({ known, found: now.found, cannotTell: now.cannotTell });
  const changed = new Map<string, Columns>();
  const changes: Change[] = [];
  const keep = (stored: StoredFinding | undefined, [columns, change]: readonly [Columns, Change?]) => {
    if (!stored || Object.keys(columns).length === 0) return;
    changed.set(stored.findingId, columns);
    if (change) changes.push(change);
  };
  for (const finding of there) keep(byId.get(finding.id), seenAgain(byId.get(finding.id), finding, scan));
  for (const id of gone) keep(byId.get(id), solved(byId.get(id), scan));
  for (const id of untold) keep(byId.get(id), [byId.get(id)?.presence === 'there' ? { presence: 'cannot-tell' } : {}]);
  return {
    after: before.scan?.number ?? null,
    scan: { dataVersion, policyKey, asOf, cannotTell: now.cannotTell },
    added: fresh.map((finding) => firstSeen(finding, scan)),
    changed,
    changes,
  };
}

function firstSeen(finding: StoredFinding['finding'], { key, dataVersion, at }: Scan): StoredFinding {
  return {
    ...key,
    findingId: finding.id,
    finding,
    status: 'new',
    reason: null,
    ownerRole: null,
    version: 1,
    changedAt: null,
    presence: 'there',
    firstSeenVersion: dataVersion,
    firstSeenAt: at,
    solvedVersion: null,
    solvedAt: null,
    solvedBy: null,
  };
}

function seenAgain(
  stored: StoredFinding | undefined,
  finding: StoredFinding['finding'],
  scan: Scan,
): readonly [Columns, Change?] {
  if (!stored) return [{}];
  const isSame = JSON.stringify(stored.finding) === JSON.stringify(finding);
  if (stored.presence !== 'gone') {
    const presence = stored.presence === 'there' ? {} : { presence: 'there' as const };
    return [{ ...presence, ...(isSame ? {} : { finding }) }];
  }
  const status = statusAfterReturn(stored.status);
  const columns: Columns = {
    finding,
    presence: 'there',
    status,
    version: stored.version + 1,
    solvedVersion: null,
    solvedAt: null,
    solvedBy: null,
  };
  return [columns, changeOf(stored, { kind: 'reopened', to: status }, scan)];
}

/** Solved by the data, unless these are the same and the thresholds differ. */
function solved(stored: StoredFinding | undefined, scan: Scan): readonly [Columns, Change?] {
  if (!stored || stored.presence === 'gone') return [{}];
  const last = scan.before.scan;
  const isByPolicy = last?.dataVersion === scan.dataVersion && last.policyKey !== scan.policyKey;
  const solvedBy = isByPolicy ? 'policy' : 'data';
  const columns: Columns = {
    presence: 'gone',
    version: stored.version + 1,
    solvedVersion: scan.dataVersion,
    solvedAt: scan.at,
    solvedBy,
  };
  return [columns, changeOf(stored, { kind: 'solved', to: 'solved' }, scan)];
}

function changeOf(stored: StoredFinding, { kind, to }: Pick<Change, 'kind' | 'to'>, { dataVersion, at }: Scan): Change {
  const { findingId, reason, ownerRole } = stored;
  return { findingId, at, kind, dataVersion, by: null, from: stateOf(stored), to, reason, ownerRole };
}
