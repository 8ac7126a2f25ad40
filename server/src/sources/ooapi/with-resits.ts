import type { AcademicYear } from '@evenkeel/shared/calendar';
import { byKeys } from '@evenkeel/shared/util';
import type { OoapiObject } from './ooapi-object.js';
import { type OoapiReading, remark } from './ooapi-reading.js';
import type { Sitting } from './sitting.js';

/** A test of a course as it is offered once. */
export interface TestSitting {
  readonly object: OoapiObject;
  readonly course: string | null;
  readonly year: AcademicYear | null;
  readonly code: string | null;
  readonly ownCode: string | null;
  readonly title: string | null;
  readonly kind: string;
  readonly weight: number | null;
  readonly sitting: Sitting;
  readonly resitOf: string | null;
}

/**
 * The API does not say which of the offerings of a test in a year is the resit: the first by day is the test, later ones are resits
 * of it, and those on its day are groups that sit it in another room. Each assumption is said.
 */
export function withResits(reading: OoapiReading, sittings: readonly TestSitting[]): readonly TestSitting[] {
  const ordered = [...sittings].sort(
    byKeys(
      ({ sitting }) => sitting.dueOn ?? '9999',
      ({ sitting }) => sitting.time ?? '',
    ),
  );
  const groups = new Map<string, TestSitting[]>();
  for (const sitting of ordered) {
    const key = JSON.stringify([sitting.course, sitting.year, sitting.code]);
    const group = groups.get(key);
    if (group) group.push(sitting);
    else groups.set(key, [sitting]);
  }
  return [...groups.values()].flatMap((group) => sittingsOfTest(reading, group));
}

function sittingsOfTest(reading: OoapiReading, [first, ...later]: readonly TestSitting[]): readonly TestSitting[] {
  if (!first) return [];
  const kept = [first];
  const days = new Set([first.sitting.dueOn]);
  for (const next of later) {
    const values = { firstRow: first.object.row, code: first.code ?? '' };
    const isGroup = days.has(next.sitting.dueOn);
    remark(reading, next.object, { code: isGroup ? 'ooapi-sitting-parallel' : 'ooapi-sitting-resit', values });
    if (isGroup) continue;
    days.add(next.sitting.dueOn);
    kept.push(resit(first, next, kept));
  }
  return kept;
}

function resit(first: TestSitting, next: TestSitting, kept: readonly TestSitting[]): TestSitting {
  const taken = new Set(kept.map(({ code }) => code));
  const numbered = `${first.code ?? ''}-${kept.length + 1}`;
  const code = next.ownCode === null || taken.has(next.ownCode) ? numbered : next.ownCode;
  return { ...next, code, resitOf: first.code };
}
