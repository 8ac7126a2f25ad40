import type {
  ActivityLineDocument,
  CalibrationDetailDocument,
  CalibrationLineDocument,
} from '@evenkeel/shared/contract';
import type { ActivityCounts } from '@evenkeel/shared/schedule';
import { byKeys } from '@evenkeel/shared/util';
import type { StoredCalibration, StoredCalibrationLine } from '../storage/calibration.repository.js';

/** A stored calibration among others, as the contract tells it. */
export function calibrationLine(stored: StoredCalibrationLine): CalibrationLineDocument {
  const { id, state, tauDays: tau, exponent, baseShare, courses, weeks, sources, madeAt, decidedOn, reason } = stored;
  return { id, state, tau, exponent, baseShare, courses, weeks, sources: [...sources], madeAt, decidedOn, reason };
}

/** A stored calibration whole. */
export function calibrationDetail(stored: StoredCalibration): CalibrationDetailDocument {
  return { ...calibrationLine(stored), result: stored.result };
}

/** The activity that is stored, by year, source and system. */
export function activityLines(stored: readonly ActivityCounts[]): ActivityLineDocument[] {
  const lines = new Map<string, ActivityLineDocument>();
  for (const { provenance, system, academicYear: year, step, counts } of stored) {
    const { source } = provenance;
    const key = JSON.stringify([source, system, year, step]);
    const before = lines.get(key) ?? { source, system, year, step, courses: 0, counts: 0 };
    lines.set(key, { ...before, courses: before.courses + 1, counts: before.counts + counts.length });
  }
  return [...lines.values()].sort(
    byKeys(
      ({ year }) => year,
      ({ source }) => source,
      ({ system }) => system ?? '',
      ({ step }) => step,
    ),
  );
}
