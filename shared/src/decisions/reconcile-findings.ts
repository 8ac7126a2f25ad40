/** What is looked at of a finding to know it again. */
export interface KnownFinding {
  readonly id: string;
  readonly rule: string;
  readonly studyYear: number;
  readonly weeks: readonly string[];
  readonly evidence: readonly { readonly courseCode: string }[];
}

/** What became of the findings since they were last looked for; each known one stands in exactly one list. */
export interface Reconciled<Now> {
  /** Found for the first time. */
  readonly fresh: readonly Now[];
  /** Known and still found. */
  readonly there: readonly Now[];
  /** Ids of those that the data no longer show. */
  readonly gone: readonly string[];
  /** Ids of those about which nothing can be told any more: data are missing, which solves nothing. */
  readonly untold: readonly string[];
}

interface Looked<Now> {
  readonly known: readonly KnownFinding[];
  readonly found: readonly Now[];
  readonly cannotTell: readonly KnownFinding[];
}

/** The known findings held against those of now. */
export function reconcileFindings<Now extends KnownFinding>({
  known,
  found,
  cannotTell,
}: Looked<Now>): Reconciled<Now> {
  const before = new Set(known.map(({ id }) => id));
  const now = new Set(found.map(({ id }) => id));
  const absent = known.filter(({ id }) => !now.has(id));
  const untold = absent.filter((finding) => cannotTell.some((gap) => hides(gap, finding)));
  const hidden = new Set(untold.map(({ id }) => id));
  return {
    fresh: found.filter(({ id }) => !before.has(id)),
    there: found.filter(({ id }) => before.has(id)),
    gone: absent.filter(({ id }) => !hidden.has(id)).map(({ id }) => id),
    untold: [...hidden],
  };
}

/** Whether what a rule lacks could hide the finding: the same courses, else the same weeks, else the whole cohort. */
function hides(gap: KnownFinding, finding: KnownFinding): boolean {
  if (gap.rule !== finding.rule || gap.studyYear !== finding.studyYear) return false;
  if (gap.evidence.length > 0) {
    const courses = new Set(gap.evidence.map(({ courseCode }) => courseCode));
    return finding.evidence.some(({ courseCode }) => courses.has(courseCode));
  }
  return gap.weeks.length === 0 || finding.weeks.some((week) => gap.weeks.includes(week));
}
