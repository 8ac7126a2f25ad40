import type { CohortEffectDocument, FoundDocument } from '../contract/index.js';

/**
 * What is found on both sides, held beside each other: what is gone, what is new, and what only moved, which is the same rule about the
 * same items in another week. Findings are the same when their ids are.
 */
export function changedFindings(
  before: readonly FoundDocument[],
  after: readonly FoundDocument[],
): CohortEffectDocument['findings'] {
  const gone = onlyIn(before, after);
  const fresh = onlyIn(after, before);
  const moved: CohortEffectDocument['findings']['moved'] = [];
  const left = new Set(fresh);
  const solved = gone.filter((finding) => {
    const other = [...left].find((candidate) => isAboutTheSame(finding, candidate));
    if (!other) return true;
    left.delete(other);
    moved.push({ before: finding, after: other });
    return false;
  });
  return { before: before.length, after: after.length, solved, fresh: [...left], moved };
}

function onlyIn(here: readonly FoundDocument[], there: readonly FoundDocument[]): FoundDocument[] {
  const known = new Set(there.map(({ id }) => id));
  return here.filter(({ id }) => !known.has(id));
}

function isAboutTheSame(one: FoundDocument, other: FoundDocument): boolean {
  return one.rule === other.rule && one.profile?.id === other.profile?.id && itemsOf(one) === itemsOf(other);
}

function itemsOf({ evidence }: FoundDocument): string {
  const items = evidence.map(({ courseCode, itemCode }) => `${courseCode}/${itemCode ?? ''}`);
  return [...new Set(items)].sort().join(' ');
}
