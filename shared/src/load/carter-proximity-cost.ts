/** What two exams of one student cost that lie 1, 2, 3, 4 or 5 slots apart. */
const COST_BY_DISTANCE = [16, 8, 4, 2, 1] as const;

/**
 * How close together students' exams lie, per student: the sum over pairs of exams of 16, 8, 4, 2, 1 for 1 to 5 slots apart
 * (Carter, Laporte and Lee 1996). Two exams in one slot are no closeness but a clash, and cost nothing here; 0 without students.
 */
export function carterProximityCost(slotsPerStudent: readonly (readonly number[])[]): number {
  if (slotsPerStudent.length === 0) return 0;
  const total = slotsPerStudent.reduce((cost, slots) => cost + costOf(slots), 0);
  return total / slotsPerStudent.length;
}

function costOf(slots: readonly number[]): number {
  let cost = 0;
  for (const [index, slot] of slots.entries()) {
    for (const other of slots.slice(index + 1)) cost += COST_BY_DISTANCE[Math.abs(slot - other) - 1] ?? 0;
  }
  return cost;
}
