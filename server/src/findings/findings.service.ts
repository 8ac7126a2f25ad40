import type {
  FindingBulkBody,
  FindingCommentBody,
  FindingDetailDocument,
  FindingListDocument,
  FindingSummaryDocument,
  TrackedFindingDocument,
} from '@evenkeel/shared/contract';
import { type FindingDecision, isComplete, orderFindings } from '@evenkeel/shared/decisions';
import { findingsOfYear } from '@evenkeel/shared/report';
import { Inject, Injectable } from '@nestjs/common';
import { AnalysisService, type AskedInput } from '../analysis/analysis.service.js';
import { CLOCK, type Clock } from '../config/clock.js';
import { PRODUCT_VERSION } from '../config/product-version.js';
import { ProblemException } from '../http/problem.exception.js';
import { refusalProblem } from '../http/refusal-problem.js';
import {
  type DecisionToKeep,
  FindingRepository,
  type ProgrammeYearKey,
  type StoredFinding,
  type StoredScan,
  type StoredYear,
} from '../storage/finding.repository.js';
import { reasonMissing, staleFindings, unknownFinding } from './finding-problem.js';
import { scanOf } from './scan-of.js';
import { findingChange, findingSummary, stateOf, trackedFinding } from './tracked-finding.js';

/** How often a scan is tried again when others scan the same year. */
const TRIES = 5;

interface Scanned {
  readonly input: AskedInput;
  readonly stored: StoredYear;
}

/** Which stressors there are, what was decided about them, and which of them the data no longer show. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly analysis: AnalysisService,
    private readonly repository: FindingRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(key: ProgrammeYearKey): Promise<FindingListDocument> {
    const { input, stored } = await this.#scanned(key);
    const { dataVersion, dataDate, policy, schedule } = input;
    const programme = schedule.programmes.find(({ code }) => code === key.programmeCode);
    return {
      programme: { code: key.programmeCode, name: programme?.name ?? key.programmeCode },
      year: key.academicYear,
      policyId: policy.id,
      dataVersion,
      dataDate,
      summary: findingSummary(stored.findings),
      findings: [...orderFindings(documentsOf(stored, stored.findings), 'impact')],
      cannotTell: [...(stored.scan?.cannotTell ?? [])],
    };
  }

  async summary(key: ProgrammeYearKey): Promise<FindingSummaryDocument> {
    return findingSummary((await this.#scanned(key)).stored.findings);
  }

  /** One finding with its thread and history. Errors: a problem when it was never found. */
  async one(key: ProgrammeYearKey, id: string): Promise<FindingDetailDocument> {
    const { stored } = await this.#scanned(key);
    const [finding] = found(stored, [id]);
    return {
      ...trackedFinding(finding, stored.comments.get(id) ?? 0),
      thread: (await this.repository.thread(id)).map(({ findingId: _, ...comment }) => comment),
      history: (await this.repository.history(id)).map(findingChange),
    };
  }

  /** Decides on findings, all or none. Errors: a problem for what was never found, changed meanwhile or lacks a reason. */
  async decide(key: ProgrammeYearKey, body: FindingBulkBody): Promise<TrackedFindingDocument[]> {
    const { input, stored } = await this.#scanned(key);
    const ids = body.findings.map(({ id }) => id);
    const findings = found(stored, ids);
    const seen = new Map(body.findings.map(({ id, version }) => [id, version]));
    const stale = findings.filter(({ findingId, version }) => seen.get(findingId) !== version);
    if (stale.length > 0) throw staleFindings(documentsOf(stored, stale));
    const decisions = findings.map((finding) => decided(finding, body, input.dataVersion));
    if (decisions.some(({ decision }) => !isComplete(decision))) throw reasonMissing();
    const lost = await this.repository.decide(decisions);
    const after = await this.repository.year(key);
    if (lost) throw staleFindings(documentsOf(after, found(after, lost)));
    return documentsOf(after, found(after, ids));
  }

  async comment(key: ProgrammeYearKey, id: string, comment: FindingCommentBody): Promise<FindingDetailDocument> {
    found((await this.#scanned(key)).stored, [id]);
    await this.repository.comment(id, comment);
    return this.one(key, id);
  }

  /** What is kept of the year, after looking again where the data or the thresholds changed since the last look. */
  async #scanned(key: ProgrammeYearKey): Promise<Scanned> {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const input = await this.analysis.inputFor({ ...key, style: 'typical', options: null });
      const stored = await this.repository.year(key);
      const policyKey = `${input.policyKey} ${PRODUCT_VERSION}`;
      // what is late depends on the day it is asked
      const asOf = this.clock.today();
      if (isUpToDate(stored, { dataVersion: input.dataVersion, policyKey, asOf })) return { input, stored };
      const now = findingsOfYear({ ...input, decisions: new Map() });
      if (now.kind === 'refused') throw new ProblemException(refusalProblem(now));
      const { dataVersion } = input;
      const at = this.clock.now();
      await this.repository.keepScan(
        key,
        scanOf({ key, before: stored, now: now.document, dataVersion, policyKey, asOf, at }),
      );
    }
    throw new Error(`The findings of ${key.programmeCode} changed with every look`);
  }
}

function isUpToDate({ scan }: StoredYear, now: Pick<StoredScan, 'dataVersion' | 'policyKey' | 'asOf'>): boolean {
  return scan?.dataVersion === now.dataVersion && scan.policyKey === now.policyKey && scan.asOf === now.asOf;
}

function documentsOf({ comments }: StoredYear, findings: readonly StoredFinding[]): TrackedFindingDocument[] {
  return findings.map((finding) => trackedFinding(finding, comments.get(finding.findingId) ?? 0));
}

/** The stored findings with these ids. Errors: a problem for the first that is not there. */
function found(stored: StoredYear, ids: readonly string[]): readonly [StoredFinding, ...StoredFinding[]] {
  const byId = new Map(stored.findings.map((finding) => [finding.findingId, finding]));
  const findings = [...new Set(ids)].map((id) => {
    const finding = byId.get(id);
    if (!finding) throw unknownFinding(id);
    return finding;
  });
  const [first, ...others] = findings;
  if (!first) throw unknownFinding('');
  return [first, ...others];
}

function decided(stored: StoredFinding, body: Omit<FindingBulkBody, 'findings'>, dataVersion: number): DecisionToKeep {
  const { findingId, version } = stored;
  const decision: FindingDecision = {
    status: body.status ?? stored.status,
    reason: body.reason === undefined ? stored.reason : body.reason,
    ownerRole: body.ownerRole === undefined ? stored.ownerRole : body.ownerRole,
  };
  const to = stateOf({ presence: stored.presence, status: decision.status });
  const { reason, ownerRole } = decision;
  const change = { findingId, kind: 'decided', dataVersion, by: body.by, from: stateOf(stored), to } as const;
  return { findingId, version, decision, change: { ...change, reason, ownerRole } };
}
