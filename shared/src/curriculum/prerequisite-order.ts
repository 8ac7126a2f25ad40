/** The prerequisites of an instance as a graph; courses by number. */
export interface PrerequisiteOrder {
  /** What must lie directly before each course. */
  readonly before: readonly (readonly number[])[];
  /** What must lie directly after each course. */
  readonly after: readonly (readonly number[])[];
  /** All courses, each behind everything before it; shorter than there are courses where there is a cycle. */
  readonly sequence: readonly number[];
}

/** The graph of the pairs [course, before]; a pair that is said twice counts once. */
export function prerequisiteOrder(
  courses: number,
  pairs: readonly (readonly [course: number, before: number])[],
): PrerequisiteOrder {
  const before = Array.from({ length: courses }, () => new Set<number>());
  const after = Array.from({ length: courses }, () => new Set<number>());
  for (const [course, earlier] of pairs) {
    before[course]?.add(earlier);
    after[earlier]?.add(course);
  }
  const lists = { before: before.map((set) => [...set]), after: after.map((set) => [...set]) };
  return { ...lists, sequence: sequenceOf(lists) };
}

function sequenceOf({ before, after }: Pick<PrerequisiteOrder, 'before' | 'after'>): readonly number[] {
  const waiting = before.map((list) => list.length);
  const sequence = waiting.flatMap((count, course) => (count === 0 ? [course] : []));
  // grows while it is walked through
  for (const course of sequence) {
    for (const next of after[course] ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) sequence.push(next);
    }
  }
  return sequence;
}

/** Everything that lies before each course, however far. Needs an order without cycles. */
export function allBefore({ before, sequence }: PrerequisiteOrder): readonly ReadonlySet<number>[] {
  return reached(sequence, before);
}

/** Everything that lies after each course, however far. Needs an order without cycles. */
export function allAfter({ after, sequence }: PrerequisiteOrder): readonly ReadonlySet<number>[] {
  return reached([...sequence].reverse(), after);
}

function reached(sequence: readonly number[], next: readonly (readonly number[])[]): readonly ReadonlySet<number>[] {
  const sets: Set<number>[] = next.map(() => new Set());
  for (const course of sequence) {
    for (const other of next[course] ?? []) {
      sets[course]?.add(other);
      for (const further of sets[other] ?? []) sets[course]?.add(further);
    }
  }
  return sets;
}
