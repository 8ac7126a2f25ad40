import type { Reading } from './use-import.js';

/** Whether the stored data already hold all that the files say; taking away what is missing is something too. */
export function isNothingToApply({ report, choices }: Reading): boolean {
  const { added, changed, moved, missing } = report.counts;
  const removed = choices.applyMissing ? missing : 0;
  const chosen = Object.keys(choices.matches).length;
  // That another source knows an assessment too is worth keeping, though nothing changes.
  return added + changed + moved + removed + chosen + (report.alsoKnown ?? 0) === 0;
}
