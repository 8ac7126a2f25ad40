import type { Finding } from '../stressors/index.js';

/** A finding in a line a director could read: id without its cohort, severity, value against threshold; or what is missing. */
export function inShort(finding: Finding): string {
  const id = finding.id.replace(/^([TC]\d+)~[^~]*~[^~]*~[^~]*~/, '$1 ');
  if (finding.status === 'cannot-tell') return `${id}: ${finding.missing.join(', ')}`;
  return `${id}: ${finding.severity} ${round(finding.value)} against ${round(finding.threshold)} (${finding.setting})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Only what was found, in short. */
export function foundInShort(findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => finding.status === 'found').map(inShort);
}

/** Only what could not be told, in short. */
export function untoldInShort(findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => finding.status === 'cannot-tell').map(inShort);
}
