import type { EvidenceDocument, FindingDocument, FoundDocument } from '../contract/index.js';
import type { FindingDecisions } from '../decisions/index.js';
import type { Citation, Policy } from '../policy/index.js';
import type { CannotTell, Evidence, Finding, Found } from '../stressors/index.js';

/** A finding with its source written out, and with what was decided about it. */
export function findingDocument(finding: Finding, policy: Policy, decisions?: FindingDecisions): FindingDocument {
  return finding.status === 'found' ? foundDocument(finding, policy, decisions) : cannotTellDocument(finding);
}

/** What was found, against which threshold, on whose authority. */
export function foundDocument(found: Found, policy: Policy, decisions?: FindingDecisions): FoundDocument {
  const { status, severity, value, unit, threshold, setting, grade, excessHours, action } = found;
  const citation = citationByKey(policy, found.citation);
  const decision = decisions?.get(found.id);
  return {
    ...basis(found),
    status,
    severity,
    value,
    unit,
    threshold,
    setting,
    grade,
    citation,
    excessHours,
    action,
    ...(decision ? { decision: { ...decision } } : {}),
  };
}

function cannotTellDocument(finding: CannotTell): FindingDocument {
  return { ...basis(finding), status: finding.status, missing: [...finding.missing] };
}

function basis({ id, rule, cohort, weeks, dates, evidence, affected }: Finding) {
  return {
    id,
    rule,
    studyYear: cohort.studyYear,
    weeks: [...weeks],
    dates: [...dates],
    evidence: evidence.map(evidenceDocument),
    affected: { ...affected },
  };
}

function evidenceDocument({ claimed, ...item }: Evidence): EvidenceDocument {
  return claimed ? { ...item, claimed: { ...claimed } } : item;
}

/** The source with this key. Throws when the policy lacks it: findings cite only what the policies cite. */
export function citationByKey(policy: Policy, key: string): Citation {
  const citation = policy.citations[key];
  if (!citation) throw new Error(`Policy ${policy.id} has no citation ${key}`);
  return citation;
}
