import type { AcademicYear } from '@evenkeel/shared/calendar';
import type { DecisionToKeep, ScanToKeep, StoredFinding } from './finding.repository.js';
import { stillClock } from './storage.test-support.js';

/** The programme's year that findings of tests are of. */
export const YEAR_KEY = { programmeCode: 'BPSY', academicYear: '2026-2027' as AcademicYear }; // a year as written

/** A finding as it is kept. */
export const aFinding = (findingId: string, part: Partial<StoredFinding> = {}): StoredFinding => ({
  ...YEAR_KEY,
  findingId,
  finding: { id: findingId, rule: 'T5' } as StoredFinding['finding'], // the store does not look into it
  status: 'new',
  reason: null,
  ownerRole: null,
  version: 1,
  changedAt: null,
  presence: 'there',
  firstSeenVersion: 1,
  firstSeenAt: stillClock.now(),
  solvedVersion: null,
  solvedAt: null,
  solvedBy: null,
  ...part,
});
/** What the first scan of a year found. */
export const aScan = (part: Partial<ScanToKeep> = {}): ScanToKeep => ({
  after: null,
  scan: { dataVersion: 1, policyKey: 'nl-default@0', asOf: '2026-11-23', cannotTell: [] },
  added: [],
  changed: new Map(),
  changes: [],
  ...part,
});
/** The decision to accept a finding. */
export const accepting = (findingId: string, version: number): DecisionToKeep => ({
  findingId,
  version,
  decision: { status: 'accepted', reason: 'Agreed', ownerRole: 'exam-office' },
  change: {
    findingId,
    kind: 'decided',
    dataVersion: 1,
    by: 'programme-director',
    from: 'new',
    to: 'accepted',
    reason: 'Agreed',
    ownerRole: 'exam-office',
  },
});
