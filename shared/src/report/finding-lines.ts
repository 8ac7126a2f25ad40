import type { HotspotLine, StressorLine } from '../contract/index.js';
import type { Hotspot } from '../hotspots/index.js';
import type { Policy } from '../policy/index.js';
import type { Finding } from '../stressors/index.js';
import { analysedCohort } from './analysed-cohorts.js';
import type { CohortInput } from './analysis-input.js';
import { type Answer, answer } from './answer.js';
import { citationByKey } from './finding-document.js';

/** The stressors of one cohort as a flat list for scripts, what could not be told included. */
export function stressorLines(input: CohortInput): Answer<StressorLine[]> {
  const analysed = analysedCohort(input);
  if (analysed.kind === 'refused') return analysed;
  return answer(analysed.analysis.findings.map((finding) => stressorLine(finding, analysed.policy)));
}

/** The hotspots of one cohort as a flat list for scripts, the most urgent first. */
export function hotspotLines(input: CohortInput): Answer<HotspotLine[]> {
  const analysed = analysedCohort(input);
  if (analysed.kind === 'refused') return analysed;
  return answer(analysed.analysis.hotspots.map(hotspotLine));
}

function stressorLine(finding: Finding, policy: Policy): StressorLine {
  const { id, rule, cohort, weeks, dates, affected, evidence, status, profile } = finding;
  return {
    id,
    rule,
    cohort: cohort.studyYear,
    ...measured(finding, policy),
    weeks: [...weeks],
    dates: [...dates],
    students: affected.students,
    contributions: evidence.map(({ courseCode, itemCode, hours, source, claimed }) => ({
      course: courseCode,
      item: itemCode,
      hours,
      ...(source === undefined ? {} : { source }),
      ...(claimed === undefined ? {} : { claimed: { ...claimed } }),
    })),
    missing: finding.status === 'cannot-tell' ? [...finding.missing] : [],
    ...(profile ? { profile: profile.id } : {}),
    status,
  };
}

type Measured = Pick<StressorLine, 'severity' | 'value' | 'threshold' | 'unit' | 'grade' | 'source'>;

function measured(finding: Finding, policy: Policy): Measured {
  if (finding.status === 'cannot-tell') {
    return { severity: null, value: null, threshold: null, unit: null, grade: null, source: null };
  }
  const { severity, value, threshold, unit, grade, citation } = finding;
  return { severity, value, threshold, unit, grade, source: citationByKey(policy, citation).text.en };
}

function hotspotLine(hotspot: Hotspot): HotspotLine {
  const { id, cohort, weeks, hours, low, high, excessHours, affected, findings, contributions } = hotspot;
  return {
    id,
    cohort: cohort.studyYear,
    weeks: [...weeks],
    hours,
    low,
    high,
    excess: excessHours,
    students: affected.students,
    findings: findings.map((finding) => finding.id),
    contributions: contributions.map(({ item, hours: brought }) => ({
      course: item.courseCode,
      item: item.assessmentCode ?? item.title,
      hours: brought,
    })),
  };
}
